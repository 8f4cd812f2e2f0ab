/** Colours forced by the reader's system: patterns tell parties apart on the map, charts keep hues, every state shows. */
import type { Locator, Page } from '@playwright/test'
import { expect, open, test } from './site'

test.use({ colorScheme: 'light' })
const forced = (page: Page) => page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' })
const style = (target: Locator, name: string) =>
  target.evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), name)

/** In the page, a mark of what a fill is: what its tile draws, or the colour; the same on the map and in a key of the legend. */
declare const markOf: (fill: Element) => string
test.beforeEach(({ page }) => page.addInitScript({ content: `window.markOf = ${mark.toString()}` }))
function mark(fill: Element): string {
  const paint = getComputedStyle(fill).fill
  const tile = document.getElementById(/#([^")]+)/.exec(paint)?.[1] ?? '')
  const drawn = [...(tile?.querySelectorAll('path') ?? [])].map((path) =>
    ['d', 'stroke', 'stroke-width'].map((name) => path.getAttribute(name)).join(),
  )
  return tile ? drawn.join(' ') : paint
}

test('charts keep the parties’ colours', async ({ page }) => {
  const colours = () =>
    page.evaluate(() =>
      ['.party-bar span', '.timeline svg [fill^="#"]'].map((selector) => {
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

for (const colorScheme of ['light', 'dark'] as const)
  test(`parties on the map have patterns of the system’s two colours, ${colorScheme}, as in the legend, and follow a change`, async ({
    page,
    atlas,
  }) => {
    await page.emulateMedia({ colorScheme })
    await open(page, 'd=2017-10-15')
    const rows = page.locator('.parties .party')
    await expect(rows).toHaveCount(atlas.parties.length)
    const map = () =>
      page.evaluate(() => {
        const paths = document.querySelectorAll(
          '.leaflet-atlas-control-pane path[data-party][d^="M"]:not([data-between])',
        )
        return Object.fromEntries([...paths].map((path) => [path.getAttribute('data-party')!, markOf(path)]))
      })
    const before = await map()
    await page.emulateMedia({ colorScheme, forcedColors: 'active' })
    await expect.poll(async () => (await map())['gov']).not.toBe(before['gov'])
    const parties = await map()
    expect(Object.keys(parties).sort()).toEqual(['gov', 'isis', 'opp', 'sdf', 'sna'])
    expect(new Set(Object.values(parties)).size).toBe(5)
    const [text, ground] = await page.evaluate(() => {
      const probe = document.body.appendChild(document.createElement('i'))
      const read = (name: string) => {
        probe.style.color = name
        const parts = getComputedStyle(probe).color.match(/\d+/g)!.map(Number)
        return `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`
      }
      return [read('CanvasText'), read('Canvas')]
    })
    for (const pattern of Object.values(parties)) expect(pattern).toContain(`,${text},`)
    const front = page.locator('.leaflet-atlas-fronts-pane path[d^="M"]').last()
    await expect(front).toHaveAttribute('stroke', text)
    expect(text).not.toBe(ground)
    // Rows of the legend are in the order of the atlas.
    for (const [i, { id }] of atlas.parties.entries()) {
      const keys = await rows
        .nth(i)
        .locator('.swatch rect')
        .evaluateAll((parts) => parts.map(markOf))
      if (parties[id]) expect([id, ...keys]).toContain(parties[id])
    }
    await page.emulateMedia({ colorScheme, forcedColors: 'none' })
    await expect.poll(map).toEqual(before)
  })

test('what changed between two days is told by patterns too, and its keys have the same', async ({
  page,
}) => {
  await forced(page)
  await open(page, 'd=2020-02-16&from=2019-12-01&mode=difference')
  const pane = '.leaflet-atlas-difference-pane path'
  const marks = (selector: string) => page.locator(selector).evaluateAll((parts) => parts.map(markOf))
  const taken = '[data-gained="gov"][data-lost="opp"]'
  const [gained, lost] = await marks(`${pane}${taken}, ${pane}${taken} + path`)
  expect(gained).not.toBe(lost)
  for (const pattern of [gained, lost]) expect(pattern).toMatch(/^M/)
  await expect(page.locator('.compare-key .swatch').first()).toBeVisible()
  const keys = await marks('.compare-key li:first-child .swatch rect')
  expect(keys).toEqual(expect.arrayContaining([gained, lost]))
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
