/** Asking the map what lies at a point: by click on an area, a dot or the road, and by keyboard. */
import type { Page } from '@playwright/test'
import { day as dayOf } from '../../src/core/day'
import { holdersAt } from '../../src/core/holders'
import type { Atlas } from '../../src/core/types'
import { worldX, worldY } from '../../src/map/mercator'
import { cellUnder, expect, inLink, open, partyOf, placeIndex, projection, test } from './site'

const DAY = '2020-02-16'
const map = (page: Page) => page.getByRole('application', { name: 'Map of reported control' })

test('a click on an area opens the card of the place that decides it, with its holder', async ({
  page,
  atlas,
}) => {
  await open(page, `d=${DAY}&v=36.2923,37.0443,12`)
  const to = projection(page, { lat: 36.2923, lon: 37.0443, zoom: 12 })
  for (const point of [
    { x: 640, y: 350 + 60 },
    { x: 900, y: 200 },
  ]) {
    const at = to.degrees(point)
    const place = atlas.places[cellUnder(atlas, at)]!
    await page.mouse.click(point.x, point.y)
    const card = page.locator('.card')
    await expect(card.getByRole('heading', { level: 2 })).toContainText(place.name)
    await expect(card.locator('.card-holder')).toHaveText(nameOf(atlas, placeIndex(atlas, place.id)))
    await expect.poll(() => inLink(page, 's')?.split(',')[0]).toBe(place.id)
    const [, lon, lat] = inLink(page, 's')!.split(',').map(Number)
    expect(lon).toBeCloseTo(at[0], 3)
    expect(lat).toBeCloseTo(at[1], 3)
  }
})

test('a click on a dot opens its place, though the point beside it lies in a neighbour’s area', async ({
  page,
  atlas,
}) => {
  const view = { lat: 36.0, lon: 36.75, zoom: 9.5 }
  // A day without changes: places that change have dots at every zoom.
  await open(page, 'd=2020-03-20&v=36,36.75,9.5')
  const { point, place } = dotBesideItsArea(page, atlas, view)
  await page.mouse.click(point.x, point.y)
  await expect(page.locator('.card h2')).toContainText(atlas.places[place]!.name)
  await expect(page.locator('.card-holder')).toHaveText(nameOf(atlas, place, '2020-03-20'))
})

test('the pointer says where a click finds something: an area, or a road alone', async ({ page, atlas }) => {
  const { stretches } = atlas.roads[0]!
  const { line } = stretches.find(({ place }) => atlas.places[place]?.id === 'saraqib')!
  const [lon, lat] = line[line.length >> 1]!
  const link = `d=${DAY}&v=${lat},${lon},12`
  await open(page, link)
  const { width, height } = page.viewportSize()!
  const [x, y] = [width / 2, height / 2]
  const pointer = () => map(page).evaluate((box) => getComputedStyle(box).cursor)
  await page.mouse.move(x + 120, y)
  await expect.poll(pointer).toBe('pointer')
  await open(page, `${link}&off=${atlas.parties.map(({ id }) => id).join(',')}`)
  await page.mouse.move(x + 121, y)
  await expect.poll(pointer).not.toBe('pointer')
  await page.mouse.move(x, y)
  await expect.poll(pointer).toBe('pointer')
})

test('a click on the road opens its card: which stretch, who decides it, who holds it', async ({
  page,
  atlas,
}) => {
  const road = atlas.roads[0]!
  const index = road.stretches.findIndex(({ place }) => atlas.places[place]?.id === 'saraqib')
  const { line, place } = road.stretches[index]!
  const [lon, lat] = line[line.length >> 1]!
  await open(page, `d=${DAY}&v=${lat},${lon},12`)
  const path = page.locator(`path[data-road="${road.id}"][data-stretch="${index}"]`)
  await expect(path).toHaveAttribute('data-party', partyOf(atlas, place, DAY))
  const { width, height } = page.viewportSize()!
  await page.mouse.click(width / 2, height / 2)
  await expect.poll(() => inLink(page, 's')).toMatch(new RegExp(`^${road.id}:${index},`))
  const card = page.locator('.card')
  await expect(card.getByRole('heading', { level: 2 })).toHaveText(road.name.en)
  await expect(card.locator('.card-stretch')).toContainText(atlas.places[place]!.name)
  await expect(card.locator('.card-holder')).toHaveText(nameOf(atlas, place))
})

test('by keyboard alone: Enter opens the card of what is under the crosshair, Escape closes it', async ({
  page,
  atlas,
}) => {
  await open(page, `d=${DAY}&v=36.1,36.9,11`)
  await map(page).focus()
  const crosshair = page.locator('.atlas-crosshair')
  await page.keyboard.press('Shift')
  await expect(crosshair).toBeVisible()
  const box = (await crosshair.boundingBox())!
  await page.keyboard.press('Enter')
  await expect(page.locator('.card h2')).toBeFocused()
  await expect.poll(() => inLink(page, 's')).not.toBeNull()
  const [id, lon, lat] = inLink(page, 's')!.split(',')
  const at = projection(page, { lat: 36.1, lon: 36.9, zoom: 11 }).degrees({
    x: box.x + box.width / 2,
    y: box.y + box.height / 2,
  })
  expect(Number(lon)).toBeCloseTo(at[0], 2)
  expect(Number(lat)).toBeCloseTo(at[1], 2)
  const expected = atlas.places[cellUnder(atlas, [Number(lon), Number(lat)])]!
  if (!id!.includes(':')) expect(id).toBe(expected.id)
  await expect(page.locator('.card h2')).toContainText(expected.name)
  await page.keyboard.press('Escape')
  await expect(page.locator('.card')).toHaveCount(0)
  await expect(map(page)).toBeFocused()
})

/** The name of a place's holder on a day, as the card gives it. */
function nameOf(atlas: Atlas, place: number, iso = DAY): string {
  const holder = atlas.holders[holdersAt(atlas, dayOf(iso))[place]!]!
  return atlas.parties[holder.party]!.names.findLast(({ from }) => from <= dayOf(iso))!.name.en
}

/** A point six pixels from a town's dot, within the free map, that lies in another place's cell, away from every road. */
function dotBesideItsArea(page: Page, atlas: Atlas, view: { lat: number; lon: number; zoom: number }) {
  const to = projection(page, view)
  const size = 256 * 2 ** view.zoom
  const dots = atlas.places.flatMap(({ lon, lat, kind }, place) =>
    lon !== null && lat !== null && /city|town|village|airbase|base|camp|crossing/.test(kind)
      ? [{ place, ...to.pixel(lon, lat) }]
      : [],
  )
  const roads = atlas.roads.flatMap(({ stretches }) =>
    stretches.flatMap(({ line }) => line.map(([lon, lat]) => [worldX(lon) * size, worldY(lat) * size])),
  )
  for (const dot of dots) {
    if (dot.x < 420 || dot.x > 1000 || dot.y < 60 || dot.y > 500) continue
    for (const [dx, dy] of [
      [6, 0],
      [-6, 0],
      [0, 6],
      [0, -6],
    ] as const) {
      const point = { x: Math.round(dot.x + dx), y: Math.round(dot.y + dy) }
      const at = to.degrees(point)
      const others = dots.filter((other) => other !== dot).map((other) => distance(point, other))
      const [x, y] = [worldX(at[0]) * size, worldY(at[1]) * size]
      const farFromRoads = roads.every(([rx, ry]) => Math.hypot(rx! - x, ry! - y) > 60)
      const cell = cellUnder(atlas, at)
      // The map's pixels may lie half a pixel from these: the choice must not hang on that.
      if (Math.min(...others) > 9 && cell >= 0 && cell !== dot.place && farFromRoads)
        return { point, place: dot.place }
    }
  }
  throw new Error('expected a dot with a neighbour’s area within six pixels, found none')
}

const distance = (a: { x: number; y: number }, b: { x: number; y: number }) =>
  Math.hypot(a.x - b.x, a.y - b.y)
