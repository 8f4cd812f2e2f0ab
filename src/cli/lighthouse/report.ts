/** What is read from Lighthouse's own report (JSON), and how the reports of several runs are put together. */
import { CATEGORIES, LIMITS, type Category } from './limits'

/** The parts of a report that are used here. */
export interface Report {
  readonly categories: Readonly<
    Record<string, { readonly score: number | null; readonly auditRefs: readonly { readonly id: string }[] }>
  >
  readonly audits: Readonly<Record<string, Audit>>
  readonly runtimeError?: { readonly message: string }
  /** How fast the machine was, by Lighthouse's own measure. */
  readonly environment?: { readonly benchmarkIndex?: number }
}

interface Audit {
  readonly id: string
  readonly title: string
  readonly score: number | null
  readonly displayValue?: string
  readonly numericValue?: number
  readonly details?: { readonly items?: readonly Readonly<Record<string, unknown>>[] }
}

export type Scores = Readonly<Record<Category, number>>

/** Of 100. @throws where Lighthouse could not judge the page */
export function scoresOf(report: Report): Scores {
  if (report.runtimeError) throw new Error(report.runtimeError.message)
  const score = (category: Category) => {
    const found = report.categories[category]?.score
    if (found == null) throw new Error(`Lighthouse gave no score for ${category}.`)
    return Math.round(100 * found)
  }
  return {
    performance: score('performance'),
    accessibility: score('accessibility'),
    'best-practices': score('best-practices'),
    seo: score('seo'),
  }
}

/** The report in the middle by performance: its figures belong together, which medians of each would not. */
export function middleOf(reports: readonly Report[]): Report {
  const sorted = [...reports].sort((a, b) => scoresOf(a).performance - scoresOf(b).performance)
  const middle = sorted[sorted.length >> 1]
  if (!middle) throw new Error('expected a report at least, got none')
  return middle
}

/** Performance in the middle; of the rest, which does not depend on luck, the lowest. */
export function together(reports: readonly Report[]): Scores {
  const all = reports.map(scoresOf)
  const lowest = (category: Category) => Math.min(...all.map((scores) => scores[category]))
  return {
    performance: scoresOf(middleOf(reports)).performance,
    accessibility: lowest('accessibility'),
    'best-practices': lowest('best-practices'),
    seo: lowest('seo'),
  }
}

export function belowLimit(scores: Scores): Category[] {
  return CATEGORIES.filter((category) => scores[category] < LIMITS[category])
}

/** A line for each audit that cost points, with the parts of the page that it names. */
export function findings(report: Report, category: Category): string[] {
  const ids = report.categories[category]?.auditRefs.map(({ id }) => id) ?? []
  return ids.flatMap((id) => {
    const audit = report.audits[id]
    if (!audit || audit.score === null || audit.score >= 0.9) return []
    const value = audit.displayValue ? `: ${audit.displayValue}` : ''
    const parts = (audit.details?.items ?? []).slice(0, 5).map(partName).filter(Boolean)
    return [`${audit.title}${value} (${id})${parts.map((part) => `\n    ${part}`).join('')}`]
  })
}

/** The phones by which Chromium's developer tools set their slow-down (CalibrationController.ts), and their index. */
const PHONES = [
  { name: 'a mid-tier phone (Pixel 5)', index: 1000 },
  { name: 'a low-tier phone (Moto G Power 2022)', index: 264 },
] as const

/** How fast the machine was, and what a slow-down of four makes of that. Null where the reports do not say. */
export function machineLine(reports: readonly Report[]): string | null {
  const all = reports.flatMap(({ environment }) => environment?.benchmarkIndex ?? []).sort((a, b) => a - b)
  const middle = all[all.length >> 1]
  if (middle === undefined) return null
  const phones = PHONES.map(({ name, index }) => `${name} has ${index}`).join(', ')
  const range = `${Math.round(all[0]!)} to ${Math.round(all.at(-1)!)}`
  return `Index of this machine: ${Math.round(middle)} (${range}); four times slower, ${Math.round(middle / 4)}: ${phones}.`
}

const METRICS = [
  ['first-contentful-paint', 'first text'],
  ['largest-contentful-paint', 'largest part'],
  ['speed-index', 'speed index'],
  ['total-blocking-time', 'blocked'],
  ['cumulative-layout-shift', 'shift'],
] as const

export const METRIC_NAMES = METRICS.map(([, name]) => name)

/** As Lighthouse writes them, in the order of `METRIC_NAMES`. */
export function metrics(report: Report): string[] {
  return METRICS.map(([id]) => report.audits[id]?.displayValue?.replaceAll('\u00a0', ' ') ?? '–')
}

function partName(item: Readonly<Record<string, unknown>>): string {
  const node = item['node'] as { selector?: string; snippet?: string } | undefined
  const text = node?.snippet ?? node?.selector ?? item['description'] ?? item['url'] ?? item['label']
  return typeof text === 'string' ? text.slice(0, 160) : ''
}
