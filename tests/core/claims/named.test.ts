import { expect, it } from 'vitest'
import type { FactsFiles } from '../../../src/compile/facts'
import { tinyFiles, withFile } from '../../compile/tiny-facts'
import { bothOf, measured } from './tiny'

const lines = (...rows: string[]): FactsFiles => ({
  ...tinyFiles,
  'lists.csv': `list,seq,name,note,place_id\n${rows.join('\n')}\n`,
})
const named = (files: FactsFiles, claimed = '2') =>
  measured(bothOf(files), 'count_named', { list: 'agency-list', to: 'gov' }, claimed, 'places')

it('finds every place of a list that passed on the day', () => {
  const { readings, places, verdict } = named(tinyFiles)
  expect(readings[0]).toMatchObject({ range: { low: 2, value: 2, high: 2 }, verdict: 'consistent' })
  expect(places).toMatchObject([
    { name: 'Haritan', status: 'onDay', evidence: 'documented', precision: 'day' },
    { name: 'Anadan', status: 'onDay' },
  ])
  expect(verdict).toBe('consistent')
})

it('counts a place named twice as one at the lower end, and says which name repeats', () => {
  const { readings, places } = named(
    lines('agency-list,1,Haritan,,hreitan', 'agency-list,2,Hreitan town,,hreitan'),
  )
  expect(readings[0]!.range).toEqual({ low: 1, value: 2, high: 2 })
  expect(places.map(({ repeats }) => repeats)).toEqual([false, true])
})

it('tells apart what the party had already, what passed at another time, and what never did', () => {
  const { places, readings, verdict } = named(
    lines(
      'agency-list,1,Citadel,,citadel',
      'agency-list,2,New Aleppo,,new-aleppo',
      'agency-list,3,Zirbah,,zirbah',
    ),
    '3',
  )
  expect(places.map(({ status }) => status)).toEqual(['already', 'already', 'never'])
  expect(readings[0]!.range).toEqual({ low: 0, value: 0, high: 2 })
  expect(verdict).toBe('more')
})

it('counts a change up to three days off as near', () => {
  const early = (iso: string) => named(shifted(iso))
  expect(early('2020-02-13').places[1]!.status).toBe('near')
  expect(early('2020-02-12').places[1]!.status).toBe('already')
})

it('keeps a name that no fact speaks of, unmatched', () => {
  const places = tinyFiles['places.csv']!
  const files = {
    ...lines('agency-list,1,Farm,,farm'),
    'places.csv': `${places}farm,Farm,,,estate,,,,,Aleppo,Simeon,Hreitan,,\n`,
  }
  expect(named(files, '1')).toMatchObject({ places: [{ place: -1, status: 'unmatched' }], verdict: 'more' })
})

/** The tiny facts with Anadan's last change on another day; its row moves to where that day stands. */
function shifted(iso: string): FactsFiles {
  const row = '2020-02-16,day,anadan,opp,gov,,capture,agency-1,high,\n'
  const without = withFile('ledger.csv', row, '')
  const before = '2020-02-16,day,hreitan'
  return withFile('ledger.csv', before, row.replace('2020-02-16', iso) + before, without)
}
