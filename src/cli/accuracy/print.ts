/** The figures as aligned plain text. */
import type { Agreement } from './agreement'
import type { Figures } from './figures'

export function printed(figures: Figures): string {
  const { days, methods, groups, confusion, hardest, tuning, calibration } = figures
  const hole = (km: number) => (km === 0 ? 'place' : `${km} km`)
  return [
    `Facts ${figures.facts}; ${days.count} days from ${days.first} to ${days.last}; per cent of documented place-days`,
    `guessed as the facts have them, the place hidden alone or with all within 5 km. [95 % interval, by place]`,
    ...table(
      ['method', 'hidden', 'all', '', 'half A', 'half B', '', 'place-days', 'places'],
      methods.map(({ method, holeKm, all, halfA, halfB }) => [
        ...[method, hole(holeKm), two(all.percent), interval(all), two(halfA.percent)],
        ...[two(halfB.percent), interval(halfB), String(all.placeDays), String(all.places)],
      ]),
    ),
    ...table(
      ['by', 'group', 'method', 'hidden', 'right', '', 'place-days', 'places'],
      groups.map(({ method, holeKm, by, group, agreement }) => [
        ...[by, group, method, hole(holeKm), two(agreement.percent), interval(agreement)],
        ...[String(agreement.placeDays), String(agreement.places)],
      ]),
    ),
    ...confusion.flatMap(({ method, holeKm, parties, table: counts }) =>
      table(
        [`${method}, ${hole(holeKm)}`, ...parties.map((party) => `as ${party}`)],
        counts.map((row, i) => [parties[i]!, ...row.map(String)]),
      ),
    ),
    ...table(
      ['hardest places', 'wrong', 'of days', 'from', 'to', '% of all wrong'],
      hardest.map((row) => [
        ...[row.place, String(row.wrongDays), String(row.testedDays), row.from, row.to, two(row.cumulated)],
      ]),
    ),
    ...table(
      ['voices', 'reach km', 'A place', 'A 5 km', 'A error', 'B place', 'B 5 km', 'B error', 'taken'],
      tuning.map(({ voices, reachKm, halfA, halfB, taken }) => [
        ...[String(voices), String(reachKm)],
        ...[halfA, halfB].flatMap((half) => [...half.percent.map(two), half.squaredError.toFixed(5)]),
        taken ? 'yes' : '',
      ]),
    ),
    ...table(
      ['lead from', 'certainty'],
      calibration.steps.map(([lead, certainty]) => [lead.toFixed(1), certainty.toFixed(3)]),
    ),
    ...[calibration.tenths, calibration.tenthsUnseen].flatMap((tenths, i) =>
      table(
        [
          i === 0 ? 'certainty, all places' : 'certainty, places unseen',
          'stated',
          'found',
          '',
          'place-days',
          'places',
        ],
        tenths.map((row) => [
          ...[`${row.tenth / 10} to ${(row.last + 1) / 10}`, two(row.stated), two(row.found), interval(row)],
          ...[String(row.placeDays), String(row.places)],
        ]),
      ),
    ),
    ...table(
      ['certainty by', 'group', 'stated', 'found', '', 'place-days', 'places'],
      calibration.tested.map((row) => [
        ...[row.by, row.group, two(row.stated), two(row.found), interval(row)],
        ...[String(row.placeDays), String(row.places)],
      ]),
    ),
  ].join('\n')
}

const two = (value: number) => value.toFixed(2)
const interval = ({ low, high }: Pick<Agreement, 'low' | 'high'>) => `[${two(low)}, ${two(high)}]`

/** Words to the left, numbers to the right. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const all = [head, ...rows]
  const widths = head.map((_, c) => Math.max(...all.map((row) => row[c]!.length)))
  const numeric = head.map((_, c) => rows.every((row) => /^(\[?[-\d., ]+\]?)?$/.test(row[c]!)))
  return [
    '',
    ...all.map((row) =>
      row
        .map((cell, c) => (numeric[c] ? cell.padStart(widths[c]!) : cell.padEnd(widths[c]!)))
        .join('  ')
        .trimEnd(),
    ),
  ]
}
