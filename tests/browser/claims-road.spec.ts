/** The claims' verdicts and the road's picture in a real browser, held against what the core says of the served facts. */
import { AxeBuilder } from '@axe-core/playwright'
import { decodeDetails } from '../../src/atlas/decode'
import { measureClaim } from '../../src/core/claims'
import { day, isoDay } from '../../src/core/day'
import { holdersAt } from '../../src/core/holders'
import { passage, passageChanges } from '../../src/core/road/passage'
import type { WireDetails } from '../../src/core/wire'
import { expect, inLink, open, test } from './site'

test('every claim shows the verdict that follows from the facts', async ({ page, atlas, request }) => {
  const details = decodeDetails((await (await request.get('./data/details.json')).json()) as WireDetails)
  await open(page, 'panel=claims')
  const cards = page.locator('.claim')
  await expect(cards).toHaveCount(details.claims.length)
  expect(details.claims.length).toBeGreaterThanOrEqual(15)
  for (const [i, claim] of details.claims.entries()) {
    const { verdict } = measureClaim(atlas, details, claim)
    const card = cards.nth(i)
    await expect(card.locator('h3')).toContainText(claim.statement)
    await expect(card.locator('.claim-verdict')).toHaveAttribute('data-verdict', verdict)
    await expect(card.locator('.claim-verdict')).not.toBeEmpty()
  }
})

test('a claim is shown on the map by its button: the day it speaks of', async ({ page }) => {
  await open(page, 'd=2019-12-18&panel=claims')
  await page.locator('.claim').first().locator('.claim-show').click()
  await expect(page.locator('h1')).toHaveText('Sunday 16 February 2020')
})

test('the road is read by keys, kilometre by kilometre and change by change, and Enter goes there', async ({
  page,
}) => {
  await open(page, 'd=2020-02-27&panel=road')
  const strip = page.locator('.road-plot')
  await strip.focus()
  await page.keyboard.press('Home')
  await expect(strip).toHaveAttribute('aria-valuetext', /^km 0.*27 February 2020/)
  const first = await strip.getAttribute('aria-valuetext')
  for (let i = 0; i < 5; i++) await page.keyboard.press('ArrowRight')
  await expect(strip).not.toHaveAttribute('aria-valuetext', first!)
  await page.keyboard.press('End')
  await expect(strip).toHaveAttribute('aria-valuetext', /27 February 2020/)
  await page.keyboard.press('ArrowUp')
  const earlier = await strip.getAttribute('aria-valuetext')
  expect(earlier).not.toContain('27 February 2020')
  await page.keyboard.press('Enter')
  const shown = (await page.locator('h1').textContent())!.replace(/^\S+ /, '')
  expect(earlier).toContain(shown)
  expect(inLink(page, 'panel')).toBe('road')
})

test('the road panel answers whether one side holds the whole way, and lists the days on which that changed', async ({
  page,
  atlas,
}) => {
  const road = atlas.roads.find(({ id }) => id === 'm5')!
  const answer = (iso: string) => passage(atlas, road, holdersAt(atlas, day(iso)))
  expect(answer('2020-02-10')).not.toEqual(answer('2020-02-16'))
  await open(page, 'd=2020-02-16&panel=road')
  const panel = page.locator('.drawer')
  await expect(panel).toContainText('Yes: Syrian government and allies')
  const changes = passageChanges(atlas, road)
  expect(changes.length).toBeGreaterThan(5)
  for (const change of changes.slice(-3)) {
    const format = new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', dateStyle: 'medium' })
    await expect(panel).toContainText(format.format(new Date(isoDay(change.day))))
  }
})

for (const panel of ['claims', 'road'])
  test(`axe finds nothing in the panel of ${panel}`, async ({ page }) => {
    await open(page, `panel=${panel}`)
    await expect(page.locator(panel === 'claims' ? '.claim-verdict' : '.road-plot').first()).toBeVisible()
    const { violations } = await new AxeBuilder({ page }).analyze()
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target)])).toEqual([])
  })
