import { describe, expect, it } from 'vitest'
import { NEAR_KM, nearAreas } from '../../../src/core/evidence/near'
import { distanceKm } from '../../../src/core/locate'
import { placeCells, placeOfCell } from '../../../src/core/cells'
import { cellAreas } from '../../../src/core/area'
import type { Atlas, Place, Topology } from '../../../src/core/types'
import { realAtlas } from '../../real'

const NO_PIECES = { place: new Int32Array(), lon: new Float64Array(), lat: new Float64Array() }

const LAT = 36
const LON = 37
const perLat = 1 / 111.19492664
const perLon = perLat / Math.cos((LAT * Math.PI) / 180)

/** One cell with its place at LON, LAT: a ring of points given in km east and north of it. */
function cellOf(ring: readonly (readonly [number, number])[], side: 'left' | 'right' = 'left'): Atlas {
  const points = [...ring, ring[0]!]
  const topology: Topology = {
    xy: Float64Array.from(points.flatMap(([x, y]) => [LON + x * perLon, LAT + y * perLat])),
    start: Uint32Array.of(0, points.length),
    from: Int32Array.of(0),
    to: Int32Array.of(0),
    left: Int32Array.of(side === 'left' ? 0 : -1),
    right: Int32Array.of(side === 'left' ? -1 : 0),
    nodeCount: 1,
    cellCount: 1,
  }
  const place = { lon: LON, lat: LAT } as Place
  return { ...realAtlas, pieces: NO_PIECES, topology, places: [place], cellKm2: cellAreas(topology) }
}

const square = (half: number, x = 0, y = 0): [number, number][] => [
  [x - half, y - half],
  [x + half, y - half],
  [x + half, y + half],
  [x - half, y + half],
]
const near = (ring: readonly (readonly [number, number])[]) => nearAreas(cellOf(ring))[0]!
const circle = Math.PI * NEAR_KM ** 2

describe('the part of a cell near its place', () => {
  it('is the whole of a small cell', () => {
    expect(near(square(2))).toBeCloseTo(16, 0)
    expect(near(square(2))).toBeLessThanOrEqual(cellOf(square(2)).cellKm2[0]!)
  })

  it('is the circle in a large one', () => {
    expect(near(square(20))).toBeCloseTo(circle, 3)
  })

  it('is what the square and the circle share where they cross', () => {
    // Half side 4: the circle is cut by four segments at 4 km.
    const angle = 2 * Math.acos(4 / 5)
    const segment = (25 * (angle - Math.sin(angle))) / 2
    expect(near(square(4))).toBeCloseTo(circle - 4 * segment, 3)
  })

  it('is half the circle where the place lies on the edge', () => {
    expect(
      near([
        [-20, 0],
        [20, 0],
        [20, 20],
        [-20, 20],
      ]),
    ).toBeCloseTo(circle / 2, 3)
  })

  it('is nothing where the cell lies beyond', () => {
    expect(near(square(2, 20, 0))).toBeCloseTo(0, 6)
  })

  it('does not depend on which way round the ring runs', () => {
    const reversed = nearAreas(cellOf([...square(4)].reverse(), 'right'))[0]!
    expect(reversed).toBeCloseTo(near(square(4)), 9)
  })
})

describe('in the real atlas', () => {
  const areas = nearAreas(realAtlas)
  const { cellKm2, topology, places } = realAtlas

  it('no cell has more near its place than it has, or than the circle holds', () => {
    areas.forEach((km2, cell) => {
      if (cell < placeCells(realAtlas)) expect(km2).toBeGreaterThan(0)
      expect(km2).toBeLessThanOrEqual(cellKm2[cell]!)
      expect(km2).toBeLessThan(circle + 0.1)
    })
  })

  it('a cell that reaches no further than 5 km has all of it near', () => {
    const far = new Float64Array(cellKm2.length)
    topology.left.forEach((left, arc) => {
      for (const cell of [left, topology.right[arc]!]) {
        if (cell < 0) continue
        const { lon, lat } = places[placeOfCell(realAtlas, cell)]!
        for (let i = topology.start[arc]!; i < topology.start[arc + 1]!; i++)
          far[cell] = Math.max(
            far[cell]!,
            distanceKm(lon!, lat!, topology.xy[2 * i]!, topology.xy[2 * i + 1]!),
          )
      }
    })
    const small = [...far.keys()].filter((cell) => far[cell]! < NEAR_KM)
    expect(small.length).toBeGreaterThan(500)
    // The plane is off by the Earth's flattening, half a percent at most.
    for (const cell of small) expect(areas[cell]! / cellKm2[cell]!).toBeGreaterThan(0.99)
  })

  it('is made once', () => {
    expect(nearAreas(realAtlas)).toBe(areas)
  })
})
