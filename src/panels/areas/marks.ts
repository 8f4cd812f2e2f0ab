/** Where years or months begin across the chart, as many as have room for their label. */
import { day as dayOf, isoDay } from '../../core/day'
import { nearestSnapshot } from '../../core/snapshots'
import type { Day } from '../../core/types'
import type { DateStyle } from '../../i18n'
import { textWidth } from '../timeline/text-width'
import type { Scale } from './scale'

export interface TimeMark {
  readonly x: number
  readonly text: string
}

/** Longer spans are marked by years. */
const MOST_MONTHS = 24
/** Pixels between labels. */
const GAP = 12

export function timeMarks(
  snapshots: readonly Day[],
  scale: Scale,
  write: (day: Day, unit: DateStyle) => string,
): TimeMark[] {
  const [from, to] = [snapshots[scale.first]!, snapshots[scale.last]!]
  const [first, last] = [monthOf(from), monthOf(to)]
  const byYears = last - first >= MOST_MONTHS
  const marks: TimeMark[] = []
  let free = -Infinity
  for (let month = first; month <= last; month++) {
    if (byYears && month % 12 !== 0) continue
    const start = firstOf(month)
    // The first day with changes of the year or month; a time without any has no place on an axis of steps.
    const { index, exact } = nearestSnapshot(snapshots, start)
    const next = exact || start < from ? index : index + 1
    const known = scale.xOfDay(start)
    const end = firstOf(month + (byYears ? 12 : 1))
    const held = snapshots[next] !== undefined && snapshots[next] < end
    const x = start <= from ? scale.start : held ? scale.edge(next) : known
    if (x === null || x < free || (!held && !byYears)) continue
    const unit = byYears ? 'year' : marks.length === 0 || month % 12 === 0 ? 'axis-year' : 'axis-month'
    const text = write(start, unit)
    const width = textWidth(text, '12px') + 4
    if (x + width > scale.end + GAP) continue
    marks.push({ x: Math.round(x), text })
    free = x + width + GAP
  }
  return marks
}

function monthOf(value: Day): number {
  const [year, month] = isoDay(value).split('-').map(Number)
  return year! * 12 + month! - 1
}

function firstOf(months: number): Day {
  return dayOf(`${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}-01`)
}
