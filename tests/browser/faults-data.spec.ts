/** Every data file slow, hung, broken or missing, and the page's own code missing: a plain message, or the rest carries on. */
import type { Page, Route } from '@playwright/test'
import { expect, test } from './fixtures'
import { drawn } from './site'

type Answer = Parameters<Route['fulfill']>[0]

const json = 'application/json'
const BROKEN: readonly { name: string; answer: Answer; logged?: RegExp }[] = [
  { name: 'missing', answer: { status: 404, body: '' }, logged: /^console error: Failed to load resource/ },
  { name: 'cut short', answer: { contentType: json, body: '{"format":"control-atlas/' } },
  { name: 'empty', answer: { contentType: json, body: '' } },
  { name: 'a web page', answer: { contentType: 'text/html', body: '<!doctype html><title>Sign in</title>' } },
  { name: 'of another format', answer: { contentType: json, body: '{"format":"control-atlas/999"}' } },
  { name: 'something else', answer: { contentType: json, body: 'null' } },
  { name: 'of a list', answer: { contentType: json, body: '[1,2,3]' } },
]

for (const { name, answer, logged } of BROKEN) {
  test(`when the sources are ${name}, claims and events say so and the map carries on`, async ({
    page,
    faults,
  }) => {
    if (logged) faults.expect(logged)
    await page.route('**/data/details.json', (route) => route.fulfill(answer))
    await page.goto('./#d=2020-02-16&panel=claims&lang=en')
    await drawn(page)
    await expect(page.getByText(/The claims could not be loaded \(LoadError/).first()).toBeVisible()
    await page.evaluate(() => (location.hash = '#d=2020-02-16&panel=events&lang=en'))
    await expect(page.getByText(/The events could not be loaded \(LoadError/).first()).toBeVisible()
    await stepsOn(page)
  })

  test(`when the stories are ${name}, their panel says so and the map carries on`, async ({
    page,
    faults,
  }) => {
    if (logged) faults.expect(logged)
    await page.route('**/data/stories.json', (route) => route.fulfill(answer))
    await page.goto('./#d=2020-02-16&panel=stories&lang=en')
    await drawn(page)
    await expect(page.getByText(/The stories could not be loaded \(LoadError/).first()).toBeVisible()
    await stepsOn(page)
  })

  test(`when the base map is ${name}, control, roads and clicks stand`, async ({ page, faults }) => {
    faults.expect(/basemap|Failed to load resource|JSON|undefined|null/)
    await page.route('**/data/basemap.json', (route) => route.fulfill(answer))
    await page.goto('./#d=2020-02-16&lang=en')
    await expect(page.locator('path[data-party="gov"][d^="M"]').first()).toBeAttached()
    await stepsOn(page)
  })
}

test('while the atlas does not answer the page says that it loads, then that it takes long, and tries again when asked', async ({
  page,
}) => {
  let hung = true
  await page.clock.install()
  await page.route('**/data/atlas.json', (route) => (hung ? undefined : route.continue()))
  await page.goto('./#d=2020-02-07&lang=en', { waitUntil: 'commit' })
  await expect(page.getByText('Loading the atlas…')).toBeVisible()
  await page.clock.fastForward(15_000)
  await expect(page.getByText('It is taking longer than usual.')).toBeVisible()
  hung = false
  await page.getByRole('button', { name: 'Try again' }).click()
  await drawn(page)
  await expect(page.locator('h1')).toHaveText('Friday 7 February 2020')
})

for (const file of ['details', 'stories', 'basemap'])
  test(`while ${file}.json does not answer, the map works, and takes it in when it comes`, async ({
    page,
  }) => {
    let answer: () => void = () => undefined
    const held = new Promise<void>((done) => (answer = done))
    await page.route(`**/data/${file}.json`, async (route) => {
      await held
      await route.continue()
    })
    const panel = file === 'stories' ? 'stories' : 'claims'
    await page.goto(`./#d=2020-02-16&panel=${panel}&lang=en`)
    await expect(page.locator('path[data-party="gov"][d^="M"]').first()).toBeAttached()
    await stepsOn(page)
    answer()
    await drawn(page)
    await expect(
      page.locator(panel === 'claims' ? '.claim-verdict' : '.drawer .stories').first(),
    ).toBeVisible()
  })

test('a panel whose code is missing says so, keeps the link, and the map works on', async ({
  page,
  faults,
}) => {
  faults.expect(/^console error: Failed to load resource/)
  await page.route('**/assets/RoadPanel-*.js', (route) => route.fulfill({ status: 404, body: '' }))
  await page.goto('./#d=2020-02-16&panel=road&lang=en')
  await drawn(page)
  const drawer = page.locator('.drawer')
  await expect(drawer.getByRole('alert')).toContainText('could not be loaded')
  await stepsOn(page)
  await page.unroute('**/assets/RoadPanel-*.js')
  // The address follows a moment later.
  await expect.poll(() => page.url()).toContain('d=2020-02-17')
  await drawer.getByRole('button', { name: 'Load the page again' }).click()
  await expect(page.locator('.road-plot')).toBeVisible()
  await expect(page.locator('h1')).toHaveText('Monday 17 February 2020')
})

async function stepsOn(page: Page) {
  await page.getByRole('button', { name: 'Next step' }).click()
  await expect(page.locator('h1')).toHaveText('Monday 17 February 2020')
}
