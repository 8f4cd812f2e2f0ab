/** The page for everyone: no fault that axe finds, in every look of the page; and targets that a hand can hit. */
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { PANELS } from '../../src/state/state'
import { drawn, expect, open, PHONE, test } from './site'
import { READY } from '../../src/cli/site/ready'

const LANGUAGES = ['en', 'fr', 'ar'] as const
const RULES = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa']
const DESKTOP = { width: 1280, height: 720 }

/** Links to each look of the page, and what must be there before it is judged. */
const MAP = { name: 'the map', link: 'd=2014-02-16', ready: '.header h1' }
const CARD = { name: 'a place', link: 'd=2020-02-16&s=khan-touman', ready: '.card .sources' }
const NOTICE = { name: 'a notice', link: 'd=2014-02-16&nonsense=1', ready: '.notice button' }
const OPENED = PANELS.map((panel) => ({
  name: panel,
  link: `d=2020-02-16&panel=${panel}`,
  ready: READY[panel],
}))

/** Panels are judged in one language each time, map and card in all: each panel is seen in all three in the end. */
const PAGES = [
  { size: DESKTOP, colorScheme: 'light', panelsIn: 'en' },
  { size: DESKTOP, colorScheme: 'dark', panelsIn: 'ar' },
  { size: PHONE, colorScheme: 'light', panelsIn: 'ar' },
  { size: PHONE, colorScheme: 'dark', panelsIn: 'fr' },
] as const

for (const { size, colorScheme, panelsIn } of PAGES)
  test(`at ${size.width} px, ${colorScheme}, axe finds no fault in map, card and panels, nor does the page scroll sideways`, async ({
    page,
  }) => {
    await page.setViewportSize(size)
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await open(page)
    const found: string[] = []
    for (const lang of LANGUAGES)
      for (const { name, link, ready } of [MAP, CARD, NOTICE, ...(lang === panelsIn ? OPENED : [])]) {
        await goTo(page, `${link}&lang=${lang}`, lang, ready)
        for (const fault of await axe(page)) found.push(`${name} (${lang}): ${fault}`)
        const wide = await page.evaluate(() => document.documentElement.scrollWidth)
        if (wide > size.width) found.push(`${name} (${lang}): ${wide} px wide`)
      }
    expect(found).toEqual([])
  })

test('the layers on the phone have no fault that axe finds, in any language, light and dark', async ({
  page,
}) => {
  await page.setViewportSize(PHONE)
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await open(page)
  const found: string[] = []
  for (const lang of LANGUAGES) {
    await goTo(page, `d=2014-02-16&lang=${lang}`, lang, '.legend-open')
    await page.locator('.legend-open').click()
    await expect(page.locator('.legend-dialog .parties')).toBeVisible()
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      for (const fault of await axe(page)) found.push(`${lang} ${colorScheme}: ${fault}`)
    }
    await page.keyboard.press('Escape')
    await expect(page.locator('.legend-dialog')).toBeHidden()
  }
  expect(found).toEqual([])
})

test('the page that says that data are missing has no fault that axe finds', async ({ page, faults }) => {
  faults.expect(/Failed to load resource/)
  await page.route('**/data/atlas.json', (route) => route.fulfill({ status: 404, body: '' }))
  await page.goto('./')
  await expect(page.getByRole('alert')).toBeVisible()
  expect(await axe(page)).toEqual([])
})

test('every target is at least 24 px high and wide for a mouse', async ({ page }) => {
  await open(page)
  expect(await smallTargets(page, 24)).toEqual([])
})

test.describe('for fingers', () => {
  test.use({ viewport: PHONE, hasTouch: true, isMobile: true })

  test('every target is at least 44 px high and wide on a phone', async ({ page }) => {
    await open(page)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(PHONE.width)
    expect(await smallTargets(page, 44)).toEqual([])
  })
})

/** Goes to a link without loading the page anew. */
async function goTo(page: Page, link: string, lang: string, ready: string) {
  await page.evaluate((hash) => (location.hash = hash), `#${link}`)
  await expect(page.locator('html')).toHaveAttribute('lang', lang)
  await expect(page.locator(ready).first()).toBeVisible()
  // What is still being worked out moves what lies below it.
  await expect(page.getByText('Measuring…')).toHaveCount(0)
  await drawn(page)
}

/** Faults as `rule: where`; the browser's own look of a button, which belongs to no page, is one too. */
async function axe(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze()
  const bare = await page
    .locator('button:visible')
    .evaluateAll((all) =>
      all
        .filter((one) => getComputedStyle(one).borderTopStyle === 'outset')
        .map((one) => `the browser's own look: ${one.textContent}`),
    )
  const found = violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`))
  // A pin's place on the map is its sense: it may lie close to another, as WCAG 2.5.8 has it.
  return [...bare, ...found.filter((fault) => !/^target-size: .*leaflet-marker-icon/.test(fault))]
}

/** Targets of every look of the page that answer to a pointer on less than `least` pixels, as `look: what, size`. */
async function smallTargets(page: Page, least: number): Promise<string[]> {
  const found: string[] = []
  for (const { name, link, ready } of [MAP, CARD, NOTICE, ...OPENED]) {
    await goTo(page, link, 'en', ready)
    for (const target of await page.evaluate(measureTargets, least)) found.push(`${name}: ${target}`)
  }
  await goTo(page, MAP.link, 'en', MAP.ready)
  const legend = page.locator('.legend-open')
  if (await legend.isVisible()) {
    await legend.click()
    await expect(page.locator('.legend-dialog .parties')).toBeVisible()
    for (const target of await page.evaluate(measureTargets, least)) found.push(`layers: ${target}`)
  }
  return found
}

/**
 * In the page: points of a cross round each target's middle must hit it. Links within a sentence are left out, as WCAG
 * 2.5.8 does; so are pins, whose place on the map is their sense, and targets that something covers.
 */
function measureTargets(least: number): string[] {
  const selector = 'button, select, input, summary, a[href], [role="button"]'
  const top = document.querySelector('dialog[open]') ?? document
  const small: string[] = []
  for (const target of top.querySelectorAll<HTMLElement>(selector)) {
    if (!target.checkVisibility({ visibilityProperty: true }) || target.closest('.leaflet-marker-icon'))
      continue
    const whole = target.closest('label') ?? target
    whole.scrollIntoView({ block: 'center', inline: 'center' })
    const shape = whole.getBoundingClientRect()
    const hits = (x: number, y: number) => {
      const hit = document.elementFromPoint(x, y)
      return whole.contains(hit)
    }
    const [x, y] = [shape.left + shape.width / 2, shape.top + shape.height / 2]
    const inSentence = getComputedStyle(target).display === 'inline' && target.closest('p, li, q') !== null
    if (inSentence || !hits(x, y)) continue
    const reach = (dx: number, dy: number) => {
      let steps = 0
      while (steps < least && hits(x + dx * (steps + 1), y + dy * (steps + 1))) steps++
      return steps
    }
    const [width, height] = [reach(-1, 0) + reach(1, 0) + 1, reach(0, -1) + reach(0, 1) + 1]
    // A pixel for rounding.
    if (width < least - 1 || height < least - 1)
      small.push(`${target.outerHTML.slice(0, 90).replaceAll(/\s+/g, ' ')} ${width}×${height}`)
  }
  return small
}
