/** A small whole part of the project's own tables: a few places, with all that is said of them. */
import { csvParseRows } from 'd3-dsv'
import { FACTS_FOLDER, readFactsFolder } from '../../../src/cli/files'
import type { FactsFiles } from '../../../src/compile/facts'

/** A post, a place where sources disagree, one that lists name; and one of each region. */
const PLACES = ['al-sarman', 'khan-touman', 'hreitan']
const REGION_TAGS = ['aleppo-periphery', 'aleppo-city', 'idlib']

export function realPart(): FactsFiles {
  const tables = new Map(
    Object.entries(readFactsFolder(FACTS_FOLDER)).map(([name, text]) => {
      const [header = [], ...rows] = csvParseRows(text)
      return [name, { header, rows }]
    }),
  )
  const cell = (name: string, row: readonly string[], column: string) =>
    row[tables.get(name)!.header.indexOf(column)] ?? ''
  const keep = (name: string, wanted: (row: readonly string[]) => boolean) => {
    const table = tables.get(name)!
    table.rows = table.rows.filter(wanted)
  }
  const places = new Set(PLACES)
  for (const tag of REGION_TAGS) {
    const tagged = tables
      .get('places.csv')!
      .rows.find((row) => cell('places.csv', row, 'tags').split('|').includes(tag))
    places.add(cell('places.csv', tagged!, 'place_id'))
  }
  for (const row of tables.get('places.csv')!.rows)
    if (places.has(cell('places.csv', row, 'place_id')))
      places.add(cell('places.csv', row, 'shares_point_with'))
  for (const name of [
    'places.csv',
    'baseline.csv',
    'ledger.csv',
    'presence.csv',
    'disputed.csv',
    'lists.csv',
  ])
    keep(name, (row) => places.has(cell(name, row, 'place_id')))
  keep('claims.csv', (row) => cell('claims.csv', row, 'claim_id') === 'sana-28')
  keep('milestones.csv', (row) => Number(cell('milestones.csv', row, 'date').slice(0, 4)) < 2016)
  keep('roads.csv', (row) => Number(cell('roads.csv', row, 'seq')) <= 6)
  keep('snapshots.csv', (row) => cell('snapshots.csv', row, 'date') < '2014')
  const cited = new Set(
    ['baseline.csv', 'ledger.csv', 'milestones.csv', 'presence.csv', 'disputed.csv'].flatMap((name) =>
      tables.get(name)!.rows.flatMap((row) => cell(name, row, 'source_ids').split('|')),
    ),
  )
  keep('sources.csv', (row) => cited.has(cell('sources.csv', row, 'source_id')))
  return Object.fromEntries(
    [...tables].map(([name, { header, rows }]) => [
      name,
      [header, ...rows].map((row) => `${row.map(quote).join()}\n`).join(''),
    ]),
  )
}

const quote = (cell: string) => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)
