/** The tables of what is told about the record: named days, claims, lists of localities. */
import { ALIGNMENTS } from '../../core/types'
import type { ClaimRow, ListRow, SnapshotRow } from '../facts'
import { table } from './table'

export const snapshotsTable = table(
  'snapshots.csv',
  ['date', 'title_en', 'title_fr', 'title_ar', 'line_en', 'line_fr', 'line_ar'],
  (c): SnapshotRow => ({ ...c.at, date: c.day('date'), title: c.names('title'), lineText: c.names('line') }),
)

export const claimsTable = table(
  'claims.csv',
  [
    'claim_id',
    'date',
    'publisher',
    'alignment',
    'statement',
    'measure',
    'measure_args',
    'claimed',
    'unit',
    'source_url',
    'note',
  ],
  (c): ClaimRow => ({
    ...c.at,
    claim: c.id('claim_id'),
    date: c.day('date'),
    publisher: c.filled('publisher'),
    alignment: c.choice('alignment', ALIGNMENTS),
    statement: c.filled('statement'),
    measure: c.filled('measure'),
    args: c.pairs('measure_args'),
    claimed: c.filled('claimed'),
    unit: c.text('unit'),
    url: c.url('source_url'),
    note: c.text('note'),
  }),
)

export const listsTable = table('lists.csv', ['list', 'seq', 'name', 'note', 'place_id'], (c): ListRow => ({
  ...c.at,
  list: c.id('list'),
  seq: c.number('seq'),
  name: c.filled('name'),
  note: c.text('note'),
  place: c.id('place_id'),
}))
