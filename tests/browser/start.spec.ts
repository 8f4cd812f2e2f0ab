/** How the page starts: the map first, all else after it, and what is said when a part does not come. */
import type { Page } from '@playwright/test'
import { expect, test } from './fixtures'
import { drawn } from './site'

const FILLS = 'path[data-party="gov"][d^="M"], [data-party="gov"] path[d^="M"]'

/** Holds back what is asked for under such an address. @returns what lets it come */
async function hold(page: Page, address: RegExp): Promise<() => void> {
  let release = () => {}
  const held = new Promise<void>((done) => (release = done))
  await page.route(address, async (route) => {
    await held
    await route.continue()
  })
  return release
}

test('the first picture waits for nothing that is not in it', async ({ page }) => {
  const release = await hold(page, /(frame|Layers|panels)-[^/]*\.(js|css)$|details\.json|stories\.json/)
  await page.goto('./#d=2020-02-16')
  await expect(page.locator(FILLS).first()).toBeAttached()
  await expect(page.locator('h1')).toHaveCount(0)
  release()
  await drawn(page)
  await expect(page.locator('h1')).toHaveText('Sunday 16 February 2020')
})

test('what comes after the first picture is asked for while that is drawn, and once', async ({ page }) => {
  const asked: string[] = []
  page.on('request', (request) => {
    const name = /(frame|Layers|later|panels)-[^/]*\.(?:js|css)$/.exec(request.url())?.[1]
    if (name) asked.push(name)
  })
  // What the page holds when a link to them is made one that fetches.
  await page.addInitScript((fills) => {
    const seen: boolean[] = []
    Object.assign(window, { seen })
    const observer = new MutationObserver(() => seen.push(document.querySelector(fills) !== null))
    observer.observe(document, { subtree: true, attributeFilter: ['data-ahead'] })
  }, FILLS)
  await page.goto('./#d=2020-02-16')
  await drawn(page)
  expect(asked.toSorted()).toEqual(['Layers', 'frame', 'later', 'panels'])
  expect(await page.evaluate(() => (window as unknown as { seen: boolean[] }).seen)).toEqual([false])
})

test('the slider answers before names are on the map; what is read later is fetched after them', async ({
  page,
}) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  const later = () => asked.filter((url) => /details\.json|register-[^/]*\.js$/.test(url))
  const release = await hold(page, /Layers-[^/]*\.js$/)
  await page.goto('./#d=2020-02-16')
  const headline = page.locator('h1')
  await expect(headline).toHaveText('Sunday 16 February 2020')
  await page.getByRole('slider', { name: 'Day shown' }).press('ArrowLeft')
  await expect(headline).toHaveText('Saturday 15 February 2020')
  await expect(page.locator('.leaflet-atlas-places-pane canvas')).toHaveCount(0)
  expect(later()).toEqual([])
  release()
  await drawn(page)
  await expect.poll(() => later()).toHaveLength(2)
})

for (const language of ['en', 'fr', 'ar'])
  test(`the headline asks for none of the tables that take long to read (${language})`, async ({ page }) => {
    await page.addInitScript(() => {
      const early: string[] = []
      Object.assign(window, { early })
      for (const name of ['DateTimeFormat', 'NumberFormat'] as const) {
        const construct = (target: typeof Intl.NumberFormat, args: [string]) => {
          if (!document.querySelector('h1')) early.push(name)
          return Reflect.construct(target, args) as object
        }
        Object.assign(Intl, { [name]: new Proxy(Intl[name], { construct }) })
      }
    })
    await page.goto(`./#d=2020-02-16&lang=${language}`)
    await drawn(page)
    expect(await page.evaluate(() => (window as unknown as { early: string[] }).early)).toEqual([])
  })

test('where what stands round the map does not come, the map stands and the page says what to do', async ({
  page,
  faults,
}) => {
  faults.expect(/Failed to load resource: .*404/)
  await page.route(/frame-[^/]*\.js$/, (route) => route.fulfill({ status: 404, body: '' }))
  await page.goto('./#d=2020-02-16')
  await expect(page.getByRole('alert')).toContainText('could not be loaded')
  await expect(page.locator(FILLS).first()).toBeAttached()
  await page.unrouteAll()
  await page.getByRole('alert').getByRole('button').click()
  await expect(page.locator('h1')).toHaveText('Sunday 16 February 2020')
})

test('where what lies on the map does not come, the page says what to do', async ({ page, faults }) => {
  faults.expect(/Failed to load resource: .*404/)
  await page.route(/Layers-[^/]*\.js$/, (route) => route.fulfill({ status: 404, body: '' }))
  await page.goto('./#d=2020-02-16')
  await expect(page.getByRole('alert')).toContainText('could not be loaded')
  await expect(page.locator('h1')).toHaveText('Sunday 16 February 2020')
})

test('only the texts of the language that is spoken are asked for', async ({ page }) => {
  const asked: string[] = []
  page.on('request', (request) => {
    const name = /\/(fr|ar)-[^/]*\.js$/.exec(request.url())?.[1]
    if (name) asked.push(name)
  })
  await page.goto('./#d=2020-02-16')
  await drawn(page)
  expect(asked).toEqual([])
  await page.getByLabel('Language').selectOption('fr')
  await expect(page.locator('h1')).toHaveText('dimanche 16 février 2020')
  expect(asked).toEqual(['fr'])
})

test('where texts do not come, English stands in and the next choice tries again', async ({
  page,
  faults,
}) => {
  faults.expect(/Failed to load resource: .*404/)
  await page.route(/\/ar-[^/]*\.js$/, (route) => route.fulfill({ status: 404, body: '' }))
  await page.goto('./#d=2020-02-16&lang=ar')
  await drawn(page)
  await expect(page.locator('h1')).toHaveText('Sunday 16 February 2020')
  await expect(page.locator('html')).toHaveAttribute('dir', 'ltr')
  await page.unrouteAll()
  await page.getByLabel('Language').selectOption('fr')
  await expect(page.locator('h1')).toHaveText('dimanche 16 février 2020')
})
