import { describe, expect, it } from 'vitest'
import { total } from '../../src/cli/tally.mjs'

describe('the closing line of the tests', () => {
  it('adds up the runners', () => {
    const unit = { ok: true, counts: { passed: 40, failed: 0, skipped: 0 } }
    const browser = { ok: false, counts: { passed: 5, failed: 2, skipped: 0 } }
    expect(total([unit, browser])).toBe('45 passed, 2 failed')
  })

  it('counts a step that failed without a failed test', () => {
    const types = { ok: false }
    const brokenImport = { ok: false, counts: { passed: 3, failed: 0, skipped: 1 } }
    expect(total([types, brokenImport])).toBe('3 passed, 2 failed, 1 skipped')
  })
})
