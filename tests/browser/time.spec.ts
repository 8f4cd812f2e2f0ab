/** Time: every way to another day, what the map shows there, and that the slider never takes the map along. */
import type { Page } from '@playwright/test'
import { changesBetween } from '../../src/core/changes'
import { day as dayOf, isoDay } from '../../src/core/day'
import {
  expect,
  fillsAt,
  inLink,
  isoOf,
  open,
  partyOf,
  placeIndex,
  projection,
  shownDay,
  test,
  viewIn,
} from './site'

const slider = (page: Page) => page.getByRole('slider', { name: 'Day shown' })
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })

test('dragging the slider from January to March 2020 shows every day of change on the way, on the map too', async ({
  page,
  atlas,
}) => {
  await open(page, 'd=2020-01-10')
  await watchDays(page)
  const to = await thumbPlaces(page)
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
    const moved = changesBetween(atlas, before, now).some(({ place }) => place < atlas.topology.cellCount)
    if (text !== seen[0]!.text) expect([text, drawn !== drawnBefore]).toEqual([text, moved])
    before = now
    drawnBefore = drawn
  }
  expect(inLink(page, 'v')).toBeNull()
  await expect.poll(() => inLink(page, 'd')).toBe('2020-03-07')
})

test('Maarrat al-Numan, Saraqib, the road and the localities round Aleppo change hands on their days', async ({
  page,
  atlas,
}) => {
  const view = { lat: 36, lon: 36.9, zoom: 11 }
  await open(page, 'd=2020-01-27&v=36,36.9,11')
  const around = changesBetween(atlas, dayOf('2020-02-11'), dayOf('2020-02-17')).map(({ place }) => place)
  expect(around.length).toBeGreaterThanOrEqual(60)
  const located = around.filter((place) => place < atlas.topology.cellCount)
  const towns = ['maarrat-al-numan', 'saraqib', 'khan-touman', 'idlib'].map((id) => placeIndex(atlas, id))
  const asked = [...towns, ...located]
  const { pixel } = projection(page, view)
  const points = asked.map((place) => pixel(atlas.places[place]!.lon!, atlas.places[place]!.lat!))
  const days = [
    ['2020-01-27', 'opp', 'opp', 'opp'],
    ['2020-01-28', 'gov', 'opp', 'opp'],
    ['2020-01-29', 'gov', 'opp', 'gov'],
    ['2020-02-07', 'gov', 'gov', 'gov'],
    ['2020-02-11', 'gov', 'gov', 'gov'],
    ['2020-02-16', 'gov', 'gov', 'gov'],
    ['2020-02-17', 'gov', 'gov', 'gov'],
  ] as const
  const m5 = atlas.roads.find(({ id }) => id === 'm5')!
  const opposed: number[] = []
  for (const [iso, ...holders] of days) {
    await page.getByLabel('Go to a date').fill(iso)
    const drawn = await fillsAt(page, points)
    expect(drawn).toEqual(asked.map((place) => partyOf(atlas, place, iso)))
    expect(drawn.slice(0, 4)).toEqual([...holders, 'opp'])
    const road = await page
      .locator('path[data-road="m5"]')
      .evaluateAll((paths) => paths.map((path) => path.dataset['party']))
    opposed.push(m5.stretches.reduce((km, s, i) => (road[i] === 'opp' ? km + s.toKm - s.fromKm : km), 0))
  }
  // Kilometres of the M5 in opposition hands: they shrink to less than the drawn line is exact, then to none.
  expect(opposed).toEqual([...opposed].sort((a, b) => b - a))
  expect(opposed[0]).toBeGreaterThan(20)
  expect(opposed[4]).toBeLessThan(m5.precisionM / 1000)
  expect(opposed[5]).toBe(0)
  const took = located.map((place) => [
    partyOf(atlas, place, '2020-02-11'),
    partyOf(atlas, place, '2020-02-17'),
  ])
  expect(took.filter(([a, b]) => a === 'opp' && b === 'gov').length).toBeGreaterThanOrEqual(50)
})

test('keys of the slider: steps, named days, ends of the period; it says the date and what changed', async ({
  page,
  atlas,
}) => {
  await open(page, 'd=2020-02-16')
  const input = slider(page)
  const at = atlas.snapshots.indexOf(dayOf('2020-02-16'))
  const iso = (i: number) => isoDay(atlas.snapshots[i]!)
  await input.focus()
  const steps = [
    ['ArrowRight', iso(at + 1)],
    ['ArrowUp', iso(at + 2)],
    ['ArrowLeft', iso(at + 1)],
    ['ArrowDown', '2020-02-16'],
    ['PageUp', '2020-02-27'],
    ['PageDown', '2020-02-16'],
    ['PageDown', '2020-02-11'],
    ['End', '2020-03-07'],
    ['ArrowRight', '2020-03-07'],
    ['Home', '2019-12-18'],
    ['ArrowLeft', '2019-12-18'],
  ]
  for (const [key, expected] of steps) {
    await page.keyboard.press(key!)
    expect([key, await shownDay(page)]).toEqual([key, expected])
  }
  await expect(input).toHaveAttribute('aria-valuetext', /^18 December 2019: .*Before the winter offensive/)
  await page.getByLabel('Go to a date').fill('2020-02-16')
  await expect(input).toHaveAttribute(
    'aria-valuetext',
    '16 February 2020: 47 places: HTS and opposition factions to Syrian government and allies. Around Aleppo',
  )
})

test('the date field goes to a day without change, and nonsense in it harms nothing', async ({ page }) => {
  await open(page, 'd=2020-02-16')
  const field = page.getByLabel('Go to a date')
  await field.fill('2021-07-04')
  expect(await shownDay(page)).toBe('2021-07-04')
  await expect(page.locator('.header-sentence')).toContainText('No change of hands is recorded on this day')
  await expect(slider(page)).toHaveAttribute('aria-valuetext', '4 July 2021: no change')
  for (const nonsense of ['1999-01-01', '0020-02-16', '']) {
    await field.fill(nonsense)
    expect(await shownDay(page)).toBe('2021-07-04')
  }
  await field.blur()
  await expect(field).toHaveValue('2021-07-04')
  await button(page, 'Next step').click()
  expect(await shownDay(page)).toBe('2024-11-26')
  await button(page, 'Previous step').click()
  await expect.poll(() => inLink(page, 'd')).toBe('2020-03-07')
})

test('play shows each day to the end of the period and stops there; pause and a hand on a control stop it', async ({
  page,
  atlas,
}) => {
  const end = atlas.snapshots.indexOf(dayOf('2020-03-07'))
  await open(page, `d=${isoDay(atlas.snapshots[end - 3]!)}`)
  await watchDays(page)
  await button(page, 'Play').click()
  await expect(button(page, 'Pause')).toBeVisible()
  await expect.poll(() => shownDay(page)).toBe('2020-03-07')
  await expect(button(page, 'Play')).toBeVisible()
  expect((await seenDays(page)).map(({ text }) => isoOf(text))).toEqual(
    atlas.snapshots.slice(end - 2, end + 1).map((day) => isoDay(day)),
  )
  // At the end it begins again at the period's start.
  await button(page, 'Play').click()
  expect(await shownDay(page)).toMatch(/^2019-12/)
  await button(page, 'Pause').click()
  await expect(button(page, 'Play')).toBeVisible()
  await button(page, 'Play').click()
  await button(page, 'Next step').click()
  await expect(button(page, 'Play')).toBeVisible()
})

test('periods stretch the axis; a period without the day shown goes to its first day', async ({ page }) => {
  await open(page, 'd=2020-02-16')
  const input = slider(page)
  const span = async () => [Number(await input.getAttribute('min')), Number(await input.getAttribute('max'))]
  const winter = await span()
  await button(page, 'All').click()
  const all = await span()
  expect(all[0]).toBe(0)
  expect(all[1]).toBeGreaterThan(winter[1]!)
  expect(await shownDay(page)).toBe('2020-02-16')
  await button(page, '2024').click()
  await expect(button(page, '2024')).toHaveAttribute('aria-pressed', 'true')
  expect(await shownDay(page)).toBe('2024-11-26')
  await button(page, 'Winter 2019–20').click()
  expect(await shownDay(page)).toBe('2019-12-18')
  expect(await span()).toEqual(winter)
})

test.describe('by touch', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true })

  test('a finger on the slider moves the day, never the map or the page', async ({ page, atlas }) => {
    await open(page, 'd=2020-01-24&v=36,36.9,9')
    await watchDays(page)
    const to = await thumbPlaces(page)
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

/** Notes each day that the headline shows from now on, with a mark of what the map draws at that moment. */
async function watchDays(page: Page) {
  await page.evaluate(() => {
    const days: { text: string; drawn: number }[] = []
    const drawn = () => {
      const paths = document.querySelectorAll('.leaflet-atlas-control-pane path')
      let mark = 0
      for (const path of paths)
        for (const letter of path.getAttribute('d') ?? '')
          mark = (Math.imul(mark, 31) + letter.charCodeAt(0)) | 0
      return mark
    }
    const note = () => {
      const text = document.querySelector('h1')!.textContent
      if (days.at(-1)?.text !== text) days.push({ text, drawn: drawn() })
    }
    new MutationObserver(note).observe(document.querySelector('h1')!, {
      childList: true,
      characterData: true,
      subtree: true,
    })
    Object.assign(window, { probeDays: days })
  })
}

const seenDays = (page: Page) =>
  page.evaluate(() => (window as unknown as { probeDays: { text: string; drawn: number }[] }).probeDays)

/** Where the thumb's middle stands for a snapshot: a native thumb never leaves its track. */
async function thumbPlaces(page: Page) {
  const input = slider(page)
  const box = (await input.boundingBox())!
  const [min, max] = [Number(await input.getAttribute('min')), Number(await input.getAttribute('max'))]
  const thumb = await page
    .locator('.chart')
    .evaluate((chart) => parseFloat(getComputedStyle(chart).getPropertyValue('--thumb')))
  return (index: number) => ({
    x: box.x + thumb / 2 + ((index - min) / (max - min)) * (box.width - thumb),
    y: box.y + box.height / 2,
  })
}
