import { describe, expect, it } from 'vitest'
import { CALIBRATION } from '../../../src/core/certainty/calibration'
import { certaintyAt } from '../../../src/core/certainty/certainty'
import { pointsOfCells } from '../../../src/core/certainty/points'
import { calibrated, margin } from '../../../src/core/certainty/scale'
import type { Day } from '../../../src/core/types'
import { at, smallAtlas, type Row } from '../predict/small-atlas'

const grid = (size: number, step: number, row: (i: number, j: number) => Row['held']): Row[] =>
  Array.from({ length: size * size }, (_, k) => {
    const [i, j] = [k % size, Math.floor(k / size)]
    return { x: step * i, y: step * j, held: row(i, j) }
  })
const on = (rows: readonly Row[], day = 0, side = 1) => certaintyAt(smallAtlas(rows, [], side), day as Day)
const CENTRE = 12

describe('certaintyAt', () => {
  const agreeing = grid(5, 2, () => [{ by: 0 }])
  const enclave = (evidence: 'documented' | 'area' | 'general') =>
    grid(5, 2, (i, j) => (i === 2 && j === 2 ? [{ by: 1, evidence }] : [{ by: 0 }]))

  it('is near the top where documented places agree', () => {
    expect(on(agreeing)[CENTRE]).toBeGreaterThan(CALIBRATION.at(-2)![1] - 0.01)
  })

  it('is lower for an enclave, and the lower the weaker its evidence', () => {
    const [documented, area, general] = (['documented', 'area', 'general'] as const).map(
      (evidence) => on(enclave(evidence))[CENTRE]!,
    )
    expect(on(agreeing)[CENTRE]).toBeGreaterThan(documented!)
    expect(documented).toBeGreaterThan(area!)
    expect(area).toBeGreaterThanOrEqual(general!)
  })

  it('is lower along a front than behind it', () => {
    const certainty = on(
      grid(6, 2, (i) => [{ by: i < 3 ? 0 : 1 }]),
      0,
      2,
    )
    expect(certainty[14]).toBeLessThan(certainty[12]!)
    expect(certainty[15]).toBeLessThan(certainty[17]!)
  })

  it('is lower the farther a cell reaches from its place', () => {
    expect(on([at(0, 0, 0)], 0, 12)[0]).toBeLessThan(on([at(0, 0, 0)], 0, 1)[0]!)
  })

  it('is zero for a cell that nobody holds yet, and above zero once somebody does', () => {
    const rows = [{ x: 0, y: 0, held: [{ by: 0, day: 10 }] }, at(2, 0, 0)]
    expect(on(rows, 9)[0]).toBe(0)
    expect(on(rows, 10)[0]).toBeGreaterThan(0.5)
  })

  it('does not depend on which day was asked for before', () => {
    const rows = grid(5, 2, (i, j) => [{ by: 0 }, { by: 1, day: 10 * i + j, evidence: 'inferred' }])
    const atlas = smallAtlas(rows)
    for (const day of [0, 3, 25, 24, 44, 12, 3] as Day[])
      expect(certaintyAt(atlas, day)).toEqual(certaintyAt(smallAtlas(rows), day))
  })

  it('gives each caller an array of its own', () => {
    const atlas = smallAtlas(agreeing)
    const given = certaintyAt(atlas, 0 as Day)
    const value = given[0]!
    given.fill(0)
    expect(certaintyAt(atlas, 0 as Day)[0]).toBe(value)
  })
})

describe('pointsOfCells', () => {
  it('stand for the whole of a cell', () => {
    const atlas = smallAtlas([at(0, 0, 0), at(3, 0, 0)])
    const { first, lon, lat, share } = pointsOfCells(atlas)
    expect([...first]).toEqual([0, 4, 8])
    expect([...share]).toEqual(Array(8).fill(expect.closeTo(0.25, 9)))
    const mean = (values: Float64Array) => values.subarray(0, 4).reduce((a, b) => a + b) / 4
    expect(mean(lon)).toBeCloseTo(atlas.places[0]!.lon!, 9)
    expect(mean(lat)).toBeCloseTo(atlas.places[0]!.lat!, 9)
  })
})

describe('the scale', () => {
  it('takes the lead over the strongest of the others', () => {
    expect(margin(Float64Array.from([0.5, 0.2, 0.3]), 0)).toBeCloseTo(0.2)
    expect(margin(Float64Array.from([0.5, 0.2, 0.3]), 1)).toBeCloseTo(-0.3)
  })

  it('reads a lead between two steps in proportion, and beyond them as at the ends', () => {
    const steps = [
      [-0.5, 0.2],
      [0, 0.6],
      [0.5, 0.9],
    ] as const
    expect([-2, -0.5, -0.25, 0, 0.1, 0.5, 3].map((lead) => calibrated(lead, steps))).toEqual(
      [0.2, 0.2, 0.4, 0.6, 0.66, 0.9, 0.9].map((value) => expect.closeTo(value, 9) as number),
    )
  })

  it('that is committed rises, and promises no full certainty', () => {
    for (let i = 1; i < CALIBRATION.length; i++) {
      expect(CALIBRATION[i]![0]).toBeGreaterThan(CALIBRATION[i - 1]![0])
      expect(CALIBRATION[i]![1]).toBeGreaterThanOrEqual(CALIBRATION[i - 1]![1])
    }
    expect(CALIBRATION[0]![1]).toBeGreaterThan(0)
    expect(CALIBRATION.at(-1)![1]).toBeLessThan(1)
  })
})
