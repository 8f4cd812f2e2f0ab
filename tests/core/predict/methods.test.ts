import { describe, expect, it } from 'vitest'
import { documentedOnly } from '../../../src/core/predict/documented'
import { front } from '../../../src/core/predict/front'
import { KRIGING, kriging } from '../../../src/core/predict/kriging'
import { laplaceWeights, natural } from '../../../src/core/predict/natural'
import { nearest } from '../../../src/core/predict/nearest'
import { neighboursOf } from '../../../src/core/predict/neighbours'
import { road } from '../../../src/core/predict/road'
import { sceneAt } from '../../../src/core/predict/scene'
import { time } from '../../../src/core/predict/time'
import { winner, type Method } from '../../../src/core/predict/types'
import { weighted } from '../../../src/core/predict/weighted'
import type { Atlas, Day } from '../../../src/core/types'
import { at, smallAtlas } from './small-atlas'

function votesFor(atlas: Atlas, method: Method, hidden = 0, day = 0, beyondKm = 0): number[] {
  const votes = new Float64Array(2)
  method(atlas, neighboursOf(atlas, 12, beyondKm))(sceneAt(atlas, day as Day), hidden, votes)
  return [...votes]
}
const methods = {
  ...{ nearest, natural, weighted: weighted(), front: front(), road: road(), time: time() },
  kriging: kriging(),
}

describe('every method', () => {
  const ring = [at(2, 0, 1), at(-2, 0, 1), at(0, 2, 1), at(0, -2, 1)]

  it.each(Object.entries(methods))('%s guesses the holder that all neighbours share', (_name, method) => {
    const votes = votesFor(smallAtlas([at(0, 0, 0), ...ring]), method)
    expect(winner(Float64Array.from(votes))).toBe(1)
    expect(votes[0]).toBe(0)
  })

  it.each(Object.entries(methods))(
    '%s reads nothing of the hidden place but its position',
    (_name, method) => {
      const rest = [at(1, 0.4, 1), at(-2, 0, 0), at(0.3, 2, 1), at(0, -3, 0)]
      const [one, other] = [at(0, 0, 0), at(0, 0, 1, 'general')].map((row) => smallAtlas([row, ...rest]))
      expect(votesFor(one!, method)).toEqual(votesFor(other!, method))
    },
  )

  it.each(Object.entries(methods))('%s hears nobody within the hole', (_name, method) => {
    const atlas = smallAtlas([at(0, 0, 0), ...ring, at(6, 0, 0), at(-7, 0, 0)])
    const votes = votesFor(atlas, method, 0, 0, 5)
    expect(votes[1]).toBe(0)
    expect(votes[0]).toBeGreaterThan(0)
  })

  it.each(Object.entries(methods))('%s is silent before anybody holds a place', (_name, method) => {
    const later = ring.map((row) => ({ ...row, held: [{ by: 1, day: 50 }] }))
    expect(votesFor(smallAtlas([at(0, 0, 0), ...later]), method, 0, 49)).toEqual([0, 0])
  })
})

describe('nearest', () => {
  it('takes the nearest place, whatever the others say', () => {
    const atlas = smallAtlas([at(0, 0, 1), at(1, 0, 0, 'general'), at(-1.1, 0, 1), at(0, 1.1, 1)])
    expect(votesFor(atlas, nearest)).toEqual([1, 0])
  })
})

describe('weighted', () => {
  it('adds evidence over the square of distance', () => {
    const votes = votesFor(smallAtlas([at(0, 0, 0), at(0, 1.5, 0, 'area'), at(0, -3.5, 1)]), weighted())
    expect(votes[0]).toBeCloseTo(0.3 / 4, 6)
    expect(votes[1]).toBeCloseTo(1 / 16, 6)
  })

  it('hears the asked number of voices', () => {
    const atlas = smallAtlas([at(0, 0, 0), at(0, 1, 0), at(0, 2, 1), at(0, 3, 1)])
    expect(votesFor(atlas, weighted(1))[1]).toBe(0)
  })
})

describe('natural', () => {
  it('weighs by common edge over distance', () => {
    // The cell of the origin is 1 by 2: edges of 2 towards points at 1, edges of 1 towards points at 2.
    const weights = laplaceWeights([
      [1, 0],
      [-1, 0],
      [0, 2],
      [0, -2],
      [5, 5],
    ])
    expect(weights.map((weight) => Math.round(weight * 1e9) / 1e9)).toEqual([2, 2, 0.5, 0.5, 0])
  })

  it('leaves a place at the same point out', () => {
    expect(laplaceWeights([[0, 0]])).toEqual([0])
  })
})

describe('front', () => {
  it('halves a vote for a documented place of the other side on the way', () => {
    const behind = [at(0, 0, 0), at(0, 1.5, 0), at(0, 3.5, 1)]
    expect(votesFor(smallAtlas(behind), front())[1]).toBeCloseTo(0.5 / 16, 6)
    const aside = [at(0, 0, 0), at(0, -1.5, 0), at(0, 3.5, 1)]
    expect(votesFor(smallAtlas(aside), front())[1]).toBeCloseTo(1 / 16, 6)
  })
})

describe('road', () => {
  it('brings places on the same road nearer', () => {
    const rows = [at(0, 0, 0), at(0, 4, 1), at(4, 0, 0)]
    const posts = [
      [0, 10],
      [1, 15],
    ] as const
    const votes = votesFor(smallAtlas(rows, posts), road(8, 0.5))
    expect(votes[1]).toBeCloseTo(1 / 9, 6)
    expect(votes[0]).toBeCloseTo(1 / 4.5 ** 2, 6)
  })
})

describe('time', () => {
  const changing = (precision: 'day' | 'approx') =>
    smallAtlas([at(0, 0, 0), { x: 0, y: 0.5, held: [{ by: 0 }, { by: 1, day: 100, precision }] }])

  it('shares the vote on the day of a change, and no more at the end of the window', () => {
    expect(votesFor(changing('approx'), time(), 0, 100)).toEqual([expect.closeTo(0.5), expect.closeTo(0.5)])
    expect(votesFor(changing('approx'), time(), 0, 99)[0]).toBeCloseTo(0.6)
    expect(votesFor(changing('approx'), time(), 0, 105)[0]).toBe(0)
  })

  it('does not blur a day that is known', () => {
    expect(votesFor(changing('day'), time(), 0, 99)[1]).toBe(0)
  })
})

describe('kriging', () => {
  const reach = KRIGING.reachKm

  it('gives a lone voice its correlation over one plus its nugget', () => {
    const votes = votesFor(smallAtlas([at(0, 0, 0), at(0, 2, 1, 'area')]), kriging())
    expect(votes[1]).toBeCloseTo(Math.exp(-2 / reach) / (1 + KRIGING.nugget[1]!), 6)
  })

  it('counts two voices at one point little more than one', () => {
    const votes = votesFor(smallAtlas([at(0, 0, 0), at(0, 2, 1), at(0, 2, 1)]), kriging())
    expect(votes[1]).toBeCloseTo((2 * Math.exp(-2 / reach)) / (2 + KRIGING.nugget[0]!), 6)
  })

  it('is not outvoted by a crowd on one spot', () => {
    const crowd = Array.from({ length: 6 }, (_, i) => at(0.01 * i, 3, 1))
    const atlas = smallAtlas([at(0, 0, 0), ...crowd, at(0, -2, 0)])
    const votes = votesFor(atlas, kriging())
    expect(votes[0]).toBeGreaterThan(votes[1]!)
    const plain = votesFor(atlas, weighted())
    expect(plain[1]).toBeGreaterThan(plain[0]!)
  })
})

describe('documentedOnly', () => {
  it('hears no other voices', () => {
    const atlas = smallAtlas([at(0, 0, 0), at(0, 1, 1, 'area'), at(0, 1.2, 1, 'inferred'), at(0, 4, 0)])
    expect(votesFor(atlas, documentedOnly(nearest))).toEqual([1, 0])
    expect(votesFor(atlas, documentedOnly(kriging()))[1]).toBe(0)
  })
})
