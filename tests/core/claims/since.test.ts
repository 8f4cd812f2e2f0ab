import { expect, it } from 'vitest'
import { lastAsHigh } from '../../../src/core/claims/since'
import type { Day } from '../../../src/core/types'

/** Shares that begin on days 0, 10, 20 … */
const story = (...shares: number[]) => {
  const days = shares.map((_, i) => (10 * i) as Day)
  const on = (10 * shares.length - 1) as Day
  return lastAsHigh(days, (day) => shares[Math.min(shares.length - 1, Math.floor(day / 10))]!, on)
}

it.each([
  ['was lower in between', [100, 50, 100], { since: 20, before: 9 }],
  ['was higher before', [100, 50, 80], { since: 20, before: 9 }],
  ['was always as high', [100, 100, 100], { since: 0, before: null }],
  ['was never as high before', [10, 20, 30], { since: 20, before: null }],
  ['has only been falling', [90, 80, 70], { since: 0, before: null }],
  ['last reached it late', [70, 10, 70, 20, 70, 71], { since: 50, before: null }],
  ['came back to it, twice', [70, 10, 70, 20, 70], { since: 40, before: 29 }],
])('a share that %s', (_, shares, found) => {
  expect(story(...shares)).toEqual(found)
})
