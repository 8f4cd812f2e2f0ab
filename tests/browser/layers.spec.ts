/** The switches of the legend: what goes from the map, what stays, and what the link says of it. */
import type { Page } from '@playwright/test'
import { expect, fillsAt, inLink, open, partyOf, placeIndex, projection, test } from './site'

const toggle = (page: Page, name: string) => page.getByRole('switch', { name, exact: true })
const figures = (page: Page) => page.locator('.party-figures p').allTextContents()

test('each party can be switched off and on: its shape goes and returns, areas and link follow', async ({
  page,
  atlas,
}) => {
  await open(page, 'd=2018-02-10')
  const before = await figures(page)
  for (const { id, names } of atlas.parties) {
    const name = names.findLast(({ from }) => from <= 17572)!.name.en
    const shapes = page.locator(`.leaflet-atlas-control-pane path[data-party="${id}"]`)
    const shown = () =>
      shapes.evaluateAll((paths) => paths.map((path) => getComputedStyle(path).display !== 'none'))
    expect(new Set(await shown())).toEqual(new Set([true]))
    await toggle(page, name).uncheck({ force: true })
    expect(new Set(await shown())).toEqual(new Set([false]))
    await expect.poll(() => inLink(page, 'off')).toBe(id)
    expect(await figures(page)).toEqual(before)
    await toggle(page, name).check({ force: true })
    expect(new Set(await shown())).toEqual(new Set([true]))
  }
  await expect.poll(() => inLink(page, 'off')).toBeNull()
})

test('a front line goes with the second of its parties; a click where a hidden party stands selects nothing', async ({
  page,
  atlas,
}) => {
  await open(page, 'd=2020-02-16&v=36,36.9,10')
  const drawn = () =>
    page
      .locator('.leaflet-atlas-fronts-pane path')
      .evaluateAll((paths) => paths.reduce((sum, path) => sum + (path.getAttribute('d') ?? '').length, 0))
  const all = await drawn()
  expect(all).toBeGreaterThan(1000)
  await page.mouse.click(800, 300)
  await expect(page.locator('.card')).toHaveCount(1)
  await page.keyboard.press('Escape')
  await toggle(page, 'Syrian government and allies').uncheck({ force: true })
  expect(await drawn()).toBe(all)
  await toggle(page, 'HTS and opposition factions').uncheck({ force: true })
  expect(await drawn()).toBeLessThan(all)
  await page.mouse.click(800, 300)
  await expect(page.locator('.card')).toHaveCount(0)
  for (const { id, names } of atlas.parties)
    if (id !== 'gov' && id !== 'opp') await toggle(page, names.at(-1)!.name.en).uncheck({ force: true })
  expect(await drawn()).toBe(0)
})

test('a region switched off leaves the map, its neighbours stay, and the figures stay those of all', async ({
  page,
  atlas,
}) => {
  const view = { lat: 36, lon: 36.8, zoom: 10 }
  await open(page, 'd=2020-02-16&v=36,36.8,10')
  const places = ['anadan', 'idlib', 'saraqib', 'khan-touman'].map((id) => placeIndex(atlas, id))
  const { pixel } = projection(page, view)
  const points = places.map((place) => pixel(atlas.places[place]!.lon!, atlas.places[place]!.lat!))
  const all = places.map((place) => partyOf(atlas, place, '2020-02-16'))
  const before = await figures(page)
  expect(await fillsAt(page, points)).toEqual(all)
  for (const [region, { id, name }] of atlas.regions.entries()) {
    await toggle(page, name.en).uncheck({ force: true })
    const left = all.map((party, i) => (atlas.places[places[i]!]!.region === region ? '' : party))
    expect(await fillsAt(page, points)).toEqual(left)
    await expect.poll(() => inLink(page, 'regions')).toBe(id)
    await toggle(page, name.en).check({ force: true })
  }
  expect(await fillsAt(page, points)).toEqual(all)
  expect(await figures(page)).toEqual(before)
})

test('road, places, fronts and base map can each be switched off and on, and the link says which', async ({
  page,
  atlas,
}) => {
  await open(page, 'd=2020-02-16&v=36,36.9,9.5')
  const switches = [
    ['road', atlas.roads[0]!.name.en, () => isSeen(page, '.leaflet-atlas-roads-pane path')],
    ['fronts', 'Front lines', () => hasPath(page, '.leaflet-atlas-fronts-pane path')],
    ['basemap', 'Basemap', () => hasPath(page, '.leaflet-atlas-land-pane path')],
    ['places', 'Places', () => dots(page)],
    ['posts', 'Turkish observation posts', () => isSeen(page, '.atlas-post button')],
  ] as const
  for (const [layer, name, look] of switches) {
    const before = await look()
    expect(before).not.toBe(0)
    await toggle(page, name).uncheck({ force: true })
    await expect.poll(() => inLink(page, 'layers')).toBe(`-${layer}`)
    const off = await look()
    if (layer === 'places') expect(off).toBeLessThan(before / 1.5)
    else expect(off).toBe(0)
    await toggle(page, name).check({ force: true })
    await expect.poll(() => inLink(page, 'layers')).toBeNull()
    await expect.poll(look).toBe(before)
  }
})

test('online tiles are asked for only when switched on, and a server that fails them harms nothing', async ({
  page,
  faults,
}) => {
  faults.expect(/^request to another host: https:\/\/tile\.openstreetmap\.org\/\d+\/\d+\/\d+\.png$/)
  faults.expect(/^console error: Failed to load resource: .*https:\/\/tile\.openstreetmap\.org/)
  const asked: (string | undefined)[] = []
  await page.route('https://tile.openstreetmap.org/**', (route) => {
    asked.push(route.request().headers()['referer'])
    return asked.length % 2 ? route.abort() : route.fulfill({ status: 403, body: '' })
  })
  await open(page, 'd=2020-02-16&v=36,36.9,9')
  expect(asked).toEqual([])
  await toggle(page, 'OpenStreetMap tiles').check({ force: true })
  await expect.poll(() => asked.length).toBeGreaterThan(4)
  // Their servers refuse requests that do not say from where.
  expect(new Set(asked)).toEqual(new Set([new URL('/', page.url()).href]))
  await expect(page.locator('.atlas-credit')).toContainText('tiles')
  await expect.poll(() => inLink(page, 'layers')).toBe('tiles')
  expect(await hasPath(page, '.leaflet-atlas-land-pane path')).toBeGreaterThan(0)
  await page.mouse.click(800, 300)
  await expect(page.locator('.card h2')).toBeVisible()
  await toggle(page, 'OpenStreetMap tiles').uncheck({ force: true })
  await expect(page.locator('.leaflet-tile-pane img')).toHaveCount(0)
})

/** How many of these paths can be seen. */
const isSeen = (page: Page, selector: string) =>
  page.locator(selector).evaluateAll((paths) => paths.filter((path) => path.checkVisibility()).length)

/** How many of these paths have something to draw. */
const hasPath = (page: Page, selector: string) =>
  page
    .locator(selector)
    .evaluateAll((paths) => paths.filter((path) => (path.getAttribute('d') ?? '').length > 4).length)

/** How many pixels of the canvas of dots and names are painted. */
const dots = (page: Page) =>
  page.locator('.leaflet-atlas-places-pane canvas').evaluate((canvas: HTMLCanvasElement) => {
    const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height)
    let painted = 0
    for (let i = 3; i < data.length; i += 4) if (data[i]! > 0) painted++
    return painted
  })
