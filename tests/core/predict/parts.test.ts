import { describe, expect, it } from 'vitest'
import { factor, solve } from '../../../src/core/predict/cholesky'
import { neighboursOf } from '../../../src/core/predict/neighbours'
import { NO_EVIDENCE, sceneAt } from '../../../src/core/predict/scene'
import { winner } from '../../../src/core/predict/types'
import { NO_HOLDER } from '../../../src/core/holders'
import type { Day } from '../../../src/core/types'
import { at, smallAtlas } from './small-atlas'

describe('neighboursOf', () => {
  const atlas = smallAtlas([at(0, 0, 0), at(3, 4, 0), at(1, 0, 0), at(0, -2, 0)])

  it('lists the others from the nearest on, with kilometres', () => {
    const { ids, km } = neighboursOf(atlas, 3)
    expect([...ids.subarray(0, 3)]).toEqual([2, 3, 1])
    expect([...km.subarray(0, 3)].map((value) => Math.round(value * 1000) / 1000)).toEqual([1, 2, 5])
  })

  it('leaves out what lies in the hole, and says where there are no more', () => {
    const { ids, km } = neighboursOf(atlas, 3, 1.5)
    expect([...ids.subarray(0, 3)]).toEqual([3, 1, -1])
    expect(km[2]).toBe(Infinity)
  })

  it('is worked out once an atlas', () => {
    expect(neighboursOf(atlas, 3)).toBe(neighboursOf(atlas, 3))
    expect(neighboursOf(atlas, 3)).not.toBe(neighboursOf(atlas, 3, 1))
  })
})

describe('sceneAt', () => {
  it('tells holder and evidence of the spell that lasts on the day', () => {
    const atlas = smallAtlas([
      {
        x: 0,
        y: 0,
        held: [
          { by: 0, day: 5 },
          { by: 1, day: 9, evidence: 'area' },
        ],
      },
    ])
    const on = (day: number) => {
      const { holder, evidence } = sceneAt(atlas, day as Day)
      return [holder[0], evidence[0]]
    }
    expect([on(4), on(5), on(8), on(9)]).toEqual([
      [NO_HOLDER, NO_EVIDENCE],
      [0, 0],
      [0, 0],
      [1, 1],
    ])
  })
})

describe('factor and solve', () => {
  it('solve a symmetric system', () => {
    const a = Float64Array.from([4, 0, 0, 2, 5, 0, 1, 3, 6])
    const b = Float64Array.from([4 + 4 + 3, 2 + 10 + 9, 1 + 6 + 18])
    factor(a, 3, 3)
    solve(a, 3, 3, b)
    expect([...b].map((value) => Math.round(value * 1e9) / 1e9)).toEqual([1, 2, 3])
  })
})

describe('winner', () => {
  it('is the largest vote, the first of equals, nobody without a vote', () => {
    expect(winner(Float64Array.from([1, 3, 3]))).toBe(1)
    expect(winner(Float64Array.from([0, 0]))).toBe(-1)
  })
})
