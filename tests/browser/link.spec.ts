/** The link: it reproduces the screen for another reader, survives broken parts, and follows back, forward and edits. */
import type { Page } from '@playwright/test'
import { isoDay } from '../../src/core/day'
import type { Day } from '../../src/core/types'
import { differingShare } from './pixels'
import { expect, inLink, open, settledView, shownDay, test } from './site'

test('a link made by hand at the page shows another reader, with another language, the same screen', async ({
  page,
  browser,
  baseURL,
}) => {
  await open(page, 'd=2020-02-11')
  await page.getByRole('combobox', { name: 'Language' }).selectOption('fr')
  await page.getByLabel(/^Aller à une date/).fill('2020-02-16')
  await page.mouse.move(800, 300)
  await page.mouse.wheel(0, -300)
  await expect.poll(() => inLink(page, 'v')).not.toBeNull()
  await page.locator('.party .switch input').nth(3).uncheck({ force: true })
  await page.locator('.layers .switch input').nth(1).uncheck({ force: true })
  await page.getByRole('switch', { name: 'Lieux', exact: true }).uncheck({ force: true })
  await page.mouse.click(1150, 250)
  await expect(page.locator('.card .sources').first()).toBeVisible()
  await settledView(page)
  await expect.poll(() => inLink(page, 's')).not.toBeNull()
  const keys = ['d', 'v', 'off', 'regions', 'layers', 's', 'lang']
  await expect.poll(() => keys.filter((key) => inLink(page, key) === null)).toEqual([])
  const screen = await picture(page)
  const words = await wordsOf(page)

  const context = await browser.newContext({ locale: 'ar-SY', ...(baseURL && { baseURL }) })
  const other = await context.newPage()
  await open(other, page.url().split('#')[1])
  await expect(other.locator('.card .sources').first()).toBeVisible()
  expect(await wordsOf(other)).toEqual(words)
  await expect.poll(async () => differingShare(page, screen, await picture(other))).toBeLessThan(0.01)
  // The measure tells a screen that is not the same.
  await other.getByLabel(/^Aller à une date/).fill('2020-01-24')
  expect(await differingShare(page, screen, await picture(other))).toBeGreaterThan(0.02)
  await context.close()
})

test('a reload shows the same screen, a panel and a stretch of road included', async ({ page }) => {
  for (const link of [
    'd=2016-02-15&v=36.2,37.1,11&off=opp&regions=idlib&layers=-fronts&s=nubl&panel=claims',
    'd=2020-02-07&v=35.9,36.8,10&s=m5:60&panel=road&lang=ar',
  ]) {
    await page.goto('about:blank')
    await open(page, link)
    await panelReady(page)
    const before = { words: await wordsOf(page), screen: await picture(page) }
    await page.reload()
    await panelReady(page)
    await expect.poll(() => wordsOf(page)).toEqual(before.words)
    await expect
      .poll(async () => differingShare(page, before.screen, await picture(page)))
      .toBeLessThan(0.002)
  }
})

test('a change is kept, however soon the page is loaded again or left', async ({ page }) => {
  await open(page, 'd=2020-02-16')
  const slider = page.locator('.timeline input[type="range"]').first()
  for (const [key, day] of [
    ['ArrowRight', '2020-02-17'],
    ['PageDown', '2020-02-16'],
    ['PageDown', '2020-02-11'],
  ] as const) {
    await slider.press(key)
    await page.reload()
    await expect.poll(() => shownDay(page)).toBe(day)
    expect(inLink(page, 'd')).toBe(day)
  }
  await slider.press('PageDown')
  await page.goto('about:blank')
  await page.goBack()
  await expect.poll(() => shownDay(page)).toBe('2020-02-07')
  // What was written later is not undone by what an earlier page laid by.
  await page.goto('about:blank')
  await open(page, 'd=2020-02-11')
  expect(await shownDay(page)).toBe('2020-02-11')
})

test('a change is kept that the address takes while the page is being loaded again', async ({ page }) => {
  await open(page, 'd=2020-02-16')
  // So slow that the address is written after the browser has asked for the page and before it lets this one go.
  await page.route('**/*', async (route) => {
    if (route.request().isNavigationRequest()) await new Promise((resolve) => setTimeout(resolve, 1500))
    await route.continue()
  })
  const slider = page.locator('.timeline input[type="range"]').first()
  await slider.press('ArrowRight')
  const reload = page.reload()
  await page.keyboard.press('ArrowRight')
  await reload
  await expect.poll(() => shownDay(page)).toBe('2020-02-23')
  expect(inLink(page, 'd')).toBe('2020-02-23')
})

test('a link holds the part of the time axis that is shown; an address without it shows the day’s own', async ({
  page,
  context,
}) => {
  const ends = (page: Page) =>
    page
      .locator('.timeline input[type="range"]')
      .first()
      .evaluate(({ min, max }: HTMLInputElement) => [Number(min), Number(max)])
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await open(page, 'd=2020-02-16')
  const winter = await ends(page)
  await page.locator('.timeline input[type="range"]').first().press('ArrowRight')
  await expect.poll(() => inLink(page, 'd')).not.toBe('2020-02-16')
  expect(inLink(page, 'span')).toBeNull()
  await page.getByRole('button', { name: 'April–August 2019' }).click()
  await expect.poll(() => inLink(page, 'span')).toBeNull()
  await page.getByRole('button', { name: 'All', exact: true }).click()
  await expect.poll(() => inLink(page, 'span')).toBe('all')
  await page.locator('.timeline input[type="range"]').first().press('+')
  await expect.poll(() => inLink(page, 'span')).toMatch(/^\d{4}-\d\d-\d\d\.\.\d{4}-\d\d-\d\d$/)
  for (let i = 0; i < 6; i++) await page.locator('.timeline input[type="range"]').first().press('+')
  await page.waitForTimeout(1000)
  expect(inLink(page, 'span')).toMatch(/\.\d{1,3}\.\./)
  const other = await context.newPage()
  await open(other, new URL(page.url()).hash.slice(1))
  const [shown, again] = [await ends(page), await ends(other)]
  expect(again.map((end, i) => Math.abs(end - shown[i]!) < 0.001)).toEqual([true, true])
  await other.evaluate(() => (location.hash = '#d=2020-02-16'))
  await expect.poll(() => ends(other)).toEqual(winter)
  // The day need not lie in it.
  await other.evaluate(() => (location.hash = '#d=2016-12-22&span=2019-04-01..2020-03-06'))
  await expect(other.locator('h1')).toHaveText('Thursday 22 December 2016')
  expect((await ends(other)).map((day) => isoDay(day as Day))).toEqual(['2019-04-01', '2020-03-06'])
  await other.evaluate(() => (location.hash = '#d=2016-12-22&span=2020-03-06..2019-04-01'))
  await expect(other.locator('.notice')).toContainText('left out: span')
})

test('broken parts of a link fall back one by one; the whole ones hold', async ({ page }) => {
  await open(
    page,
    'd=2020-02-31&v=abc,36&off=nobody&regions=atlantis&layers=-sky&s=m5:9999&panel=cellar&lang=xx&more=1',
  )
  expect(await shownDay(page)).toBe('2020-02-16')
  const notice = page.locator('.notice')
  await expect(notice).toContainText('Parts of the link could not be read and were left out: more, d, v, off')
  await notice.getByRole('button', { name: 'OK' }).click()
  await expect(notice).toHaveCount(0)
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await expect(page.locator('.card')).toHaveCount(0)
  await expect(page.getByRole('switch', { checked: false })).toHaveCount(2)
  await page.goto('about:blank')
  await open(page, 'd=2020-02-07&v=,,&off=sna&s=saraqib,999,5&lang=fr')
  expect(await page.locator('h1').textContent()).toBe('vendredi 7 février 2020')
  await expect(page.getByRole('switch', { checked: false })).toHaveCount(3)
  await page.goto('about:blank')
  await open(page, '%E0%A4%A&d=%00&&&===&v=NaN,Infinity,9')
  expect(await shownDay(page)).toBe('2020-02-16')
})

test('an edited address changes the page without loading it, and back and forward go between the two', async ({
  page,
}) => {
  await open(page, 'd=2020-02-16&s=anadan')
  await expect(page.locator('.card h2')).toContainText('Anadan')
  await page.evaluate(() => {
    Object.assign(window, { stays: true })
    location.hash = '#d=2020-02-07&s=saraqib&off=opp'
  })
  await expect(page.locator('h1')).toHaveText('Friday 7 February 2020')
  await expect(page.locator('.card h2')).toContainText('Saraqib')
  await page.goBack()
  await expect(page.locator('h1')).toHaveText('Sunday 16 February 2020')
  await expect(page.locator('.card h2')).toContainText('Anadan')
  await expect(page.getByRole('switch', { checked: false })).toHaveCount(2)
  await page.goForward()
  await expect(page.locator('h1')).toHaveText('Friday 7 February 2020')
  await expect(page.getByRole('switch', { checked: false })).toHaveCount(3)
  expect(await page.evaluate(() => 'stays' in window)).toBe(true)
})

/** Waits for an open panel and what it works out. */
async function panelReady(page: Page) {
  await expect(page.locator('.claims .claims-list, .drawer').first()).toBeVisible()
  await expect(page.getByText('Measuring…')).toHaveCount(0)
}

/** What stands in the page, in words and in the states of its switches and shapes. */
const wordsOf = (page: Page) =>
  page.evaluate(() => ({
    html: [document.documentElement.lang, document.documentElement.dir],
    // Without what is said aloud on each change: it depends on the way here.
    text: [...document.querySelectorAll<HTMLElement>('.header > :not([aria-live]), .sheet:not(.header)')]
      .map((part) => part.innerText.replaceAll(/\s+/g, ' '))
      .join('\n'),
    switches: [...document.querySelectorAll<HTMLInputElement>('[role=switch]')].map(({ checked }) => checked),
    shapes: [...document.querySelectorAll<SVGElement>('.leaflet-atlas-control-pane path')].map(
      ({ dataset, style }) => `${dataset['party']} ${style.display}`,
    ),
    slider: document.querySelector('.slider')!.getAttribute('aria-valuetext'),
  }))

/** A picture of the page with the pointer away, the focus nowhere, and lists at their beginning. */
async function picture(page: Page) {
  await page.mouse.move(2, 2)
  await page.evaluate(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
    for (const part of document.querySelectorAll('.sheet *')) part.scrollTop = 0
    return document.fonts.ready.then(() => undefined)
  })
  return page.screenshot({ animations: 'disabled', caret: 'hide' })
}
