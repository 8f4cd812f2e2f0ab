/** Where years or months begin across the chart, as many as have room for their label. */
import { day as dayOf, isoDay } from '../../core/day'
import type { Day } from '../../core/types'
import type { DateStyle } from '../../i18n'
import type { TextWidth } from '../timeline/text-width'
import type { Scale } from './scale'

export interface TimeMark {
  readonly x: number
  readonly text: string
  /** Whether the label stands before its tick: at the axis's end. */
  readonly before: boolean
}

/** Longer spans are marked by years. */
const MOST_MONTHS = 24
/** Pixels between labels. */
const GAP = 12

export function timeMarks(
  scale: Scale,
  write: (day: Day, unit: DateStyle) => string,
  textWidth: TextWidth,
): TimeMark[] {
  const { from, to } = scale
  const [first, last] = [monthOf(from), monthOf(to)]
  const byYears = last - first >= MOST_MONTHS
  const step = byYears ? 12 : 1
  const marks: TimeMark[] = []
  let free = -Infinity
  for (let month = Math.floor(first / step) * step; month <= last; month += step) {
    const start = firstOf(month)
    const x = start <= from ? scale.start : scale.beginning(start, firstOf(month + step))
    if (x === null || x < free) continue
    const unit = byYears ? 'year' : marks.length === 0 || month % 12 === 0 ? 'axis-year' : 'axis-month'
    const text = write(start, unit)
    const width = textWidth(text, '12px') + 4
    const before = x + width > scale.end + GAP
    // No tick follows its label at the end: the air between the two is not needed.
    if (before && x - width + 4 < free - GAP) continue
    marks.push({ x: Math.round(x), text, before })
    free = before ? Infinity : x + width + GAP
  }
  return marks
}

function monthOf(value: number): number {
  const [year, month] = isoDay(value as Day)
    .split('-')
    .map(Number)
  return year! * 12 + month! - 1
}

function firstOf(months: number): Day {
  return dayOf(`${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}-01`)
}
