import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cutCells } from '../../../src/compile/tessellate/cut'
import { tessellateFiner } from '../../../src/compile/tessellate'
import { partitionFaults } from '../../../src/compile/tessellate/verify'
import { signedArea, type Point } from '../../../src/compile/tessellate/voronoi'
import { RIM } from '../../../src/core/predict/rim'
import { randomSites, randoms } from '../../synthetic'

const square: Point[] = [
  [-10, -10],
  [10, -10],
  [10, 10],
  [-10, 10],
]
const centre: Point = [0, 0]
const rim = (400 * (1 - RIM.core ** 2)) / 4
const area = (rings: readonly (readonly Point[])[]) => rings.reduce((sum, ring) => sum + signedArea(ring), 0)

describe('cutCells', () => {
  it('takes a piece between an edge and the core from the cell, and keeps all of its area', () => {
    const [left, piece] = cutCells([centre], [square], [{ site: 0, edges: [1] }])
    expect(piece).toEqual([
      [
        [10, -10],
        [10, 10],
        [7, 7],
        [7, -7],
      ],
    ])
    expect(area(piece!)).toBeCloseTo(rim, 9)
    expect(area(left!)).toBeCloseTo(400 - rim, 9)
  })

  it('makes one ring of neighbouring edges, over the ring’s first corner too', () => {
    const [, piece] = cutCells([centre], [square], [{ site: 0, edges: [3, 0] }])
    expect(piece).toHaveLength(1)
    expect(area(piece!)).toBeCloseTo(2 * rim, 9)
  })

  it('gives neighbouring edges to two pieces, and edges apart to one piece in two parts', () => {
    const [left, one, two] = cutCells(
      [centre],
      [square],
      [
        { site: 0, edges: [0, 2] },
        { site: 0, edges: [1] },
      ],
    )
    expect([one!.length, two!.length]).toEqual([2, 1])
    expect(area([...left!, ...one!, ...two!])).toBeCloseTo(400, 9)
  })

  it('leaves the core alone where all of the rim goes to one piece, in two halves', () => {
    const [left, piece] = cutCells([centre], [square], [{ site: 0, edges: [0, 1, 2, 3] }])
    expect(left).toEqual([square.map(([x, y]) => [0.7 * x, 0.7 * y])])
    expect(piece).toHaveLength(2)
    expect(area(piece!)).toBeCloseTo(4 * rim, 9)
  })
})

describe('tessellateFiner', () => {
  it('is a partition whatever is cut, pieces after the sites’ own cells', () => {
    fc.assert(
      fc.property(fc.integer(), fc.double({ min: 0.1, max: 1, noNaN: true }), (seed, share) => {
        const random = randoms(seed)
        const sites = randomSites(120, random)
        const land = {
          type: 'MultiPolygon' as const,
          coordinates: [
            [
              [
                [35.3, 33.3],
                [38.8, 33.3],
                [38, 36.8],
                [35.3, 33.3],
              ],
            ],
          ],
        }
        const { cells, cuts } = tessellateFiner(sites, land, 15_000, (_, rings) =>
          rings.flatMap((ring, site) => {
            const edges = [...ring.keys()].filter(() => random() < share)
            return edges.length === 0 ? [] : [{ site, edges }]
          }),
        )
        expect(cells).toHaveLength(sites.length + cuts.length)
        expect(partitionFaults(cells)).toEqual([])
        for (const cell of cells.slice(sites.length)) expect(cell.length).toBeGreaterThan(0)
      }),
      { numRuns: 15 },
    )
  }, 60_000)
})
