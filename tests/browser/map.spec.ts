/** The map: what the first view shows, one lasting shape a party, and moving about. */
import type { Page } from '@playwright/test'
import { day as dayOf, isoDay } from '../../src/core/day'
import { LIMITS } from '../../src/map/view/home'
import {
  expect,
  fillsAt,
  inLink,
  open,
  partyOf,
  placeIndex,
  projectionOnScreen,
  settledView,
  shownDay,
  test,
  viewIn,
} from './site'

const DAY = '2020-02-16'
const map = (page: Page) => page.getByRole('application', { name: 'Map of reported control' })

test('the first view is 16 February 2020 with Aleppo, Idlib and the road between, clear of the panels', async ({
  page,
  atlas,
}) => {
  await open(page)
  expect(await shownDay(page)).toBe(DAY)
  await expect(page).toHaveTitle(/Control Atlas/)
  const free = (await page.locator('.atlas-map-free').boundingBox())!
  const pixel = await projectionOnScreen(page, atlas)
  const road = atlas.roads[0]!.stretches.flatMap(({ line }) => line)
  const seen = [[37.157, 36.199], [36.635, 35.929], ...road.filter(([, lat]) => lat > 35.5)] as const
  for (const [lon, lat] of seen) {
    const { x, y } = pixel(lon, lat)
    expect(x).toBeGreaterThan(free.x)
    expect(x).toBeLessThan(free.x + free.width)
    expect(y).toBeGreaterThan(free.y)
    expect(y).toBeLessThan(free.y + free.height)
  }
  const towns = ['aleppo-old-city', 'idlib', 'saraqib', 'maarrat-al-numan', 'anadan', 'afrin'].map((id) =>
    placeIndex(atlas, id),
  )
  const points = towns.map((place) => pixel(atlas.places[place]!.lon!, atlas.places[place]!.lat!))
  expect(await fillsAt(page, points)).toEqual(towns.map((place) => partyOf(atlas, place, DAY)))
})

test('each party has one shape, which thirty steps in time redraw and never replace', async ({
  page,
  atlas,
}) => {
  await open(page, 'd=2020-01-24')
  const shapes = page.locator('.leaflet-atlas-control-pane path')
  const parties = await shapes.evaluateAll((paths) =>
    paths.map((path) => `${path.dataset['party']} ${path.dataset['between'] ?? ''}`.trim()),
  )
  expect(new Set(parties).size).toBe(parties.length)
  const holders = atlas.holders.map(({ party, between }) =>
    [party, ...(between ?? [])].map((i) => atlas.parties[i]!.id).join(' '),
  )
  expect([...parties].sort()).toEqual(holders.sort())
  await page.evaluate(() => {
    const paths = [...document.querySelectorAll('path[data-party]')]
    Object.assign(window, { probe: { paths, ds: paths.map((path) => path.getAttribute('d')) } })
  })
  const fronts = () =>
    page
      .locator('.leaflet-atlas-fronts-pane path')
      .evaluateAll((paths) => paths.map((path) => path.getAttribute('d')).join())
  const frontsBefore = await fronts()
  const next = page.getByRole('button', { name: 'Next step' })
  for (let i = 0; i < 30; i++) await next.click()
  const days = atlas.snapshots
  expect(await shownDay(page)).toBe(isoDay(days[days.indexOf(dayOf('2020-01-24')) + 30]!))
  const outcome = await page.evaluate(() => {
    const { paths, ds } = (window as unknown as { probe: { paths: Element[]; ds: (string | null)[] } }).probe
    const now = [...document.querySelectorAll('path[data-party]')]
    const changed = paths.filter((path, i) => path.getAttribute('d') !== ds[i])
    return {
      same: now.length === paths.length && now.every((path, i) => path === paths[i]),
      changed: changed.map((path) => path.getAttribute('data-party')),
    }
  })
  expect(outcome.same).toBe(true)
  expect(outcome.changed).toEqual(expect.arrayContaining(['gov', 'opp']))
  expect((await fronts()) === frontsBefore).toBe(false)
})

test('every stretch of road wears the colour of the party that holds its place, on every day asked', async ({
  page,
  atlas,
}) => {
  await open(page, 'd=2012-07-01')
  for (const iso of ['2012-07-01', '2016-02-15', DAY, '2024-11-28']) {
    await page.getByLabel('Go to a date').fill(iso)
    const shown = await page
      .locator('path[data-road]')
      .evaluateAll((paths) =>
        paths.map(({ dataset }) => [dataset['road'], dataset['stretch'], dataset['party']].join()),
      )
    const expected = atlas.roads.flatMap(({ id, stretches }) =>
      stretches.map(({ cell }, i) =>
        [id, i, cell < 0 ? 'unknown' : partyOf(atlas, cell, iso).replace('none', 'unknown')].join(),
      ),
    )
    expect(shown).toEqual(expected)
  }
})

test('the map moves by mouse, arrows, wheel and keys, says so in the link, and comes home by its button', async ({
  page,
  atlas,
}) => {
  await open(page, `d=${DAY}&v=36,37,9`)
  const middle = { x: 800, y: 300 }
  await page.mouse.move(middle.x, middle.y)
  await page.mouse.down()
  await page.mouse.move(middle.x - 120, middle.y + 80, { steps: 6 })
  await expect.poll(async () => (await projectionOnScreen(page, atlas))(37, 36).x).toBeLessThan(640 - 90)
  await page.mouse.up()
  await expect.poll(() => inLink(page, 'v')).not.toBe('36,37,9')
  const dragged = await settledView(page)
  expect(dragged.lon).toBeGreaterThan(37.2)
  expect(dragged.lat).toBeGreaterThan(36.1)
  expect(dragged.zoom).toBe(9)

  await map(page).focus()
  await page.keyboard.press('ArrowRight')
  await expect.poll(() => viewIn(inLink(page, 'v')!).lon).toBeGreaterThan(dragged.lon + 0.05)
  const right = await settledView(page)
  await page.keyboard.press('ArrowUp')
  await expect.poll(() => viewIn(inLink(page, 'v')!).lat).toBeGreaterThan(right.lat + 0.03)
  await page.keyboard.press('+')
  await expect.poll(() => viewIn(inLink(page, 'v')!).zoom).toBe(9.5)
  await page.mouse.move(middle.x, middle.y)
  await page.mouse.wheel(0, 200)
  await expect.poll(() => viewIn(inLink(page, 'v')!).zoom).toBeLessThan(9.5)
  expect(await shownDay(page)).toBe(DAY)
  await page.getByRole('button', { name: 'Show the whole study area' }).click()
  await expect.poll(() => inLink(page, 'v')).toBeNull()
})

test('the map cannot be lost: zoom stops at both ends, and its middle stays in the study area', async ({
  page,
}) => {
  await open(page, `d=${DAY}&v=36.2,37.1,14`)
  const zoomIn = page.getByRole('button', { name: 'Zoom in' })
  await expect(zoomIn).toHaveAttribute('aria-disabled', 'true')
  await map(page).focus()
  await page.keyboard.press('+')
  await page.evaluate(() => (location.hash = '#d=2020-02-16&v=50,10,3'))
  await expect.poll(() => viewIn(inLink(page, 'v')!).zoom).toBeGreaterThan(6)
  const view = await settledView(page)
  await expect(page.getByRole('button', { name: 'Zoom out' })).toHaveAttribute('aria-disabled', 'true')
  expect(view.lon).toBeGreaterThanOrEqual(LIMITS.west)
  expect(view.lat).toBeLessThanOrEqual(LIMITS.north)
  await page.goto('about:blank')
  await open(page, `d=${DAY}&v=36,37,8.5`)
  for (let i = 0; i < 3; i++) {
    await page.mouse.move(1150, 300)
    await page.mouse.down()
    await page.mouse.move(500, 300, { steps: 3 })
    await page.mouse.up()
  }
  await expect.poll(() => viewIn(inLink(page, 'v')!).lon).toBeGreaterThan(38)
  const edge = () => {
    const { lon, zoom } = viewIn(inLink(page, 'v')!)
    return lon + (640 / (256 * 2 ** zoom)) * 360
  }
  // It slides back when let go.
  await expect.poll(edge).toBeLessThanOrEqual(LIMITS.east + 0.05)
})
