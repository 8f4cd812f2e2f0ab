import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { planeAt } from '../../../src/compile/tessellate/plane'

const CENTRE = [37.05, 35.2] as const
const plane = planeAt(...CENTRE)
const RAD = Math.PI / 180
const [A, E2] = [6_378_137, 0.006_694_379_990_14]
/** Metres in a radian of longitude and of latitude. */
const metres = (lat: number) => {
  const w = 1 - E2 * Math.sin(lat * RAD) ** 2
  return { east: (A / Math.sqrt(w)) * Math.cos(lat * RAD), north: (A * (1 - E2)) / w ** 1.5 }
}
const lon = fc.double({ min: 34.8, max: 39.3, noNaN: true })
const lat = fc.double({ min: 33.3, max: 37.1, noNaN: true })

describe('the plane', () => {
  it('has its centre at nought and there is true to scale', () => {
    expect(plane.forward(...CENTRE)).toEqual([0, expect.closeTo(0, 6)])
    expect(plane.inverse(0, 0)).toEqual([...CENTRE])
    const [x] = plane.forward(CENTRE[0] + 1e-3, CENTRE[1])
    const [, y] = plane.forward(CENTRE[0], CENTRE[1] + 1e-3)
    expect(x / (metres(CENTRE[1]).east * 1e-3 * RAD)).toBeCloseTo(1, 6)
    expect(y / (metres(CENTRE[1]).north * 1e-3 * RAD)).toBeCloseTo(1, 5)
  })

  it('leads back to where a point was, to a tenth of a millimetre', () => {
    fc.assert(
      fc.property(lon, lat, (x, y) => {
        const [backX, backY] = plane.inverse(...plane.forward(x, y))
        expect(Math.abs(backX - x)).toBeLessThan(1e-9)
        expect(Math.abs(backY - y)).toBeLessThan(1e-9)
      }),
      { numRuns: 1000 },
    )
  })

  it('is off in scale by less than 0.05 % within 230 km, alike in all directions', () => {
    let worst = 0
    for (let radius = 0; radius <= 230_000; radius += 10_000)
      for (let turn = 0; turn < 24; turn++) {
        const angle = (turn / 24) * 2 * Math.PI
        const [lon, lat] = plane.inverse(radius * Math.cos(angle), radius * Math.sin(angle))
        const step = 1e-4
        const { east, north } = metres(lat)
        const moved = (dx: number, dy: number) => {
          const [x1, y1] = plane.forward(lon - dx, lat - dy)
          const [x2, y2] = plane.forward(lon + dx, lat + dy)
          return Math.hypot(x2 - x1, y2 - y1) / Math.hypot(2 * dx * RAD * east, 2 * dy * RAD * north)
        }
        const scales = [moved(step, 0), moved(0, step), moved(step, step)]
        worst = Math.max(worst, ...scales.map((scale) => Math.abs(scale - 1)))
        expect(Math.max(...scales) - Math.min(...scales)).toBeLessThan(1e-6)
      }
    expect(worst).toBeLessThan(0.0005)
    expect(worst).toBeGreaterThan(0.0003)
  })
})
