/** Dragging the slider, by mouse and by finger: every day on the way is shown, and the map stays where it is. */
import { placeCells } from '../../src/core/cells'
import { changesBetween } from '../../src/core/changes'
import { day as dayOf, isoDay } from '../../src/core/day'
import { seenDays, slider, thumbPlaces, watchDays } from './days'
import { expect, inLink, isoOf, open, shownDay, test, viewIn } from './site'

test('dragging the slider from January to March 2020 shows every day of change on the way, on the map too', async ({
  page,
  atlas,
}) => {
  await open(page, 'd=2020-01-10')
  await watchDays(page)
  const to = await thumbPlaces(page, atlas)
  const [first, last] = ['2020-01-10', '2020-03-07'].map((iso) => atlas.snapshots.indexOf(dayOf(iso)))
  const start = to(first!)
  await page.mouse.move(start.x, start.y)
  await page.mouse.down()
  for (let i = first! + 1; i <= last!; i++) {
    const { x, y } = to(i)
    // The hand wanders off the slider, as hands do.
    await page.mouse.move(x, y - 4 * (i - first!))
  }
  await page.mouse.up()
  const seen = await seenDays(page)
  expect(seen.map(({ text }) => isoOf(text))).toEqual(
    atlas.snapshots.slice(first! + 1, last! + 1).map((day) => isoDay(day)),
  )
  let before = dayOf('2020-01-10')
  let drawnBefore = seen[0]!.drawn
  for (const { text, drawn } of seen) {
    const now = dayOf(isoOf(text))
    const moved = changesBetween(atlas, before, now).some(({ place }) => place < placeCells(atlas))
    if (text !== seen[0]!.text) expect([text, drawn !== drawnBefore]).toEqual([text, moved])
    before = now
    drawnBefore = drawn
  }
  expect(inLink(page, 'v')).toBeNull()
  await expect.poll(() => inLink(page, 'd')).toBe('2020-03-07')
})

test.describe('by touch', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true })

  test('a finger on the slider moves the day, never the map or the page', async ({ page, atlas }) => {
    await open(page, 'd=2020-01-24&v=36,36.9,9')
    await watchDays(page)
    const to = await thumbPlaces(page, atlas)
    const at = atlas.snapshots.indexOf(dayOf('2020-01-24'))
    const goal = atlas.snapshots.indexOf(dayOf('2020-02-16'))
    const pane = page.locator('.leaflet-map-pane')
    const still = await pane.getAttribute('style')
    const touch = await page.context().newCDPSession(page)
    const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', touchPoints: { x: number; y: number }[]) =>
      touch.send('Input.dispatchTouchEvent', { type, touchPoints })
    await send('touchStart', [to(at)])
    for (let i = at + 1; i <= goal; i++) await send('touchMove', [{ x: to(i).x, y: to(i).y - i + at }])
    await send('touchEnd', [])
    await expect.poll(() => shownDay(page)).toBe('2020-02-16')
    const days = (await seenDays(page)).map(({ text }) => isoOf(text))
    expect(days.length).toBeGreaterThan(10)
    expect(days).toEqual([...days].sort())
    expect(await pane.getAttribute('style')).toBe(still)
    expect(await page.evaluate(() => [scrollX, scrollY])).toEqual([0, 0])
    await expect.poll(() => inLink(page, 'd')).toBe('2020-02-16')
    expect(viewIn(inLink(page, 'v')!)).toEqual({ lat: 36, lon: 36.9, zoom: 9 })
  })
})

test('keys that come faster than a slow machine draws are all counted, and none is left over', async ({
  page,
  atlas,
}) => {
  await open(page, 'd=2020-01-10')
  await slider(page).focus()
  const machine = await page.context().newCDPSession(page)
  await machine.send('Emulation.setCPUThrottlingRate', { rate: 4 })
  const key = { key: 'ArrowRight', code: 'ArrowRight', windowsVirtualKeyCode: 39 }
  const held = 45
  // As a keyboard repeats: the next one does not wait for the last one.
  const sent: Promise<unknown>[] = []
  for (let i = 0; i < held; i++) {
    sent.push(machine.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', autoRepeat: i > 0, ...key }))
    await page.waitForTimeout(33)
  }
  const lifted = Date.now()
  await Promise.all(sent)
  await machine.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key })
  // It stops where the hand stops.
  expect(Date.now() - lifted).toBeLessThan(1500)
  const goal = isoDay(atlas.snapshots[atlas.snapshots.indexOf(dayOf('2020-01-10')) + held]!)
  expect(await shownDay(page)).toBe(goal)
  await machine.send('Emulation.setCPUThrottlingRate', { rate: 1 })
  await page.waitForTimeout(600)
  expect([await shownDay(page), inLink(page, 'd')]).toEqual([goal, goal])
})

test('several keys before the page has drawn once are all counted', async ({ page, atlas }) => {
  await open(page, 'd=2020-01-10')
  await slider(page).evaluate((input) => {
    for (let i = 0; i < 5; i++)
      input.dispatchEvent(
        new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true, cancelable: true }),
      )
  })
  const goal = atlas.snapshots[atlas.snapshots.indexOf(dayOf('2020-01-10')) + 5]!
  await expect.poll(() => shownDay(page)).toBe(isoDay(goal))
})

test('dragging the slider far off its track leaves the map where it was', async ({ page }) => {
  await open(page, 'd=2020-02-16&v=36,36.9,9')
  const pane = page.locator('.leaflet-map-pane')
  const still = await pane.getAttribute('style')
  const box = (await slider(page).boundingBox())!
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2)
  await page.mouse.down()
  await page.mouse.move(box.x + box.width / 3, 200, { steps: 5 })
  await page.mouse.move(box.x + box.width / 4, 100, { steps: 3 })
  await page.mouse.up()
  expect(await shownDay(page)).not.toBe('2020-02-16')
  expect(await pane.getAttribute('style')).toBe(still)
  await expect.poll(() => inLink(page, 'd')).not.toBe('2020-02-16')
  expect(viewIn(inLink(page, 'v')!)).toEqual({ lat: 36, lon: 36.9, zoom: 9 })
})
