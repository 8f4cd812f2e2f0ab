/** What a reader sees when a data file is missing or broken: plain words and a way on, never a blank page. */
import type { Page, Route } from '@playwright/test'
import { expect, test } from './fixtures'
import { drawn } from './site'

type Answer = Parameters<Route['fulfill']>[0]

const json = 'application/json'
const broken: readonly { name: string; answer: Answer; says: RegExp; logged?: RegExp }[] = [
  {
    name: 'is missing',
    answer: { status: 404, body: 'Not found' },
    says: /the server did not hand out “atlas\.json”/,
    logged: /^console error: Failed to load resource: .*404.*data\/atlas\.json/,
  },
  {
    name: 'is cut short',
    answer: { contentType: json, body: '{"format":1,"places":{"text":["abu' },
    says: /“atlas\.json” arrived incomplete\..*34 characters/,
  },
  {
    name: 'is a web page',
    answer: { contentType: 'text/html', body: '<!doctype html><title>Welcome</title>' },
    says: /“atlas\.json” is not of the format.*a web page, not JSON/,
  },
  {
    name: 'has another format',
    answer: { contentType: json, body: '{"format":999}' },
    says: /“atlas\.json” is not of the format.*format 999, not control-atlas\/\d+/,
  },
  {
    name: 'lacks what its format promises',
    answer: { contentType: json, body: '' },
    says: /“atlas\.json” does not hold what its format promises/,
  },
]

for (const { name, answer, says, logged } of broken)
  test(`when the atlas ${name}, the page says so and what to do, and opens it when it is back`, async ({
    page,
    request,
    faults,
  }) => {
    if (logged) faults.expect(logged)
    const sound = (await (await request.get('./data/atlas.json')).json()) as { format: number }
    const given = answer?.body === '' ? { ...answer, body: JSON.stringify({ format: sound.format }) } : answer
    await page.route('**/data/atlas.json', (route) => route.fulfill(given))
    await page.goto('./#d=2020-02-07')
    const alert = page.getByRole('alert')
    await expect(alert.getByRole('heading')).toHaveText('The map’s data could not be read.')
    await expect(alert).toContainText(says)
    await expect(alert).toContainText('Check the connection and try again.')
    await page.unroute('**/data/atlas.json')
    await alert.getByRole('button', { name: 'Try again' }).click()
    await drawn(page)
    await expect(page.locator('h1')).toHaveText('Friday 7 February 2020')
  })

test('a retry that fails again says so again', async ({ page, faults }) => {
  faults.expect(/^console error: Failed to load resource/)
  await page.route('**/data/atlas.json', (route) => route.abort())
  await page.goto('./')
  const retry = page.getByRole('button', { name: 'Try again' })
  await expect(page.getByRole('alert')).toContainText('could not be fetched')
  await retry.click()
  await expect(page.getByRole('alert')).toContainText('could not be fetched')
})

for (const [name, answer] of [
  ['are missing', { status: 404, body: '' }],
  ['belong to other facts', { contentType: json, body: '' }],
] as const)
  test(`when the sources ${name}, the map works and the card says that they could not be loaded`, async ({
    page,
    request,
    faults,
  }) => {
    if ('status' in answer)
      faults.expect(/^console error: Failed to load resource: .*404.*data\/details\.json/)
    const details = (await (await request.get('./data/details.json')).json()) as object
    const body = JSON.stringify({ ...details, hash: '000000000000' })
    await page.route('**/data/details.json', (route) =>
      route.fulfill('status' in answer ? answer : { ...answer, body }),
    )
    await page.goto('./#d=2020-02-16&s=anadan')
    await drawn(page)
    const card = page.locator('.card')
    await expect(card.locator('.card-failed')).toContainText('The sources could not be loaded (LoadError')
    await expect(card.locator('.card-failed')).toContainText('Everything else on this card stands.')
    await expect(card.locator('.card-holder')).toHaveText('Syrian government and allies')
    await stepsOn(page)
  })

test('without the base map the fills, fronts and roads stand, and time and clicks work', async ({
  page,
  faults,
}) => {
  faults.expect(/^console error: Failed to load resource: .*404.*data\/basemap\.json/)
  faults.expect(/basemap\.json: expected status 200, got 404/)
  await page.route('**/data/basemap.json', (route) => route.fulfill({ status: 404, body: '' }))
  await page.goto('./#d=2020-02-16&v=36,36.9,9')
  await expect(page.locator('path[data-party="gov"][d^="M"]').first()).toBeAttached()
  await page.mouse.click(800, 300)
  await expect(page.locator('.card h2')).toBeVisible()
  await stepsOn(page)
})

async function stepsOn(page: Page) {
  await page.getByRole('button', { name: 'Next step' }).click()
  await expect(page.locator('h1')).toHaveText('Monday 17 February 2020')
}
