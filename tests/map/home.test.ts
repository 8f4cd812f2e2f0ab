import { describe, expect, it } from 'vitest'
import { worldX, worldY } from '../../src/map/mercator'
import {
  HOME,
  homeView,
  LIMITS,
  MAX_ZOOM,
  minZoomOf,
  MIN_ZOOM,
  sameView,
  ZOOM_STEP,
  type Screen,
} from '../../src/map/view/home'

const DESKTOP: Screen = { width: 1440, height: 900, free: { left: 352, top: 16, width: 1072, height: 732 } }
const PHONE: Screen = { width: 390, height: 844, free: { left: 8, top: 96, width: 374, height: 564 } }
const SCREENS = [
  ['a desktop', DESKTOP],
  ['a desktop read from right to left', { ...DESKTOP, free: { ...DESKTOP.free, left: 16 } }],
  ['a phone', PHONE],
  ['a phone held sideways', { width: 844, height: 390, free: { left: 8, top: 96, width: 828, height: 110 } }],
  ['a large screen', { width: 2560, height: 1440, free: { left: 352, top: 16, width: 2192, height: 1272 } }],
] as const

describe.each(SCREENS)('the first view on %s', (_, screen) => {
  const view = homeView(screen)

  it('is on a step of the zoom and within its limits', () => {
    expect(view.zoom / ZOOM_STEP).toBe(Math.round(view.zoom / ZOOM_STEP))
    expect(view.zoom).toBeGreaterThanOrEqual(MIN_ZOOM)
    expect(view.zoom).toBeLessThanOrEqual(MAX_ZOOM)
  })

  it('has the study area in the middle of the free part', () => {
    const { free } = screen
    const [x0, y0] = pixel(screen, view, HOME.west, HOME.north)
    const [x1, y1] = pixel(screen, view, HOME.east, HOME.south)
    expect((x0 + x1) / 2).toBeCloseTo(free.left + free.width / 2, 3)
    expect((y0 + y1) / 2).toBeCloseTo(free.top + free.height / 2, 3)
  })

  it('can be zoomed out to', () => {
    expect(minZoomOf(screen)).toBeLessThanOrEqual(view.zoom)
  })

  it('lies within the limits of the map', () => {
    expect(view.lon).toBeGreaterThan(LIMITS.west)
    expect(view.lon).toBeLessThan(LIMITS.east)
  })
})

it.each([
  ['a desktop', DESKTOP],
  ['a phone', PHONE],
])('all of the study area is seen on %s, and not much more', (_, screen) => {
  const { free } = screen
  const view = homeView(screen)
  const [x0, y0] = pixel(screen, view, HOME.west, HOME.north)
  const [x1, y1] = pixel(screen, view, HOME.east, HOME.south)
  expect(x0).toBeGreaterThanOrEqual(free.left - 1e-6)
  expect(y0).toBeGreaterThanOrEqual(free.top - 1e-6)
  expect(x1).toBeLessThanOrEqual(free.left + free.width + 1e-6)
  expect(y1).toBeLessThanOrEqual(free.top + free.height + 1e-6)
  expect(Math.max((x1 - x0) / free.width, (y1 - y0) / free.height)).toBeGreaterThan(2 ** -ZOOM_STEP - 1e-6)
})

describe('two views', () => {
  it('are the same when no reader could tell', () => {
    const view = homeView(DESKTOP)
    expect(sameView(view, { ...view, lon: view.lon + 1e-5 })).toBe(true)
    expect(sameView(view, { ...view, lon: view.lon + 0.1 })).toBe(false)
    expect(sameView(view, { ...view, zoom: view.zoom + ZOOM_STEP })).toBe(false)
  })
})

/** Where a point lies on the screen. */
function pixel({ width, height }: Screen, view: ReturnType<typeof homeView>, lon: number, lat: number) {
  const size = 256 * 2 ** view.zoom
  return [
    (worldX(lon) - worldX(view.lon)) * size + width / 2,
    (worldY(lat) - worldY(view.lat)) * size + height / 2,
  ] as const
}
