/** The page's own voice takes no side, in any of its languages. A publisher's title and a quoted note are not its voice. */
import type { Page } from '@playwright/test'
import { loadedWords } from '../rooms/words'
import { expect, open, test } from './site'

/** Publishers' words, and the facts' own: quoted. */
const QUOTED = '.sources, .card-note, q, .card-foot, .claim-said, blockquote'

for (const language of ['en', 'fr', 'ar'])
  test(`no loaded word stands in the page's own voice (${language})`, async ({ page }) => {
    await open(page, `d=2016-02-15&lang=${language}&s=anadan`)
    const screens: string[] = []
    for (const place of ['anadan', 'saraqib', 'nubl']) {
      await page.evaluate((hash) => (location.hash = hash), `#d=2016-02-15&lang=${language}&s=${place}`)
      await expect(page.locator('.card .chips').first()).toBeVisible()
      await expect(page.locator('.card .card-aside[role="status"]')).toHaveCount(0)
      await page.locator('.card-more summary').click()
      await expect(page.locator('.life li').first()).toBeVisible()
      screens.push(await ownWords(page))
    }
    for (const about of await page.locator('.party-about').all()) await about.click()
    screens.push(await ownWords(page))
    for (const panel of ['claims', 'road']) {
      await page.evaluate((hash) => (location.hash = hash), `#d=2016-02-15&lang=${language}&panel=${panel}`)
      await expect(page.locator('.claims .claims-list, .drawer').first()).toBeVisible()
      screens.push(await ownWords(page))
    }
    // That what is read is the page: its title stands in each screen, its parties in the legend.
    expect(screens.every((text) => text.length > 500)).toBe(true)
    expect(screens.flatMap((text) => loadedWords(language, text))).toEqual([])
    expect(loadedWords('en', 'the rebels, le régime, الإرهابيون')).toHaveLength(3)
  })

/** All text and all labels of the page, without what is quoted. */
function ownWords(page: Page): Promise<string> {
  return page.evaluate((quoted) => {
    const body = document.body.cloneNode(true) as HTMLElement
    for (const element of body.querySelectorAll(`${quoted}, script, style`)) element.remove()
    const labels = [...body.querySelectorAll('*')].flatMap((element) =>
      ['aria-label', 'aria-valuetext', 'title', 'placeholder', 'alt'].map(
        (name) => element.getAttribute(name) ?? '',
      ),
    )
    return [document.title, body.textContent, ...labels].join('\n')
  }, QUOTED)
}
