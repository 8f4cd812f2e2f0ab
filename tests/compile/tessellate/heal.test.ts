/** Grids of hand-made cells, drawn in steps; `deg` puts them where the reader of degrees expects them. */
import { describe, expect, it } from 'vitest'
import { heal, type GridPolygon, type GridRing } from '../../../src/compile/tessellate/heal'
import { cellTopology } from '../../../src/compile/tessellate/topology'
import { partitionFaults } from '../../../src/compile/tessellate/verify'
import { GRID } from '../../../src/core/wire'

const square = (x: number, y: number, side = 1000): GridRing => [
  [x, y],
  [x + side, y],
  [x + side, y + side],
  [x, y + side],
]
const cells = (...rings: GridRing[]): GridPolygon[][] => rings.map((ring) => [[ring]])
const deg = (given: readonly GridPolygon[][]) =>
  given.map((polygons) =>
    polygons.map((rings) => rings.map((ring) => ring.map(([x, y]) => [x / GRID, y / GRID] as const))),
  )
/** Points of a cell's first ring. */
const points = (healed: readonly GridPolygon[][], cell: number) =>
  healed[cell]![0]![0]!.map((p) => p.join(' '))

describe('healing', () => {
  it('leaves a partition as it is', () => {
    const given = cells(square(0, 0), square(1000, 0))
    expect(heal(deg(given))).toEqual(given)
    expect(partitionFaults(given)).toEqual([])
  })

  // ┌───┬───┐   the big cell lacks the point where
  // │   ├───┤   its two neighbours meet
  // └───┴───┘
  it('puts the missing point of a T-junction into the long edge', () => {
    const given = cells(square(0, 0), square(1000, 0, 500), square(1000, 500, 500))
    expect(partitionFaults(given).length).toBeGreaterThan(0)
    const healed = heal(deg(given))
    expect(points(healed, 0)).toContain('1000 500')
    expect(partitionFaults(healed)).toEqual([])
    // Three arcs between cells, three outside.
    expect(cellTopology(healed).arcs).toHaveLength(6)
  })

  it('puts a point into an edge that it lies on but for rounding, from both sides the same', () => {
    const a: GridRing = [
      [0, 0],
      [3000, 1001],
      [0, 1000],
    ]
    const b: GridRing = [
      [0, 0],
      [3000, 0],
      [3000, 1001],
      [1500, 500],
    ]
    const healed = heal(deg(cells(a, b)))
    expect(points(healed, 0)).toContain('1500 500')
    expect(partitionFaults(healed)).toEqual([])
  })

  // p lies a step off the long edge, q two: only once p is in it does q lie on the edge.
  //
  //   a─────────────────b
  //    ╲__q____p_______╱
  it('goes on where an edge, bent by one point, comes to lie on another', () => {
    const [a, b, p, q] = [
      [0, 0],
      [3000, 0],
      [1500, -1],
      [750, -2],
    ] as const
    const top: GridRing = [a, b, [3000, 900], [0, 900]]
    const west: GridRing = [a, [0, -900], [750, -900], q]
    const middle: GridRing = [q, [750, -900], [1500, -900], p]
    const east: GridRing = [p, [1500, -900], [3000, -900], b]
    const healed = heal(deg(cells(top, west, middle, east)))
    expect(points(healed, 0).slice(0, 4)).toEqual(['0 0', '750 -2', '1500 -1', '3000 0'])
    expect(partitionFaults(healed)).toEqual([])
  })

  it('makes points a step apart one', () => {
    const healed = heal(
      deg(
        cells(square(0, 0), [
          [1001, 0],
          [2000, 0],
          [2000, 1000],
          [1000, 1001],
        ]),
      ),
    )
    expect(partitionFaults(healed)).toEqual([])
    expect(points(healed, 1)).toContain('1000 0')
    expect(points(healed, 1)).toContain('1000 1000')
  })

  it('drops what vanishes on the grid: slivers, spikes, rings of two points', () => {
    const sliver: GridRing = [
      [0, 0],
      [0.4, 0],
      [0.4, 0.4],
    ]
    const spiked: GridRing = [...square(0, 0), [0, 500], [-700, 500], [0, 500]]
    const healed = heal(deg(cells(sliver, spiked)))
    expect(healed[0]).toEqual([])
    expect(points(healed, 1)).not.toContain('-700 500')
    expect(heal([[]])).toEqual([[]])
    expect(heal(deg(cells(sliver)))).toEqual([[]])
  })

  it('keeps holes', () => {
    const ring: GridPolygon = [square(0, 0, 3000), square(1000, 1000).toReversed()]
    const healed = heal(deg([[ring], [[square(1000, 1000)]]]))
    expect(healed[0]![0]).toHaveLength(2)
    expect(partitionFaults(healed)).toEqual([])
  })
})

describe('the proof of a partition finds', () => {
  const faults = (...rings: GridRing[]) => partitionFaults(cells(...rings)).join('\n')

  it('a gap of two steps between neighbours', () => {
    expect(faults(square(0, 0), square(1002, 0))).toMatch(/cells 0 and 1 share no arc at 1000,0/)
  })

  it('an overlap', () => {
    expect(faults(square(0, 0), square(900, 0))).toMatch(/cells 1 and 0 overlap/)
  })

  it('a cell inside another', () => {
    expect(faults(square(0, 0, 3000), square(1000, 1000))).toMatch(/cells 0 and 1 overlap/)
  })

  it('a cell twice', () => {
    expect(faults(square(0, 0), square(0, 0))).toMatch(/cells 0 and 1 overlap at/)
  })

  it('a T-junction', () => {
    expect(faults(square(0, 0), square(1000, 0, 500), square(1000, 500, 500))).toMatch(
      /cell 0 lacks the point 1000,500 on its edge at 1000,0/,
    )
  })

  it('a T-junction a step off the edge', () => {
    expect(
      faults(square(0, 0), [
        [1000, 0],
        [1500, 0],
        [1500, 1000],
        [1000, 1000],
        [1001, 500],
      ]),
    ).toMatch(/cell 0 lacks the point 1001,500/)
  })

  // Two circles meet: west of the point where they do, what is outside ends in a wedge.
  //
  //     b b b b b
  //   -----.____b
  //   ---.´ a a a
  it('no fault in a wedge of outside between two cells, however short its sides', () => {
    const a: GridRing = [
      [5381, 288],
      [0, 0],
      [-7, -2],
      [-673, -204],
      [0, -3000],
    ]
    const b: GridRing = [
      [-208, 35],
      [0, 0],
      [5381, 288],
      [2000, 3000],
    ]
    expect(faults(a, b)).toBe('')
  })
})
