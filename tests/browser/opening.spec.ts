/** What stands on the page before the map: the picture of the opening day in the map's own place, and words. */
import type { Page } from '@playwright/test'
import { expect, test } from './fixtures'
import { differingShare } from './pixels'
import { drawn, PHONE } from './site'

const PICTURE = '.opening-picture'

/** The application does not come before it is told to. */
async function held(page: Page) {
  let release = () => {}
  const until = new Promise<void>((done) => (release = done))
  await page.route(/start-[^/]*\.js$/, async (route) => {
    await until
    await route.continue()
  })
  return release
}

const isLoaded = (page: Page) =>
  page.locator(PICTURE).evaluate((img: HTMLImageElement) => img.complete && img.naturalWidth > 0)

/** Hides what the opening picture leaves to the map. */
async function bare(page: Page) {
  await page.evaluate(() => {
    const names = ['roads', 'rings', 'places', 'names', 'posts', 'grounds', 'cells']
    const hide = [
      ...names.map((name) => `.leaflet-atlas-${name}-pane`),
      ...['.opening-words', '.workspace > :not(main)', '.leaflet-control-container', '.atlas-map-free'],
    ]
    for (const element of document.querySelectorAll<HTMLElement>(hide.join()))
      element.style.visibility = 'hidden'
  })
  return page.screenshot()
}

for (const [name, viewport, colorScheme, lang] of [
  ['desktop', { width: 1440, height: 900 }, 'light', 'en'],
  ['phone', PHONE, 'dark', 'en'],
  ['tablet, from right to left', { width: 820, height: 1180 }, 'light', 'ar'],
] as const)
  test(`the picture lies where the map draws the same: ${name}`, async ({ page }) => {
    await page.setViewportSize(viewport)
    await page.emulateMedia({ colorScheme })
    const release = await held(page)
    await page.goto(`./#lang=${lang}`)
    await expect.poll(() => isLoaded(page)).toBe(true)
    await expect(page.locator('.opening-words p:visible')).toHaveCount(3)
    await expect(page.locator('.opening-day:visible')).toHaveText(
      lang === 'ar' ? /16 .*2020/ : 'Sunday 16 February 2020',
    )
    const before = await bare(page)
    release()
    await drawn(page)
    const after = await bare(page)
    expect(await differingShare(page, before, after)).toBeLessThan(0.004)
    // The measure tells a picture that lies elsewhere.
    await page.mouse.move(viewport.width / 2, viewport.height / 2)
    await page.mouse.wheel(0, -200)
    await expect.poll(async () => differingShare(page, before, await page.screenshot())).toBeGreaterThan(0.05)
  })

test('a link to another day, view or way of drawing shows words and no picture', async ({ page }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  const release = await held(page)
  for (const link of ['d=2019-08-01', 'v=36.2,37.1,11', 'off=opp', 'slim=1']) {
    await page.goto('about:blank')
    await page.goto(`./#${link}`)
    await expect(page.locator('.opening-words')).toBeVisible()
    await expect(page.locator('.opening-words p:visible')).toHaveCount(2)
    await expect(page.locator('#opening .atlas-map')).toBeHidden()
  }
  expect(asked.filter((url) => url.endsWith('.svg') && url.includes('opening'))).toEqual([])
  release()
})

test('where the picture does not come, the map does', async ({ page, faults }) => {
  faults.expect(/Failed to load resource: .*404/)
  await page.route(/opening\.svg$/, (route) => route.fulfill({ status: 404, body: '' }))
  await page.goto('./')
  await drawn(page)
})

test('where the picture never comes, the map does', async ({ page }) => {
  await page.route(/opening\.svg$/, () => undefined)
  // The page is not all loaded then, and will not be.
  await page.goto('./', { waitUntil: 'commit' })
  await drawn(page)
})

test('the picture is gone when the surface is there, even if the land is long in coming', async ({
  page,
}) => {
  let release = () => {}
  const until = new Promise<void>((done) => (release = done))
  await page.route(/basemap\.json$/, async (route) => {
    await until
    await route.continue()
  })
  await page.goto('./')
  await expect(page.locator('path[data-party="gov"][d^="M"]').first()).toBeAttached()
  await expect(page.locator(PICTURE)).toHaveCount(0)
  await expect(page.locator('h1')).toBeVisible()
  release()
  await drawn(page)
})

test('the words stand until the headline does, and let a hand through to the map', async ({ page }) => {
  let release = () => {}
  const until = new Promise<void>((done) => (release = done))
  await page.route(/frame-[^/]*\.js$/, async (route) => {
    await until
    await route.continue()
  })
  await page.goto('./#d=2020-02-16')
  await expect(page.locator('path[data-party="gov"][d^="M"]').first()).toBeAttached()
  const words = page.locator('.opening-words')
  await expect(words).toBeVisible()
  const isOver = (element: Element) => {
    const { left, top } = element.getBoundingClientRect()
    return document.elementFromPoint(left + 5, top + 5)?.closest('.leaflet-container') !== null
  }
  expect(await words.evaluate(isOver)).toBe(true)
  release()
  await expect(page.locator('h1')).toBeVisible()
  await expect(words).toHaveCount(0)
})

test('where the facts are long in coming, that is said on the picture', async ({ page }) => {
  let release = () => {}
  const until = new Promise<void>((done) => (release = done))
  await page.route(/atlas\.json$/, async (route) => {
    await until
    await route.continue()
  })
  await page.clock.install()
  await page.goto('./')
  await expect.poll(() => isLoaded(page)).toBe(true)
  await page.clock.runFor(1500)
  const status = page.locator('.loading')
  await expect(status).toBeVisible()
  // Twelve seconds of it are a reason to offer something.
  await page.clock.runFor(13_000)
  const again = status.getByRole('button')
  await expect(again).toBeVisible()
  const isOnTop = (element: Element) => {
    const { left, top, width, height } = element.getBoundingClientRect()
    return document.elementFromPoint(left + width / 2, top + height / 2) === element
  }
  expect(await again.evaluate(isOnTop)).toBe(true)
  await page.screenshot({ path: test.info().outputPath('waiting.png') })
  release()
})

test('where the facts do not come, what to do is said in its place', async ({ page, faults }) => {
  faults.expect(/Failed to load resource: .*404/)
  await page.route(/atlas\.json$/, (route) => route.fulfill({ status: 404, body: '' }))
  await page.goto('./')
  await expect(page.getByRole('alert')).toBeVisible()
  await expect(page.locator('#opening')).toHaveCount(0)
})
