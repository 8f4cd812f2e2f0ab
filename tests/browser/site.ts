/**
 * What browser tests share beside faults: the atlas as the site serves it, read by the test itself; the map's geometry,
 * worked out apart from the page; and what the page shows, read from its document.
 */
import type { Page } from '@playwright/test'
import { decodeAtlas } from '../../src/atlas/decode'
import { WHOLE } from '../../src/cli/site/ready'
import { day as dayOf } from '../../src/core/day'
import { holdersAt } from '../../src/core/holders'
import { cellAt } from '../../src/core/locate'
import type { Atlas } from '../../src/core/types'
import type { WireAtlas } from '../../src/core/wire'
import { expect, test as base } from './fixtures'

export { expect } from './fixtures'

export const PHONE = { width: 360, height: 740 }

let served: Atlas | undefined

export const test = base.extend<{ atlas: Atlas }>({
  atlas: async ({ request }, use) => {
    served ??= decodeAtlas((await (await request.get('./data/atlas.json')).json()) as WireAtlas)
    await use(served)
  },
})

/** Opens a link (without `#`) and waits until control and the base map are drawn. */
export async function open(page: Page, link = '') {
  await page.goto(link === '' ? './' : `./#${link}`)
  await drawn(page)
}

/** Waits until control and the base map are drawn, and what comes after them is there. */
export async function drawn(page: Page) {
  // Not `toHaveAttribute`: a failure would print the whole shape.
  await expect(page.locator('path[data-party="gov"][d^="M"]').first()).toBeAttached()
  await expect(page.locator('.leaflet-atlas-land-pane path').first()).toBeAttached()
  await expect(page.locator('.leaflet-atlas-places-pane canvas').first()).toBeAttached()
  await expect(page.locator(WHOLE)).toBeAttached()
  await expect(page.locator('#opening')).toHaveCount(0)
}

/** A key of the link; null where it is left out. */
export const inLink = (page: Page, key: string) =>
  new URLSearchParams(new URL(page.url()).hash.slice(1)).get(key)

export interface View {
  readonly lat: number
  readonly lon: number
  readonly zoom: number
}

/** The view in the link, once it stands still. */
export async function settledView(page: Page): Promise<View> {
  let before: string | null = null
  const still = () => {
    const now = inLink(page, 'v')
    const same = now !== null && now === before
    before = now
    return same
  }
  await expect.poll(still, { intervals: [100, 400] }).toBe(true)
  return viewIn(inLink(page, 'v')!)
}

export function viewIn(text: string): View {
  const [lat, lon, zoom] = text.split(',').map(Number)
  return { lat: lat!, lon: lon!, zoom: zoom! }
}

export interface Point {
  readonly x: number
  readonly y: number
}

/** Degrees to pixels of the window and back, for a map that fills the window: Web Mercator round the view's middle. */
export function projection(page: Page, view: View) {
  const { width, height } = page.viewportSize()!
  const size = 256 * 2 ** view.zoom
  const north = (lat: number) => Math.asinh(Math.tan((lat * Math.PI) / 180)) / (2 * Math.PI)
  return {
    pixel: (lon: number, lat: number): Point => ({
      x: width / 2 + ((lon - view.lon) / 360) * size,
      y: height / 2 - (north(lat) - north(view.lat)) * size,
    }),
    degrees: ({ x, y }: Point): readonly [lon: number, lat: number] => [
      view.lon + ((x - width / 2) / size) * 360,
      (Math.atan(Math.sinh(2 * Math.PI * (north(view.lat) - (y - height / 2) / size))) * 180) / Math.PI,
    ],
  }
}

/** The same for whatever the map shows, found from where the road's ends are drawn: two stretches are enough. */
export async function projectionOnScreen(page: Page, atlas: Atlas) {
  const road = atlas.roads[0]!
  const inside = road.stretches.flatMap(({ line }, i) => (line[0]![1] > 35.3 && line.length > 1 ? [i] : []))
  const two = [inside[0]!, inside.at(-1)!]
  const [a, b] = await page.evaluate(
    ([id, stretches]) =>
      stretches.map((stretch) => {
        const selector = `path[data-road="${id}"][data-stretch="${stretch}"]`
        const path = document.querySelector<SVGPathElement>(selector)!
        const { x, y } = path.getPointAtLength(0).matrixTransform(path.getScreenCTM()!)
        return { x, y }
      }),
    [road.id, two] as const,
  )
  const [from, to] = two.map((i) => road.stretches[i]!.line[0]!)
  const north = (lat: number) => Math.asinh(Math.tan((lat * Math.PI) / 180))
  const line = (at: number, x: number, to: number, y: number) => (value: number) =>
    x + ((value - at) / (to - at)) * (y - x)
  const x = line(from![0], a!.x, to![0], b!.x)
  const y = line(north(from![1]), a!.y, north(to![1]), b!.y)
  return (lon: number, lat: number): Point => ({ x: x(lon), y: y(north(lat)) })
}

/** By whom each point of the window is held as the map draws it: the parties whose fill covers it, hidden ones left out. */
export function fillsAt(page: Page, points: readonly Point[]): Promise<string[]> {
  return page.evaluate((points) => {
    const paths = [...document.querySelectorAll<SVGPathElement>('.leaflet-atlas-control-pane path')]
    const shown = paths.filter((path) => path.style.display !== 'none')
    return points.map((point) =>
      shown
        .filter((path) => {
          const at = new DOMPoint(point.x, point.y).matrixTransform(path.getScreenCTM()!.inverse())
          return path.isPointInFill(at)
        })
        .map((path) => path.dataset['party'])
        .join(),
    )
  }, points)
}

/** The party (id) that the atlas has for a cell or place on a day. */
export function partyOf(atlas: Atlas, place: number, iso: string): string {
  const holder = holdersAt(atlas, dayOf(iso))[place]
  return atlas.parties[atlas.holders[holder ?? -1]?.party ?? -1]?.id ?? 'none'
}

export const placeIndex = (atlas: Atlas, id: string) => atlas.places.findIndex((place) => place.id === id)

/** The place whose cell a point lies in; −1 for none. */
export const cellUnder = (atlas: Atlas, [lon, lat]: readonly [number, number]) =>
  cellAt(atlas.topology, lon, lat)

/** The day in the page's headline, as `YYYY-MM-DD`. */
export async function shownDay(page: Page): Promise<string> {
  return isoOf((await page.locator('h1').textContent()) ?? '')
}

/** "Sunday 16 February 2020" as 2020-02-16, by the browser's own reading of dates. */
export function isoOf(text: string): string {
  const time = Date.parse(`${text.replace(/^\D+/, '')} UTC`)
  return Number.isNaN(time) ? text : new Date(time).toISOString().slice(0, 10)
}
