/** How the page starts: the map first, all else after it, and what is said when a part does not come. */
import { expect, test } from './fixtures'
import { drawn } from './site'

const FILLS = 'path[data-party="gov"][d^="M"], [data-party="gov"] path[d^="M"]'

test('the first picture waits for nothing that is not in it', async ({ page }) => {
  let release = () => {}
  const held = new Promise<void>((done) => (release = done))
  await page.route(/(frame|Layers|panels)-[^/]*\.(js|css)$|details\.json|stories\.json/, async (route) => {
    await held
    await route.continue()
  })
  await page.goto('./#d=2020-02-16')
  await expect(page.locator(FILLS).first()).toBeAttached()
  await expect(page.locator('h1')).toHaveCount(0)
  release()
  await drawn(page)
  await expect(page.locator('h1')).toHaveText('Sunday 16 February 2020')
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
