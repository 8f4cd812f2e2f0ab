import { describe, expect, it } from 'vitest'
import { frontLengths } from '../../src/core/fronts'
import { holdersAt, NO_HOLDER } from '../../src/core/holders'
import { distanceKm } from '../../src/core/locate'
import { realAtlas } from '../real'
import { day } from '../../src/core/day'

const atlas = realAtlas
const holders = holdersAt(atlas, day('2020-02-16'))
const { topology } = atlas

describe('the length of fronts', () => {
  it('is that of the lines between cells of two parties, measured one by one', () => {
    const gov = atlas.parties.findIndex(({ id }) => id === 'gov')
    const opp = atlas.parties.findIndex(({ id }) => id === 'opp')
    const side = (cell: number) => {
      const entry = cell < 0 ? undefined : atlas.holders[holders[cell]!]
      return entry && !entry.between ? entry.party : -1
    }
    let km = 0
    for (let arc = 0; arc < topology.from.length; arc++) {
      const sides = [side(topology.left[arc]!), side(topology.right[arc]!)]
      if (!sides.includes(gov) || !sides.includes(opp)) continue
      for (let i = topology.start[arc]! + 1; i < topology.start[arc + 1]!; i++) {
        const [a, b, c, d] = topology.xy.slice(2 * i - 2, 2 * i + 2)
        km += distanceKm(a!, b!, c!, d!)
      }
    }
    const front = frontLengths(atlas, holders).find(({ sides }) => sides.includes(gov) && sides.includes(opp))
    expect(front!.km).toBeCloseTo(km, 6)
    expect(km).toBeGreaterThan(100)
  })

  it('is ordered, and nothing where one party holds all', () => {
    const lengths = frontLengths(atlas, holders).map(({ km }) => km)
    expect(lengths).toEqual([...lengths].sort((a, b) => b - a))
    expect(
      frontLengths(
        atlas,
        holders.map((holder) => (holder === NO_HOLDER ? holder : 0)),
      ),
    ).toEqual([])
  })
})
