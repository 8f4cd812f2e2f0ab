/** Colours forced by the reader's system: parties keep theirs, and every state still shows. */
import type { Locator, Page } from '@playwright/test'
import { expect, open, test } from './site'

test.use({ colorScheme: 'light' })
const forced = (page: Page) => page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' })
const style = (target: Locator, name: string) =>
  target.evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), name)

test('the map, its legend and the charts keep the parties’ colours', async ({ page }) => {
  const colours = () =>
    page.evaluate(() =>
      [
        '.leaflet-atlas-control-pane path[data-party="gov"]',
        '.swatch rect:nth-of-type(2)',
        '.party-bar span',
        '.timeline svg [fill^="#"]',
      ].map((selector) => {
        const { fill, backgroundColor } = getComputedStyle(document.querySelector(selector)!)
        return [selector, fill, selector.includes('bar') ? backgroundColor : '']
      }),
    )
  await open(page, 'd=2020-02-16')
  const before = await colours()
  await forced(page)
  expect(await page.evaluate(() => window.matchMedia('(forced-colors: active)').matches)).toBe(true)
  expect(await colours()).toEqual(before)
})

test('what is on and what is chosen differs from what is not, and sheets have an edge', async ({ page }) => {
  await forced(page)
  await open(page, 'd=2020-02-16&s=khan-touman&off=sna')
  for (const sheet of ['.header', '.legend', '.card', '.timeline'])
    expect([sheet, await style(page.locator(sheet).first(), 'border-top-style')]).toEqual([sheet, 'solid'])
  const switches = page.locator('.parties input[role="switch"]')
  const [on, off] = [
    switches.and(page.locator(':checked')).first(),
    switches.and(page.locator(':not(:checked)')).first(),
  ]
  expect(await style(on, 'background-color')).not.toBe(await style(off, 'background-color'))
  const pressed = (view: string) => page.locator(`.views button[aria-pressed="${view}"]`).first()
  expect(await style(pressed('true'), 'background-color')).not.toBe(
    await style(pressed('false'), 'background-color'),
  )
  const period = (chosen: string) => page.locator(`.periods button[aria-pressed="${chosen}"] span`).first()
  expect(await style(period('true'), 'background-color')).not.toBe(
    await style(period('false'), 'background-color'),
  )
  await page.locator('.views button').nth(1).focus()
  await page.keyboard.press('Shift+Tab')
  expect(await style(page.locator('.views button').first(), 'outline-style')).not.toBe('none')
})
