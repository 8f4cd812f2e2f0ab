/** By keyboard alone: every stop is seen, in the order of reading, and none holds the reader. */
import type { Page } from '@playwright/test'
import { PANELS } from '../../src/state/state'
import { expect, open, test } from './site'

interface Stop {
  readonly what: string
  /** Which part of the page it lies in. */
  readonly part: string
  /** Whether its focus shows. */
  readonly seen: boolean
  /** Its place in the document: stops follow it. */
  readonly at: number
}

const PARTS = [
  '.skip',
  '.workspace-start',
  '.workspace-map',
  '.workspace-end',
  '.workspace-foot',
  '.drawer',
  '.method',
]
/** More than any look of the page has. */
const MOST = 700

for (const link of [
  'd=2020-02-16',
  'd=2020-02-16&s=khan-touman',
  ...PANELS.map((panel) => `d=2020-02-16&panel=${panel}`),
])
  test(`Tab goes through the page and out of it, each stop is seen: ${link}`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await open(page, link)
    await expect(page.locator('.drawer, .method, .card, .legend').first()).toBeVisible()
    const stops = await walk(page)
    expect(stops.filter(({ seen }) => !seen).map(({ what }) => what)).toEqual([])
    // As the document goes, which is as it is read; each part of the page once.
    const order = stops.map(({ at }) => at)
    expect(order).toEqual([...order].sort((a, b) => a - b))
    const parts = stops.map(({ part }) => part).filter((part, i, all) => part !== all[i - 1])
    expect(parts).toEqual([...new Set(parts)])
    // The page on method lies over all else.
    if (link.includes('method')) expect(parts).toEqual(['.method'])
    else expect(parts).toEqual(expect.arrayContaining(['.skip', '.workspace-start', '.workspace-foot']))
  })

test('the slider shows that it has the focus, by more than its own look', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await open(page, 'd=2020-02-16')
  const chart = page.locator('.workspace-foot')
  const slider = page.getByRole('slider', { name: 'Day shown' })
  const shot = () => chart.screenshot({ animations: 'disabled', caret: 'hide' })
  const without = await shot()
  expect(without.equals(await shot())).toBe(true)
  await slider.focus()
  await page.keyboard.press('Shift')
  expect(without.equals(await shot())).toBe(false)
})

test('the skip links lead to the time axis and to the map', async ({ page }) => {
  await open(page, 'd=2020-02-16')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('button', { name: 'Skip to the time axis' })).toBeInViewport()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('slider', { name: 'Day shown' })).toBeFocused()
  await page.keyboard.press('ArrowLeft')
  await expect(page.locator('h1')).not.toHaveText(/16 February/)
  await page.reload()
  await open(page)
  await page.evaluate(() => (document.activeElement as HTMLElement).blur())
  await page.locator('.skip button').nth(1).focus()
  await page.keyboard.press('Enter')
  await expect(page.locator('.leaflet-container')).toBeFocused()
})

/** Presses Tab from the page's beginning until the focus has left it, or comes round. */
async function walk(page: Page): Promise<Stop[]> {
  await page.evaluate(() => {
    ;(document.activeElement as HTMLElement | null)?.blur()
    window.getSelection()?.removeAllRanges()
    document.body.tabIndex = -1
    document.body.focus()
  })
  const stops: Stop[] = []
  for (let i = 0; i < MOST; i++) {
    await page.keyboard.press('Tab')
    const stop = await page.evaluate(describe, PARTS)
    if (stop === null || (stops[0] && stop.at <= stops[0].at)) return stops
    stops.push(stop)
  }
  throw new Error(`expected Tab to leave the page within ${MOST} stops; the last: ${stops.at(-1)?.what}`)
}

/** In the page: the element that has the focus; null for the page itself. */
function describe(parts: readonly string[]): Stop | null {
  const focused = document.activeElement
  if (!focused || focused === document.body || focused === document.documentElement) return null
  const shows = (element: Element | null, pseudo?: string) => {
    if (!element) return false
    const { outlineStyle, outlineWidth } = getComputedStyle(element, pseudo)
    return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 1
  }
  // A switch or a choice may show its focus on its label, a field on its frame.
  const around = [focused, focused.closest('label'), focused.parentElement, focused.nextElementSibling]
  const every = [...document.querySelectorAll('*')]
  return {
    what: focused.outerHTML.slice(0, 120).replaceAll(/\s+/g, ' '),
    part: parts.find((part) => focused.closest(part)) ?? 'none',
    // A slider's thumb has no computed style: see below.
    seen:
      focused.matches('.slider') || around.some((element) => shows(element)) || shows(focused, '::before'),
    at: every.indexOf(focused),
  }
}
