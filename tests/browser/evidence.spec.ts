/** How sure the map is, in a real browser: the look, the filter, the versions, the card's way to them, and their links. */
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, test } from './fixtures'

/** Opens a link and waits until the sources are read. */
async function open(page: Page, link: string) {
  await page.goto(`./#${link}`)
  await expect(page.locator('.legend, .legend-small').first()).toBeVisible()
}

async function axe(page: Page, part: string) {
  const { violations } = await new AxeBuilder({ page }).include(part).analyze()
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target)])).toEqual([])
}

/** What is drawn over the fills: the `d` of each path that has one, by class. */
const drawn = (page: Page) =>
  page
    .locator('path[data-evidence]')
    .evaluateAll((paths) =>
      paths
        .map((path) => [path.getAttribute('data-evidence'), path.getAttribute('d') ?? ''] as const)
        .filter(([, d]) => d.length > 10),
    )
const classes = async (page: Page) => [...new Set((await drawn(page)).map(([name]) => name))].sort()
const fill = (page: Page, party: string) =>
  page.locator(`path[data-party="${party}"]`).first().getAttribute('d')

test('the look lays the classes of evidence over the fills, updates them in place, and takes them away', async ({
  page,
}) => {
  await open(page, 'd=2020-02-16')
  expect(await classes(page)).toEqual([])
  await page.getByRole('radio', { name: 'How sure' }).check({ force: true })
  await expect(page).toHaveURL(/look=evidence/)
  // Disputed comes with the sources.
  await expect.poll(() => classes(page)).toEqual(['area', 'disputed', 'documented', 'general', 'inferred'])
  await expect(page.locator('.grounds li')).toHaveCount(5)
  const before = await drawn(page)
  const marked = await page.locator('path[data-evidence="area"]').first().elementHandle()
  await page.getByRole('slider', { name: 'Day shown' }).press('ArrowRight')
  await expect.poll(async () => JSON.stringify(await drawn(page)) === JSON.stringify(before)).toBe(false)
  expect(await marked.evaluate((path) => path.isConnected)).toBe(true)
  await page.getByRole('radio', { name: 'Who holds' }).check({ force: true })
  await expect.poll(() => classes(page)).toEqual([])
})

test('the filter switches cells off, says so, and comes back', async ({ page }) => {
  await open(page, 'd=2020-02-16')
  const whole = await fill(page, 'gov')
  await page.locator('.sure-part summary', { hasText: 'Filter' }).click()
  await page.getByRole('radio', { name: 'high', exact: true }).check()
  await expect(page.locator('.notice')).toContainText('places with an area are shown')
  await expect.poll(() => fill(page, 'gov')).not.toBe(whole)
  await expect(page).toHaveURL(/sure=high/)
  await page.getByRole('button', { name: 'Show all' }).click()
  await expect(page.locator('.notice')).toBeHidden()
  await expect.poll(() => fill(page, 'gov')).toBe(whole)
})

test('a version outlines and lists where it differs, leads to a card, and goes back', async ({ page }) => {
  await open(page, 'd=2020-02-28')
  await page.locator('.sure-part summary', { hasText: 'As told by' }).click()
  await page.getByRole('radio', { name: 'government-side sources' }).check()
  const notice = page.locator('.notice')
  await expect(notice).toContainText(/\d+ places, \d+ km²/)
  await expect.poll(() => classes(page)).toEqual(['differs', 'silent'])
  await notice.getByRole('button', { name: 'List them' }).click()
  const place = notice.locator('.changed button').first()
  const name = await place.locator('bdi').textContent()
  await place.click()
  await expect(page.locator('.card h2')).toContainText(name!)
  await expect(page.locator('.card-disputed')).toBeVisible()
  await axe(page, '.notice')
  await notice.getByRole('button', { name: 'Back to the ledger' }).click()
  await expect(notice).toBeHidden()
  await expect.poll(() => classes(page)).toEqual([])
})

test('a link brings version, look and filter back as they were', async ({ page, context }) => {
  const link = 'd=2020-02-28&look=evidence&told=gov&sure=medium&kinds=agency,state-media'
  await open(page, link)
  await expect(page.locator('.notice')).toContainText('As told by government-side sources')
  await expect(page.getByRole('radio', { name: 'How sure' })).toBeChecked()
  await expect(page.getByRole('radio', { name: 'medium and high' })).toBeChecked()
  await expect(page.getByRole('switch', { name: 'state media' })).toBeChecked()
  await expect(page.getByRole('switch', { name: 'monitoring group' })).not.toBeChecked()
  await expect.poll(async () => (await drawn(page)).length).toBeGreaterThan(1)
  // Another reader, by the same link, sees the same map.
  const other = await context.newPage()
  await open(other, link)
  await expect.poll(() => drawn(other)).toEqual(await drawn(page))
  expect(await fill(other, 'gov')).toBe(await fill(page, 'gov'))
})

test('the card of a disputed place shows the map as a publisher tells it', async ({ page }) => {
  await open(page, 'd=2020-02-16&s=maarrat-al-naasan')
  const button = page.getByRole('button', { name: 'Show the map as told by government-side sources' }).first()
  await button.click()
  await expect(page).toHaveURL(/told=gov/)
  await expect(page.locator('.card-holder')).toContainText('Syrian government')
  await expect(button).toHaveAttribute('aria-pressed', 'true')
})

test('its parts have no fault that axe finds, light or dark, in Arabic too, and fit a phone', async ({
  page,
}) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    for (const lang of ['en', 'ar']) {
      await open(page, `d=2020-02-28&look=evidence&told=opp&sure=medium&lang=${lang}`)
      await expect(page.locator('html')).toHaveAttribute('lang', lang)
      await expect(page.locator('.notice-do').first()).toBeVisible()
      await axe(page, '.legend')
      await axe(page, '.notice')
    }
  }
  await page.setViewportSize({ width: 360, height: 740 })
  await expect(page.locator('.notice')).toBeVisible()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360)
})
