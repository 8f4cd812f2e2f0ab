/** A claim says what is measured, with which arguments, and the figure in the measure's unit. */
import { MEASURE_NAMES, type MeasureName } from '../../core/claims/types'
import { parseDay } from '../../core/day'
import type { ClaimRow, Facts, Problem } from '../facts'
import { quoted } from '../read/quoted'
import { problem, type Rule } from './rule'

interface Measure {
  readonly required: readonly string[]
  readonly optional: readonly string[]
  readonly unit: string
}

/** What a claim can be measured by: its arguments and the unit of its figure. geodata/README.md explains each. */
export const MEASURES: Readonly<Record<MeasureName, Measure>> = {
  count_changes: { required: ['to', 'from', 'until'], optional: ['region', 'bound'], unit: 'places' },
  count_named: { required: ['list'], optional: ['to'], unit: 'places' },
  region_share: {
    required: ['region', 'party', 'day'],
    optional: ['centre', 'within_km', 'bound'],
    unit: 'percent',
  },
  region_gain_share: {
    required: ['region', 'to', 'from', 'until'],
    optional: ['also_region', 'also_from', 'bound'],
    unit: 'percent',
  },
  road_share: { required: ['road', 'party', 'day'], optional: ['bound'], unit: 'percent' },
  first_change: { required: ['to', 'after'], optional: ['region'], unit: 'date' },
  area_gain: { required: ['to', 'from', 'until'], optional: ['region', 'also_from', 'bound'], unit: 'km2' },
}
/** Arguments that are neither a day nor an id: how they are written. */
const WRITTEN: Readonly<Record<string, readonly [form: RegExp, expected: string]>> = {
  bound: [/^above$/, 'above'],
  centre: [/^-?\d+(\.\d+)?\|-?\d+(\.\d+)?$/, 'latitude|longitude in degrees'],
  within_km: [/^\d+(\.\d+)?(\|\d+(\.\d+)?)*$/, 'kilometres, several with | between them'],
}
/** Arguments of which one makes no sense without the other. */
const TOGETHER = ['centre', 'within_km'] as const
const DAYS = ['from', 'also_from', 'until', 'day', 'after']

export const claims: Rule = (facts) => {
  const known = knownIds(facts)
  return facts.claims.flatMap((row) => {
    const name = MEASURE_NAMES.find((known) => known === row.measure)
    const measure = name && MEASURES[name]
    if (measure) return [...argumentProblems(row, measure, known), ...figureProblems(row, measure)]
    const fix = 'Write one of these, or leave the claim out: the map cannot measure it'
    return [problem(row, 'measure', `one of ${MEASURE_NAMES.join(', ')}`, quoted(row.measure), fix)]
  })
}

function argumentProblems(
  row: ClaimRow,
  { required, optional }: Measure,
  known: ReadonlyMap<string, ReadonlySet<string>>,
): Problem[] {
  const wrong = (expected: string, got: string, fix: string) =>
    problem(row, 'measure_args', expected, got, fix)
  const { from, until } = row.args
  return [
    ...required
      .filter((key) => !Object.hasOwn(row.args, key))
      .map((key) => wrong(`${key}= for ${row.measure}`, 'none', `Add ${key}=…`)),
    ...Object.keys(row.args)
      .filter((key) => !required.includes(key) && !optional.includes(key))
      .map((key) => wrong(`only ${[...required, ...optional].join(', ')}`, quoted(key), 'Remove the pair')),
    ...Object.entries(row.args).flatMap(([key, value]) => {
      if (DAYS.includes(key)) {
        return parseDay(value) === null
          ? [wrong(`${key}= with a date as YYYY-MM-DD`, quoted(value), 'Correct the date')]
          : []
      }
      const written = WRITTEN[key]
      if (written && !written[0].test(value))
        return [wrong(`${key}= with ${written[1]}`, quoted(value), 'Correct the value')]
      const ids = known.get(key)
      if (!ids || ids.has(value)) return []
      return [wrong(`${key}= with ${KNOWN_IN[key] ?? 'a known id'}`, quoted(value), 'Correct the id')]
    }),
    ...TOGETHER.filter((key, i) => !(key in row.args) && TOGETHER[1 - i]! in row.args).map((key) =>
      wrong(`${key}= beside ${TOGETHER.find((other) => other !== key)!}=`, 'none', `Add ${key}=…`),
    ),
    ...(from !== undefined && until !== undefined && from > until
      ? [wrong('from= on or before until=', `${quoted(from)} and ${quoted(until)}`, 'Swap the two')]
      : []),
  ]
}

const KNOWN_IN: Readonly<Record<string, string>> = {
  also_region: 'a region of regions.csv or a tag of places.csv',
  region: 'a region of regions.csv or a tag of places.csv',
  party: 'a party of parties.csv',
  to: 'a party of parties.csv',
  list: 'a list of lists.csv',
  road: 'a road of roads.csv',
}

function knownIds(facts: Facts): ReadonlyMap<string, ReadonlySet<string>> {
  const parties = new Set(facts.parties.map((row) => row.party))
  const regions = new Set([
    ...facts.regions.map((row) => row.region),
    ...facts.places.flatMap((row) => row.tags),
  ])
  return new Map([
    ['region', regions],
    ['also_region', regions],
    ['party', parties],
    ['to', parties],
    ['list', new Set(facts.lists.map((row) => row.list))],
    ['road', new Set(facts.roads.map((row) => row.road))],
  ])
}

function figureProblems(row: ClaimRow, { unit }: Measure): Problem[] {
  const problems: Problem[] = []
  if (row.unit !== unit) {
    problems.push(problem(row, 'unit', `${unit} for ${row.measure}`, quoted(row.unit), `Write ${unit}`))
  }
  const fits = unit === 'date' ? parseDay(row.claimed) !== null : /^\d+(\.\d+)?$/.test(row.claimed)
  if (!fits) {
    const expected = unit === 'date' ? 'a date as YYYY-MM-DD' : 'a number'
    problems.push(problem(row, 'claimed', expected, quoted(row.claimed), 'Write the figure alone'))
  }
  return problems
}
