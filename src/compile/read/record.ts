/** The tables of what happened and who says so: baseline, ledger, disputed versions, milestones, presence, sources. */
import { ALIGNMENTS, CONFIDENCES, EVIDENCES, PRECISIONS } from '../../core/types'
import type { BaselineRow, DisputedRow, LedgerRow, MilestoneRow, PresenceRow, SourceRow } from '../facts'
import { table } from './table'
import { CHANGE_KINDS, MILESTONE_KINDS, PRESENCE_KINDS, SOURCE_KINDS } from './words'

export const baselineTable = table(
  'baseline.csv',
  ['place_id', 'date', 'party', 'contender', 'evidence', 'source_ids', 'basis'],
  (c): BaselineRow => ({
    ...c.at,
    place: c.id('place_id'),
    date: c.day('date'),
    party: c.id('party'),
    contender: c.optionalId('contender'),
    evidence: c.choice('evidence', EVIDENCES),
    sources: c.ids('source_ids'),
    basis: c.text('basis'),
  }),
)

export const ledgerTable = table(
  'ledger.csv',
  [
    'date',
    'date_precision',
    'place_id',
    'party_before',
    'party',
    'contender',
    'event_type',
    'source_ids',
    'confidence',
    'note',
  ],
  (c): LedgerRow => ({
    ...c.at,
    date: c.day('date'),
    precision: c.choice('date_precision', PRECISIONS),
    place: c.id('place_id'),
    before: c.id('party_before'),
    party: c.id('party'),
    contender: c.optionalId('contender'),
    kind: c.choice('event_type', CHANGE_KINDS),
    sources: c.ids('source_ids'),
    confidence: c.choice('confidence', CONFIDENCES),
    note: c.text('note'),
  }),
)

export const disputedTable = table(
  'disputed.csv',
  [
    'date',
    'date_precision',
    'place_id',
    'party_before',
    'party',
    'event_type',
    'source_ids',
    'confidence',
    'note',
    'why',
  ],
  (c): DisputedRow => ({
    ...c.at,
    date: c.day('date'),
    precision: c.choice('date_precision', PRECISIONS),
    place: c.id('place_id'),
    before: c.id('party_before'),
    party: c.id('party'),
    kind: c.choice('event_type', CHANGE_KINDS),
    sources: c.ids('source_ids'),
    confidence: c.choice('confidence', CONFIDENCES),
    note: c.text('note'),
    why: c.filled('why'),
  }),
)

export const milestonesTable = table(
  'milestones.csv',
  ['date', 'date_precision', 'kind', 'title', 'detail', 'party_before', 'party', 'confidence', 'source_ids'],
  (c): MilestoneRow => ({
    ...c.at,
    date: c.day('date'),
    precision: c.choice('date_precision', PRECISIONS),
    kind: c.choice('kind', MILESTONE_KINDS),
    title: c.filled('title'),
    detail: c.text('detail'),
    before: c.optionalId('party_before') ?? '',
    party: c.optionalId('party') ?? '',
    confidence: c.choice('confidence', CONFIDENCES),
    sources: c.ids('source_ids'),
  }),
)

export const presenceTable = table(
  'presence.csv',
  ['place_id', 'name', 'kind', 'from', 'from_precision', 'to', 'basis', 'source_ids'],
  (c): PresenceRow => ({
    ...c.at,
    place: c.id('place_id'),
    name: c.text('name'),
    kind: c.choice('kind', PRESENCE_KINDS),
    from: c.day('from'),
    precision: c.choice('from_precision', PRECISIONS),
    to: c.optionalDay('to'),
    basis: c.filled('basis'),
    sources: c.ids('source_ids'),
  }),
)

export const sourcesTable = table(
  'sources.csv',
  ['source_id', 'publisher', 'title', 'url', 'date', 'kind', 'alignment'],
  (c): SourceRow => ({
    ...c.at,
    source: c.id('source_id'),
    publisher: c.filled('publisher'),
    title: c.text('title'),
    url: c.url('url'),
    date: c.partialDate('date'),
    kind: c.choice('kind', SOURCE_KINDS),
    alignment: c.choice('alignment', ALIGNMENTS),
  }),
)
