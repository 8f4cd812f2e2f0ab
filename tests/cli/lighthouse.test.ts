import { describe, expect, it } from 'vitest'
import {
  belowLimit,
  findings,
  machineLine,
  middleOf,
  scoresOf,
  together,
  type Report,
} from '../../src/cli/lighthouse/report'

const GOOD = { performance: 1, accessibility: 1, 'best-practices': 1, seo: 1 }

function report(scores: Partial<Record<keyof typeof GOOD, number | null>> = {}): Report {
  const categories = Object.fromEntries(
    Object.entries({ ...GOOD, ...scores }).map(([name, score]) => [
      name,
      { score, auditRefs: [{ id: 'label' }] },
    ]),
  )
  const items = [{ node: { snippet: '<input>' } }]
  return { categories, audits: { label: { id: 'label', title: 'Labels', score: 0, details: { items } } } }
}

describe('what Lighthouse says', () => {
  it('takes performance from the run in the middle, and of the rest the lowest', () => {
    const reports = [report({ performance: 0.9 }), report({ performance: 0.97, seo: 0.9 }), report()]
    expect(middleOf(reports)).toBe(reports[1])
    expect(together(reports)).toEqual({ performance: 97, accessibility: 100, 'best-practices': 100, seo: 90 })
  })

  it('names what lies below its limit, to the point', () => {
    expect(belowLimit(scoresOf(report({ performance: 0.95 })))).toEqual([])
    expect(belowLimit(scoresOf(report({ performance: 0.94, accessibility: 0.99 })))).toEqual([
      'performance',
      'accessibility',
    ])
  })

  it('names an audit that cost points with the part of the page', () => {
    expect(findings(report(), 'accessibility')).toEqual(['Labels (label)\n    <input>'])
  })

  it('says how fast the machine was beside the phones that it stands for', () => {
    const on = (benchmarkIndex: number) => ({ ...report(), environment: { benchmarkIndex } })
    expect(machineLine([on(1400.4), on(1000), on(1200)])).toMatch(
      /^Index of this machine: 1200 \(1000 to 1400\); four times slower, 300: .*1000.*264\.$/,
    )
    expect(machineLine([report()])).toBeNull()
  })

  it('does not take a page that could not be judged for a good one', () => {
    expect(() => scoresOf(report({ performance: null }))).toThrow('no score for performance')
    expect(() => scoresOf({ ...report(), runtimeError: { message: 'no page' } })).toThrow('no page')
  })
})
