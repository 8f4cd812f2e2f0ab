/** Every other way to another day, and what the map shows there. */
import type { Page } from '@playwright/test'
import { placeCells } from '../../src/core/cells'
import { changesBetween } from '../../src/core/changes'
import { day as dayOf, isoDay } from '../../src/core/day'
import type { Day } from '../../src/core/types'
import { seenDays, slider, watchDays } from './days'
import { expect, fillsAt, inLink, isoOf, open, partyOf, placeIndex, projection, shownDay, test } from './site'

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })

test('Maarrat al-Numan, Saraqib, the road and the localities round Aleppo change hands on their days', async ({
  page,
  atlas,
}) => {
  const view = { lat: 36, lon: 36.9, zoom: 11 }
  await open(page, 'd=2020-01-27&v=36,36.9,11')
  const around = changesBetween(atlas, dayOf('2020-02-11'), dayOf('2020-02-17')).map(({ place }) => place)
  expect(around.length).toBeGreaterThanOrEqual(60)
  const located = around.filter((place) => place < placeCells(atlas))
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

test('keys of the slider: steps, named days, ends of what is shown and past them; it says the date and what changed', async ({
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
    ['ArrowRight', '2024-11-26'],
    ['ArrowLeft', '2020-03-07'],
    ['Home', iso(atlas.snapshots.findIndex((day) => day >= dayOf('2019-12-01')))],
    ['PageUp', '2019-12-18'],
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
  // What names no day of the atlas is kept until another day is shown; an empty field shows the day again.
  await expect(field).toHaveValue('4 Jul 2021')
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
  const span = async () => {
    const [min, max] = [await input.getAttribute('min'), await input.getAttribute('max')]
    return [min, max].map((day) => isoDay(Number(day) as Day))
  }
  expect(await span()).toEqual(['2019-12-01', '2020-03-31'])
  const periods = [
    ['All', '2012-01-01', '2024-12-31'],
    ['2012–13', '2012-01-01', '2013-12-31'],
    ['2014–16', '2014-01-01', '2016-12-31'],
    ['2017–18', '2017-01-01', '2018-12-31'],
    ['April–August 2019', '2019-04-01', '2019-08-31'],
    ['December 2019–March 2020', '2019-12-01', '2020-03-31'],
    ['November–December 2024', '2024-11-01', '2024-12-31'],
  ] as const
  for (const [name, from, to] of periods) {
    await button(page, name).click()
    await expect(button(page, name)).toHaveAttribute('aria-pressed', 'true')
    expect(await span()).toEqual([from, to])
    const day = await shownDay(page)
    expect(day >= from && day <= to).toBe(true)
  }
})
