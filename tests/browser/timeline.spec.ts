/** The time axis under wheel, keys, fingers and buttons; playing; the day compared with. The map stays where it is. */
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { day as dayOf, isoDay } from '../../src/core/day'
import type { Day } from '../../src/core/types'
import { seenDays, slider, thumbPlaces, watchDays } from './days'
import { expect, inLink, isoOf, open, shownDay, test, viewIn } from './site'

const VIEW = 'v=36,36.9,9'
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
const overview = (page: Page) => page.getByRole('slider', { name: 'Part of the time shown' })

/** The days at the ends of the axis, once it stands still. */
async function span(page: Page): Promise<{ from: number; to: number; length: number }> {
  const read = () =>
    slider(page).evaluate(({ min, max }: HTMLInputElement) => ({ from: Number(min), to: Number(max) }))
  let found = await read()
  // Longer than a glide takes from frame to frame, on a busy machine too.
  const still = async () => {
    const before = found
    found = await read()
    return before.from === found.from && before.to === found.to
  }
  await page.waitForTimeout(250)
  await expect.poll(still, { intervals: [250] }).toBe(true)
  return { ...found, length: found.to - found.from }
}

/** The day under a point of the axis. */
async function dayAtX(page: Page, x: number): Promise<number> {
  const { from, length } = await span(page)
  const box = (await slider(page).boundingBox())!
  const thumb = await page
    .locator('.chart')
    .evaluate((chart) => parseFloat(getComputedStyle(chart).getPropertyValue('--thumb')))
  return from + ((x - box.x - thumb / 2) / (box.width - thumb)) * length
}

/** What the map's panes look like: moved or zoomed, they look different. */
async function mapStands(page: Page) {
  const pane = page.locator('.leaflet-map-pane')
  const before = await pane.getAttribute('style')
  return async () => {
    expect(await pane.getAttribute('style')).toBe(before)
    await expect.poll(() => viewIn(inLink(page, 'v')!)).toEqual({ lat: 36, lon: 36.9, zoom: 9 })
    expect(await page.evaluate(() => [scrollX, scrollY, visualViewport!.scale])).toEqual([0, 0, 1])
  }
}

test('the wheel zooms where it points, and moves with Shift; the map stays', async ({ page }) => {
  await open(page, `d=2020-02-16&${VIEW}`)
  const stands = await mapStands(page)
  const box = (await slider(page).boundingBox())!
  const x = box.x + box.width * 0.7
  await page.mouse.move(x, box.y + 20)
  const before = await span(page)
  const day = await dayAtX(page, x)
  await page.mouse.wheel(0, -120)
  const near = await span(page)
  expect(near.length).toBeLessThan(before.length * 0.8)
  // A wheel's position comes in whole pixels.
  expect(Math.abs((await dayAtX(page, x)) - day)).toBeLessThan((2 * before.length) / box.width)
  await page.mouse.wheel(0, 120)
  expect((await span(page)).length).toBeCloseTo(before.length, 6)
  await page.keyboard.down('Shift')
  await page.mouse.wheel(0, 300)
  await page.keyboard.up('Shift')
  const later = await span(page)
  expect(later.from).toBeGreaterThan(before.from + 10)
  expect(later.length).toBeCloseTo(before.length, 6)
  for (let i = 0; i < 12; i++) await page.mouse.wheel(0, 400)
  const whole = await span(page)
  expect([whole.from, whole.to].map((day) => isoDay(day as Day))).toEqual(['2012-01-01', '2024-12-31'])
  for (let i = 0; i < 30; i++) await page.mouse.wheel(0, -400)
  expect((await span(page)).length).toBeCloseTo(6, 6)
  expect(await shownDay(page)).toBe('2020-02-16')
  await stands()
})

test('keys zoom round the day shown and move the axis; a step past its end takes it along', async ({
  page,
}) => {
  await open(page, `d=2020-02-16&${VIEW}`)
  const stands = await mapStands(page)
  await slider(page).focus()
  const before = await span(page)
  const at = (dayOf('2020-02-16') - before.from) / before.length
  for (let i = 0; i < 3; i++) await page.keyboard.press('+')
  const near = await span(page)
  expect(near.length).toBeCloseTo(before.length / 1.5 ** 3, 3)
  expect((dayOf('2020-02-16') - near.from) / near.length).toBeCloseTo(at, 3)
  await page.keyboard.press('Alt+ArrowRight')
  const moved = await span(page)
  expect(moved.from).toBeCloseTo(near.from + near.length / 4, 3)
  await page.keyboard.press('End')
  await page.keyboard.press('ArrowRight')
  const day = dayOf(await shownDay(page))
  await expect.poll(async () => (await span(page)).to).toBeGreaterThan(day)
  expect((await span(page)).length).toBeCloseTo(near.length, 3)
  await page.keyboard.press('0')
  expect((await span(page)).length).toBe(dayOf('2024-12-31') - dayOf('2012-01-01'))
  await stands()
})

test('a drag below the bars moves the axis and not the day', async ({ page }) => {
  await open(page, `d=2020-02-16&${VIEW}`)
  const stands = await mapStands(page)
  const before = await span(page)
  const box = (await page.locator('.named').boundingBox())!
  const y = box.y + box.height - 3
  await page.mouse.move(box.x + 60, y)
  await page.mouse.down()
  await page.mouse.move(box.x + 260, y - 200, { steps: 5 })
  await page.mouse.up()
  const after = await span(page)
  expect(after.from).toBeLessThan(before.from - 10)
  expect(after.length).toBeCloseTo(before.length, 6)
  expect(await shownDay(page)).toBe('2020-02-16')
  await stands()
})

test('the overview shows all the time; its window is dragged, resized, brought and moved by keys', async ({
  page,
}) => {
  await open(page, `d=2020-02-16&${VIEW}`)
  const stands = await mapStands(page)
  await button(page, '2014–16').click()
  const years = await span(page)
  const strip = (await overview(page).boundingBox())!
  const pane = (await page.locator('.overview-window').boundingBox())!
  const y = pane.y + pane.height / 2
  const drag = async (from: number, to: number) => {
    await page.mouse.move(from, y)
    await page.mouse.down()
    await page.mouse.move(to, y, { steps: 4 })
    await page.mouse.up()
  }
  await drag(pane.x + pane.width / 2, pane.x + pane.width / 2 + 100)
  const moved = await span(page)
  expect(moved.from).toBeGreaterThan(years.from + 200)
  expect(moved.length).toBeCloseTo(years.length, 6)
  const end = pane.x + pane.width + 100
  await drag(end, end - 60)
  const shorter = await span(page)
  expect(shorter.from).toBeCloseTo(moved.from, 6)
  expect(shorter.length).toBeLessThan(moved.length - 100)
  await page.mouse.click(strip.x + strip.width - 60, y)
  const brought = await span(page)
  expect(brought.to).toBeGreaterThan(dayOf('2024-01-01'))
  expect(brought.length).toBeCloseTo(shorter.length, 6)
  await overview(page).focus()
  await page.keyboard.press('Home')
  expect((await span(page)).from).toBe(dayOf('2012-01-01'))
  await expect(overview(page)).toHaveAttribute('aria-valuetext', /^1 January 2012 to /)
  await page.keyboard.press('PageUp')
  expect((await span(page)).from).toBeCloseTo(dayOf('2012-01-01') + brought.length, 3)
  await stands()
})

test('bars add up what days have no room of their own, so that few shapes draw any zoom', async ({
  page,
  atlas,
}) => {
  await open(page, 'd=2020-02-16')
  const rectangles = () =>
    page
      .locator('.chart-shown .axis-bars path')
      .evaluateAll((paths) =>
        paths.reduce((sum, path) => sum + path.getAttribute('d')!.split('z').length - 1, 0),
      )
  expect(await rectangles()).toBeLessThan(200)
  await button(page, 'All').click()
  await span(page)
  expect(await page.locator('.chart-shown .axis-bars path').count()).toBeLessThanOrEqual(atlas.parties.length)
  expect(await page.locator('.axis *').count()).toBeLessThan(120)
  expect(await page.locator('.axis-tick text').allTextContents()).toContain('2015')
})

test('the finger ends on the day it points at, however fast it was', async ({ page, atlas }) => {
  await open(page, 'd=2020-01-10')
  const to = await thumbPlaces(page, atlas)
  const [first, last] = ['2020-01-10', '2020-03-02'].map((iso) => atlas.snapshots.indexOf(dayOf(iso)))
  await page.mouse.move(to(first!).x, to(first!).y)
  await page.mouse.down()
  await page.mouse.move(to(last!).x, to(last!).y)
  await page.mouse.up()
  expect(await shownDay(page)).toBe('2020-03-02')
})

test('in quiet years the thumb stays under the hand', async ({ page }) => {
  await open(page, 'd=2020-02-16')
  await button(page, 'All').click()
  const { from, length } = await span(page)
  const box = (await slider(page).boundingBox())!
  const x = box.x + 12 + ((dayOf('2022-06-15') - from) / length) * (box.width - 24)
  await page.mouse.click(x, box.y + 20)
  expect((await shownDay(page)).slice(0, 7)).toBe('2022-06')
  const value = Number(await slider(page).inputValue())
  expect(Math.abs(box.x + 12 + ((value - from) / length) * (box.width - 24) - x)).toBeLessThan(2)
})

test('play pauses on named days if asked, at the speed chosen, and both are remembered', async ({ page }) => {
  await open(page, 'd=2020-02-10')
  await button(page, 'Playback: 1×').click()
  await page.getByRole('radio', { name: '4×' }).check()
  await page.getByRole('checkbox', { name: 'Pause on named days' }).check()
  await page.keyboard.press('Escape')
  await watchDays(page)
  await button(page, 'Play').click()
  await expect.poll(() => shownDay(page)).toBe('2020-02-11')
  await expect(button(page, 'Play')).toBeVisible()
  await button(page, 'Play').click()
  await expect.poll(() => shownDay(page)).toBe('2020-02-16')
  await expect(button(page, 'Play')).toBeVisible()
  const days = (await seenDays(page)).map(({ text }) => isoOf(text))
  expect(days).toEqual([...days].sort())
  await page.reload()
  await expect(button(page, 'Playback: 4×')).toBeVisible()
})

test('two days compared have two marks, each moved by hand and by keys', async ({ page }) => {
  await open(page, `d=2020-02-16&mode=difference&from=2020-01-10&${VIEW}`)
  const stands = await mapStands(page)
  const from = page.getByRole('slider', { name: 'Compared with' })
  await expect(from).toHaveAttribute('aria-valuetext', '10 January 2020')
  await expect(page.locator('.from-date')).toHaveText('10 Jan 2020')
  const place = async (day: string) => {
    const shown = await span(page)
    const box = (await slider(page).boundingBox())!
    return { x: box.x + 12 + ((dayOf(day) - shown.from) / shown.length) * (box.width - 24), y: box.y + 25 }
  }
  const [start, goal, other] = [
    await place('2020-01-10'),
    await place('2019-12-22'),
    await place('2020-02-16'),
  ]
  await page.mouse.move(start.x, start.y)
  await page.mouse.down()
  await page.mouse.move(goal.x, goal.y, { steps: 6 })
  await page.mouse.up()
  await expect(from).toHaveAttribute('aria-valuetext', '22 December 2019')
  await expect(slider(page)).toHaveAttribute('aria-valuetext', /^16 February 2020/)
  await expect.poll(() => inLink(page, 'from')).toBe('2019-12-22')
  const band = (await page.locator('.between').boundingBox())!
  expect(Math.abs(band.x - goal.x)).toBeLessThan(1.5)
  expect(Math.abs(band.x + band.width - other.x)).toBeLessThan(1.5)
  await from.press('PageDown')
  await expect(from).toHaveAttribute('aria-valuetext', '18 December 2019')
  await slider(page).press('PageUp')
  await expect(slider(page)).toHaveAttribute('aria-valuetext', /^27 February 2020/)
  await stands()
})

test('the date is written and read in the language of the page', async ({ page }) => {
  await open(page, 'd=2020-02-16')
  const field = page.getByLabel('Go to a date')
  await expect(field).toHaveValue('16 Feb 2020')
  await field.fill('11 February 2020')
  expect(await shownDay(page)).toBe('2020-02-11')
  await field.fill('the day after')
  await field.press('Enter')
  await expect(field).toHaveAttribute('aria-invalid', 'true')
  await expect(page.getByRole('alert').filter({ hasText: 'No day can be read' })).toBeVisible()
  await field.press('Escape')
  await expect(field).toHaveValue('11 Feb 2020')
  await page.evaluate(() => (location.hash = '#d=2020-02-16&lang=ar'))
  const arabic = page.getByLabel('الانتقال إلى تاريخ', { exact: true })
  await arabic.fill('29 كانون الثاني 2020')
  await expect.poll(() => inLink(page, 'd')).toBe('2020-01-29')
})

for (const [colorScheme, lang] of [
  ['light', 'en'],
  ['dark', 'ar'],
] as const)
  test(`axe finds no fault in it while days are compared, ${colorScheme}, ${lang}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await open(page, `d=2020-02-16&mode=difference&from=2020-01-10&lang=${lang}`)
    await page.locator('.timeline .date input[type="text"]').fill('?')
    await page.keyboard.press('Enter')
    await expect(page.locator('.date-error')).toBeVisible()
    await page.locator('.time-tool').first().click()
    await expect(page.locator('.play-choices')).toBeVisible()
    const tags = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa']
    const { violations } = await new AxeBuilder({ page }).include('.timeline').withTags(tags).analyze()
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join()}`)).toEqual([])
  })

test.describe('by touch', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

  test('two fingers zoom the axis round their middle, and neither the day nor the map nor the page moves', async ({
    page,
  }) => {
    await open(page, `d=2020-02-16&${VIEW}`)
    const stands = await mapStands(page)
    const before = await span(page)
    const box = (await slider(page).boundingBox())!
    const y = box.y + box.height / 2
    const touch = await page.context().newCDPSession(page)
    const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', xs: number[]) =>
      touch.send('Input.dispatchTouchEvent', { type, touchPoints: xs.map((x, id) => ({ x, y, id })) })
    const [a, b] = [box.x + 120, box.x + 200]
    const days = [await dayAtX(page, a), await dayAtX(page, b)]
    await send('touchStart', [a])
    await send('touchStart', [a, b])
    for (let i = 1; i <= 8; i++) await send('touchMove', [a - 8 * i, b + 8 * i])
    await send('touchEnd', [])
    const after = await span(page)
    expect(after.length).toBeLessThan(before.length / 2)
    expect(await dayAtX(page, a - 64)).toBeCloseTo(days[0]!, 0)
    expect(await dayAtX(page, b + 64)).toBeCloseTo(days[1]!, 0)
    expect(await shownDay(page)).toBe('2020-02-16')
    await stands()
  })

  test('it is at most 176 px high on a phone, the overview included, and leaves the map its room', async ({
    page,
  }) => {
    await open(page, 'd=2020-02-16')
    const box = (await page.locator('.timeline').boundingBox())!
    expect(box.height).toBeLessThanOrEqual(176)
    expect(box.y + box.height).toBeLessThanOrEqual(844)
    await expect(overview(page)).toBeVisible()
    await page.setViewportSize({ width: 740, height: 360 })
    await expect
      .poll(async () => (await page.locator('.timeline').boundingBox())!.height)
      .toBeLessThanOrEqual(130)
    await expect(overview(page)).toBeVisible()
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(740)
  })

  test('a finger on the overview moves the window and never the map', async ({ page }) => {
    await open(page, `d=2020-02-16&${VIEW}`)
    const stands = await mapStands(page)
    const before = await span(page)
    const pane = (await page.locator('.overview-window').boundingBox())!
    const [x, y] = [pane.x + pane.width / 2, pane.y + pane.height / 2]
    const touch = await page.context().newCDPSession(page)
    const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', points: { x: number; y: number }[]) =>
      touch.send('Input.dispatchTouchEvent', { type, touchPoints: points })
    await send('touchStart', [{ x, y }])
    for (let i = 1; i <= 10; i++) await send('touchMove', [{ x: x - 10 * i, y: y - 20 * i }])
    await send('touchEnd', [])
    const after = await span(page)
    expect(after.to).toBeLessThan(before.from)
    expect(after.length).toBeCloseTo(before.length, 6)
    expect(await shownDay(page)).toBe('2020-02-16')
    await stands()
  })
})

for (const [name, viewport, most] of [
  ['on end', { width: 360, height: 740 }, 183],
  ['on its side', { width: 740, height: 360 }, 133],
] as const)
  test.describe(`on a phone ${name}`, () => {
    test.use({ viewport, hasTouch: true, isMobile: true })

    test('slider, overview and buttons are a finger high each, and cover no more of the map for it', async ({
      page,
    }) => {
      await open(page, 'd=2020-02-16')
      await span(page)
      const { tall, foot } = await page.evaluate(() => {
        const { left, width } = document.querySelector('.chart')!.getBoundingClientRect()
        const found: Record<string, number> = { '.overview': 0, '.slider': 0 }
        // Beside the thumb, in quarters of a pixel.
        for (let y = innerHeight - 0.125; y > 0; y -= 0.25) {
          const under = document.elementFromPoint(left + 0.8 * width, y)
          for (const part of Object.keys(found)) if (under?.closest(part)) found[part]! += 0.25
        }
        const buttons = [...document.querySelectorAll('.transport .control')]
        found['buttons'] = Math.min(...buttons.map((one) => one.getBoundingClientRect().height))
        const { top } = document.querySelector('.timeline')!.getBoundingClientRect()
        return { tall: found, foot: innerHeight - top }
      })
      expect(Object.entries(tall).filter(([, height]) => height < 44)).toEqual([])
      expect(foot).toBeLessThanOrEqual(most)
    })
  })

test('labels are set anew when the type has come in', async ({ page, context }) => {
  const labels = (of: Page) =>
    of
      .locator('.named li')
      .evaluateAll((items) =>
        items.map((item) => `${item.textContent}: ${(item as HTMLElement).style.width}`),
      )
  const link = 'd=2020-02-16&lang=fr'
  let release = () => {}
  const until = new Promise<void>((done) => (release = done))
  await page.route(/\.woff2$/, async (route) => {
    await until
    await route.continue()
  })
  await open(page, link)
  const before = await labels(page)
  release()
  const other = await context.newPage()
  await open(other, link)
  await other.evaluate(() => document.fonts.ready)
  // A step and back: whatever was measured is measured again.
  await other.getByRole('slider').first().press('ArrowLeft')
  await other.getByRole('slider').first().press('ArrowRight')
  const right = await labels(other)
  expect(right.length).toBeGreaterThan(3)
  expect(before).not.toEqual(right)
  await expect.poll(() => labels(page)).toEqual(right)
  await other.close()
})
