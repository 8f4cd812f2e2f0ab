/** Marks of the two axes: round kilometres, and the years or months that have room for a label. */
import { day, isoDay } from '../../core/day'
import type { Day } from '../../core/types'
import { xOf, yOf, type Frame } from './frame'

export interface TimeMark {
  readonly day: Day
  readonly y: number
  /** `axis-year` names month and year: the first month shown, and January. */
  readonly unit: 'year' | 'axis-year' | 'axis-month'
}

/** Pixels between labels. */
const [ROW, COLUMN] = [15, 54]
/** Longer spans are marked by years. */
const MOST_MONTHS = 24

/** The first days of years or months within the frame, every so many that labels have room. */
export function timeMarks(frame: Frame): TimeMark[] {
  const [first, last] = [monthOf(frame.from), monthOf((frame.to - 1) as Day)]
  const byYears = last - first >= MOST_MONTHS
  const unit = byYears ? 12 : 1
  const pixels = (frame.height / (last - first + 1)) * unit
  const step = unit * ([1, 2, 3, 4, 6, 12].find((count) => count * pixels >= ROW) ?? 12)
  const marks: TimeMark[] = []
  for (let month = Math.ceil(first / step) * step; month <= last; month += step) {
    const at = firstOf(month)
    const y = yOf(frame, at)
    if (at < frame.from || y > frame.height - ROW) continue
    const named = marks.length === 0 || month % 12 === 0
    marks.push({ day: at, y, unit: byYears ? 'year' : named ? 'axis-year' : 'axis-month' })
  }
  return marks
}

/** Round kilometres from 0 on; the last one keeps its distance from the road's end. */
export function kmMarks(frame: Frame): { readonly km: number; readonly x: number }[] {
  const step = [5, 10, 20, 50, 100, 200, 500].find((km) => xOf(frame, km) >= COLUMN) ?? 1000
  const marks: { km: number; x: number }[] = []
  for (let km = 0; km < frame.lengthKm - step / 4; km += step) marks.push({ km, x: xOf(frame, km) })
  return marks
}

function monthOf(value: Day): number {
  const [year, month] = isoDay(value).split('-').map(Number)
  return year! * 12 + month! - 1
}

function firstOf(months: number): Day {
  const month = String((months % 12) + 1).padStart(2, '0')
  return day(`${Math.floor(months / 12)}-${month}-01`)
}
