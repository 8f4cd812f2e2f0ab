import { describe, expect, it } from 'vitest'
import { worldOf } from '../../../src/map/mercator'
import { squaresOf } from '../../../src/map/surface/squares'
import { realAtlas } from '../../real'

describe('squares of the map', () => {
  it('hold arcs by their middle point', () => {
    const world = Float64Array.from([0.6, 0.4, 0.6001, 0.4001, 0.7, 0.4, 0.7, 0.4001, 0.6, 0.4, 0.6001, 0.4])
    expect(squaresOf(world, Uint32Array.from([0, 2, 4, 6]), 0.5)).toEqual({
      of: Uint16Array.from([0, 1, 0]),
      count: 2,
    })
  })

  it('are enough to tell parts of the front apart, and few enough to be elements of the page', () => {
    const { xy, start, from } = realAtlas.topology
    const { of, count } = squaresOf(worldOf(xy), start, 0.5)
    expect(of).toHaveLength(from.length)
    expect(new Set(of).size).toBe(count)
    expect(count).toBeGreaterThan(20)
    expect(count).toBeLessThan(200)
  })
})
