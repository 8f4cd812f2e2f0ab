import { describe, expect, it } from 'vitest'
import { supports } from '../../src/cli/versions.mjs'

describe('the check of the Node version', () => {
  it.each([
    ['20.19.0', true],
    ['20.20.2', true],
    ['20.18.3', false],
    ['21.7.3', false],
    ['22.12.0', false],
    ['22.13.1', true],
    ['23.11.0', false],
    ['24.0.0', true],
    ['30.1.0', true],
    ['8.9.0', false],
  ])('takes %s: %s', (version, expected) => {
    expect(supports('^20.19 || ^22.13 || >=24', version)).toBe(expected)
  })

  it('refuses a range that it cannot read', () => {
    expect(() => supports('~20', '20.1.0')).toThrow('expected terms like ^20.19 or >=24, got "~20"')
  })
})
