/** Two days compared, in a real browser: the figures, the list, the file, the line between the days, links and access. */
import { readFile } from 'node:fs/promises'
import { AxeBuilder } from '@axe-core/playwright'
import type { Locator, Page } from '@playwright/test'
import { decodeDetails } from '../../src/atlas/decode'
import { day as dayOf } from '../../src/core/day'
import { differenceOf, type Difference } from '../../src/core/difference'
import { placeHoldersAt, recountedBetween } from '../../src/core/difference/places'
import { holdersAt } from '../../src/core/holders'
import type { Atlas } from '../../src/core/types'
import type { WireDetails } from '../../src/core/wire'
import { translator } from '../../src/i18n'
import { holderName } from '../../src/i18n/naming'
import { drawn, expect, fillsAt, inLink, open, partyOf, PHONE, placeIndex, settledView, test } from './site'

const [FROM, TO] = ['2019-11-01', '2020-03-06']
const LINK = `d=${TO}&from=${FROM}&mode=difference`

const compared = test.extend<{ difference: Difference }>({
  difference: async ({ atlas, request }, use) => {
    const wire = (await (await request.get('./data/details.json')).json()) as WireDetails
    const [first, second] = [dayOf(FROM), dayOf(TO)]
    const held = (day: typeof first) => ({
      cells: holdersAt(atlas, day),
      places: placeHoldersAt(atlas, day),
    })
    const recounted = recountedBetween(atlas, decodeDetails(wire), first, second)
    await use(differenceOf(atlas, held(first), held(second), recounted))
  },
})

const short = (atlas: Atlas, holder: number) => holderName(atlas, holder, dayOf(TO), 'en', 'short')
const number = (value: number, digits = 0) =>
  translator('en').number(value, { maximumFractionDigits: digits })
const table = (page: Page, caption: RegExp) => page.getByRole('table', { name: caption })
const cells = (row: Locator) => row.locator('th, td').allInnerTexts()
const slider = (page: Page) => page.locator('.swipe-handle')

async function axe(page: Page) {
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target)])).toEqual([])
}

compared(
  'the difference shows the figures that follow from the facts',
  async ({ page, atlas, difference }) => {
    await open(page, `${LINK}&panel=compare`)
    const { changed } = difference.totals
    expect(changed.places).toBeGreaterThan(200)
    await expect(page.locator('h1')).toHaveText('1 Nov 2019 – 6 Mar 2020')
    await expect(page.locator('.header-sentence')).toHaveText(
      `Between the two days ${changed.places} places, ${number(changed.km2)} km² changed hands.`,
    )
    const rows = table(page, /Who gained from whom/).locator('tbody tr')
    const pairs = difference.pairs.filter(({ kind }) => kind === 'changed')
    await expect(rows).toHaveCount(pairs.length)
    for (const [i, { from, to, km2, places }] of pairs.entries())
      expect(await cells(rows.nth(i))).toEqual([
        short(atlas, to),
        short(atlas, from),
        number(km2, km2 < 9.95 ? 1 : 0),
        String(places),
      ])
    const lengths = difference.roads.flatMap((road) => road.pairs.map(({ km }) => km))
    await expect(page.locator('.compare-km')).toHaveText(
      lengths.map((km) => `${number(km, km < 9.95 ? 1 : 0)} km`),
    )
  },
)

compared(
  'the map fills and hatches each pair, and greys what did not change',
  async ({ page, atlas, difference }) => {
    await open(page, LINK)
    const patches = page.locator('.leaflet-atlas-difference-pane path[data-gained][d^="M"]')
    const shown = new Set(difference.cells)
    const withArea = difference.pairs.filter((_, i) =>
      [...shown].some((cell) => difference.pairByCell[cell] === i),
    )
    await expect(patches).toHaveCount(withArea.length)
    const party = (holder: number) => atlas.parties[atlas.holders[holder]!.party]!.id
    const names = await patches.evaluateAll((paths) =>
      paths.map((path) => `${path.getAttribute('data-lost')} ${path.getAttribute('data-gained')}`),
    )
    expect(names.sort()).toEqual(withArea.map(({ from, to }) => `${party(from)} ${party(to)}`).sort())
    const gov = page.locator('.leaflet-atlas-control-pane path[data-party="gov"]').first()
    await expect(gov).toHaveAttribute('fill', /^#(\w\w)\1\1$/)
    // The former front has its own, dashed line.
    await expect(page.locator('path[data-front="former"][d^="M"]')).toHaveAttribute('stroke-dasharray', /\d/)
    await page.getByRole('button', { name: 'Stop comparing' }).click()
    await expect(patches).toHaveCount(0)
    await expect(gov).not.toHaveAttribute('fill', /^#(\w\w)\1\1$/)
  },
)

compared(
  'the list sorts by each column, and a place flies there and opens its card',
  async ({ page, atlas, difference }) => {
    await open(page, `${LINK}&panel=compare`)
    const list = table(page, /Places that differ/)
    await expect(list.locator('caption')).toHaveText(`Places that differ (${difference.places.length})`)
    await page.getByRole('button', { name: `Show all ${difference.places.length}` }).click()
    await expect(list.locator('tbody tr')).toHaveCount(difference.places.length)
    const names = () => list.locator('tbody .compare-go').allInnerTexts()
    const head = (name: string) => list.getByRole('columnheader', { name })
    await head('Place').getByRole('button').click()
    await expect(head('Place')).toHaveAttribute('aria-sort', 'ascending')
    const upward = await names()
    expect(upward).toEqual([...upward].sort(new Intl.Collator('en').compare))
    await head('Place').getByRole('button').click()
    await expect(head('Place')).toHaveAttribute('aria-sort', 'descending')
    expect((await names())[0]).toBe(upward.at(-1))
    await head('Day').getByRole('button').click()
    const days = await list
      .locator('tbody time')
      .evaluateAll((times) => times.map((time) => time.getAttribute('datetime')!))
    expect(days).toEqual([...days].sort())
    expect(days[0]! > FROM && days.at(-1)! <= TO).toBe(true)

    const place = atlas.places[placeIndex(atlas, 'saraqib')]!
    await list.locator('tr[data-place="saraqib"] .compare-go').click()
    await expect(page.locator('.card h2')).toContainText(place.name)
    const view = await settledView(page)
    expect(Math.abs(view.lon - place.lon!) + Math.abs(view.lat - place.lat!)).toBeLessThan(0.02)
  },
)

compared(
  'the file has a row for each place, with the facts it is of',
  async ({ page, atlas, difference }) => {
    await open(page, `${LINK}&panel=compare`)
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Download CSV' }).click()
    const file = await download
    expect(file.suggestedFilename()).toContain(`${FROM}`)
    const text = await readFile(await file.path(), 'utf8')
    const [head, ...rows] = text.trim().split(/\r?\n/)
    const at = (name: string) => head!.split(',').indexOf(name)
    expect([at('place'), at('from'), at('party'), at('facts')].every((column) => column >= 0)).toBe(true)
    expect(rows).toHaveLength(difference.places.length)
    const ids = rows.map((row) => row.split(',')[at('place')])
    expect(ids.sort()).toEqual(difference.places.map(({ place }) => atlas.places[place]!.id).sort())
    expect(rows.every((row) => row.includes(atlas.facts.hash))).toBe(true)
  },
)

test('the line between two days moves by keyboard and by mouse, and the map stays', async ({
  page,
  atlas,
}) => {
  await open(page, `d=${TO}&from=${FROM}&mode=swipe&v=35.85,36.8,9`)
  const view = await settledView(page)
  const handle = slider(page)
  await expect(handle).toHaveAttribute(
    'aria-valuetext',
    '50% from the left. Left of it 1 November 2019, right of it 6 March 2020',
  )
  await handle.focus()
  for (const [key, value] of [
    ['ArrowRight', 52],
    ['ArrowLeft', 50],
    ['PageUp', 60],
    ['PageDown', 50],
    ['Home', 0],
    ['End', 100],
  ] as const) {
    await page.keyboard.press(key)
    await expect(handle).toHaveAttribute('aria-valuenow', String(value))
  }
  const before = (await handle.boundingBox())!
  const [x, y] = [before.x + before.width / 2, before.y + before.height / 2]
  await page.mouse.move(x, y)
  await page.mouse.down()
  await page.mouse.move(x - 150, y + 40, { steps: 5 })
  await page.mouse.move(x - 400, y + 40, { steps: 5 })
  await page.mouse.up()
  const after = (await handle.boundingBox())!
  expect(after.x).toBeCloseTo(before.x - 400, 0)
  expect(await settledView(page)).toEqual(view)

  // Each side shows its own day: Saraqib changed hands in between.
  const saraqib = atlas.places[placeIndex(atlas, 'saraqib')]!
  const point = await page.evaluate(
    ([lon, lat, zoom, midLon, midLat]) => {
      const size = 256 * 2 ** zoom!
      const north = (value: number) => Math.asinh(Math.tan((value * Math.PI) / 180)) / (2 * Math.PI)
      return {
        x: innerWidth / 2 + ((lon! - midLon!) / 360) * size,
        y: innerHeight / 2 - (north(lat!) - north(midLat!)) * size,
      }
    },
    [saraqib.lon!, saraqib.lat!, view.zoom, view.lon, view.lat],
  )
  const index = placeIndex(atlas, 'saraqib')
  expect(await fillsAt(page, [point])).toEqual([partyOf(atlas, index, TO)])
  expect(partyOf(atlas, index, FROM)).not.toBe(partyOf(atlas, index, TO))
  const earlier = await page
    .locator(`.leaflet-atlas-control-earlier-pane path[data-party="${partyOf(atlas, index, FROM)}"]`)
    .first()
    .evaluate((path, at) => {
      const shape = path as SVGPathElement
      return shape.isPointInFill(new DOMPoint(at.x, at.y).matrixTransform(shape.getScreenCTM()!.inverse()))
    }, point)
  expect(earlier).toBe(true)
  // The two clips meet at the line.
  const clip = (pane: string) =>
    page
      .locator(`.leaflet-atlas-${pane}-pane`)
      .evaluate((box) => (box as HTMLElement).style.clip.match(/-?[\d.]+(?=px)/g)!.map(Number))
  const [left, right] = [await clip('control-earlier'), await clip('control')]
  expect(left[1]).toBeCloseTo(right[3]!, 3)
})

test.describe('with a finger', () => {
  test.use({ viewport: PHONE, hasTouch: true, isMobile: true })

  test('the line moves, the map stays, and the panel leaves half of it free', async ({ page }) => {
    await open(page, `d=${TO}&from=${FROM}&mode=swipe&v=35.85,36.8,9`)
    const view = await settledView(page)
    const handle = slider(page)
    const grip = (await page.locator('.swipe-grip').boundingBox())!
    expect(Math.min(grip.width, grip.height)).toBeGreaterThanOrEqual(44)
    const [x, y] = [grip.x + grip.width / 2, grip.y + grip.height / 2]
    const touch = await page.context().newCDPSession(page)
    const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', at: number) =>
      touch.send('Input.dispatchTouchEvent', { type, touchPoints: type === 'touchEnd' ? [] : [{ x: at, y }] })
    await send('touchStart', x)
    for (let step = 1; step <= 6; step++) await send('touchMove', x + 15 * step)
    await send('touchEnd', x + 90)
    const moved = (await page.locator('.swipe-grip').boundingBox())!
    expect(moved.x).toBeCloseTo(grip.x + 90, 0)
    await expect(handle).not.toHaveAttribute('aria-valuenow', '50')
    expect(await settledView(page)).toEqual(view)

    await page.getByRole('button', { name: 'Compare', exact: true }).click()
    const panel = (await page.locator('.drawer').boundingBox())!
    expect(panel.height).toBeLessThan(PHONE.height / 2)
    expect(panel.y).toBeGreaterThan(PHONE.height / 2 - 20)
    await axe(page)
    // A place takes the panel's place: its card would lie behind it.
    await page.locator('.compare-go').first().click()
    await expect(page.locator('.drawer')).toBeHidden()
    await expect(page.locator('.card h2')).toBeVisible()
    await expect(page.locator('.compare-notice')).toBeVisible()
  })
})

test('a link keeps both days and the mode; opening the panel compares, closing it does not stop', async ({
  page,
}) => {
  await open(page, LINK)
  await expect(page.locator('.compare-notice')).toHaveText(/What differs from 1 Nov 2019 to 6 Mar 2020/)
  await page.getByRole('button', { name: 'Details' }).click()
  await expect(page.getByRole('radio', { name: 'Difference' })).toBeChecked()
  await page.getByRole('radio', { name: 'Side by side' }).check({ force: true })
  await expect.poll(() => inLink(page, 'mode')).toBe('swipe')
  await page.keyboard.press('Escape')
  await expect(page.locator('.drawer')).toBeHidden()
  await expect(slider(page)).toBeVisible()
  await expect.poll(() => ['panel', 'd', 'from'].map((key) => inLink(page, key))).toEqual([null, TO, FROM])
  await page.reload()
  await drawn(page)
  await expect(slider(page)).toBeVisible()
  await page.getByRole('button', { name: 'Stop comparing' }).click()
  await expect(slider(page)).toBeHidden()
  await expect.poll(() => inLink(page, 'mode')).toBeNull()
  await page.getByRole('button', { name: 'Compare', exact: true }).click()
  await expect.poll(() => inLink(page, 'mode')).toBe('difference')
})

test('dates can be swapped, be the same, and lead anywhere by a preset', async ({ page }) => {
  await open(page, `${LINK}&panel=compare`)
  const sentence = await page.locator('.header-sentence').innerText()
  await page.getByRole('button', { name: 'Swap the two dates' }).click()
  await expect.poll(() => [inLink(page, 'd'), inLink(page, 'from')]).toEqual([FROM, TO])
  await expect(page.locator('.header-sentence')).toHaveText(sentence)
  await expect(page.getByText('Read from the earlier day to the later one.')).toBeVisible()
  await page.getByLabel('Named day to compare to').selectOption({ label: '6 Mar 2020 · Cease-fire' })
  await expect(page.locator('.compare-total')).toHaveText(
    'Both dates are the same day: there is nothing to compare.',
  )
  await expect(page.locator('.compare-table')).toHaveCount(0)
  await page.getByRole('button', { name: 'A week before' }).click()
  await expect.poll(() => inLink(page, 'from')).toBe('2020-02-28')
  await expect(table(page, /Who gained from whom/)).toBeVisible()
})

test('what was looked at last is offered when the reader comes back', async ({ page }) => {
  await open(page, 'd=2016-12-22')
  await page.goto('about:blank')
  await open(page, `d=${TO}&panel=compare`)
  await page.getByRole('button', { name: 'Since I last looked: 22 Dec 2016' }).click()
  await expect.poll(() => inLink(page, 'from')).toBe('2016-12-22')
  await expect(page.getByText('the facts were another version')).toHaveCount(0)
})

for (const lang of ['en', 'fr', 'ar'] as const)
  test(`neither look nor panel has a fault that axe finds (${lang})`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: lang === 'fr' ? 'dark' : 'light', reducedMotion: 'reduce' })
    for (const link of [`${LINK}&panel=compare`, LINK, `d=${TO}&from=${FROM}&mode=swipe`]) {
      await page.goto('about:blank')
      await open(page, `${link}&lang=${lang}`)
      await axe(page)
    }
  })
