/** Which language comes first, that the choice stays, and that what is in another language says so. */
import type { Page } from '@playwright/test'
import { expect, inLink, open, test } from './site'

const lang = (page: Page) => page.locator('html').getAttribute('lang')
const choose = (page: Page, language: string) => page.locator('select.language').selectOption(language)

test.describe('in a French browser', () => {
  test.use({ locale: 'fr-FR' })

  test('the page is French, a choice stays over visits and is in the link, a link has the last word', async ({
    page,
  }) => {
    await open(page)
    expect(await lang(page)).toBe('fr')
    await expect(page.locator('h1')).toHaveText(/dimanche 16 février 2020/i)
    await choose(page, 'ar')
    await expect(page.locator('html')).toHaveAttribute('dir', 'rtl')
    await expect.poll(() => inLink(page, 'lang')).toBe('ar')
    // Another visit, by an address without a language.
    await page.goto('about:blank')
    await open(page, 'd=2020-02-16')
    expect(await lang(page)).toBe('ar')
    await page.goto('about:blank')
    await open(page, 'd=2020-02-16&lang=en')
    expect(await lang(page)).toBe('en')
  })
})

test.describe('in an Arabic browser', () => {
  test.use({ locale: 'ar-SY' })

  test('the page is Arabic and goes from right to left', async ({ page }) => {
    await open(page)
    expect(await lang(page)).toBe('ar')
    await expect(page.locator('html')).toHaveAttribute('dir', 'rtl')
  })

  test('a browser that keeps nothing is no fault: the choice holds for the visit', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('denied', 'SecurityError')
        },
      })
    })
    await open(page)
    await choose(page, 'fr')
    await expect(page.locator('h1')).toHaveText(/février/)
    await expect.poll(() => inLink(page, 'lang')).toBe('fr')
  })
})

const LOOKS = [
  's=khan-touman',
  'panel=claims',
  'panel=events',
  'panel=areas',
  'panel=road',
  'panel=table',
  'panel=stories',
  'panel=compare&from=2019-12-01&mode=difference',
]

for (const language of ['ar', 'fr'])
  test(`words of the facts in another language are marked as such (${language})`, async ({ page, atlas }) => {
    await open(page, `d=2020-02-16&lang=${language}`)
    // A name is a name in every language, where there is no Arabic one for Arabic readers.
    const names = atlas.places.map(({ name }) => name)
    const found: string[] = []
    for (const look of LOOKS) {
      await page.evaluate((hash) => (location.hash = hash), `#d=2020-02-16&${look}&lang=${language}`)
      await expect(page.locator('.card, .drawer').first()).toBeVisible()
      await expect(page.locator('.drawer').getByRole('status').filter({ hasText: /…$/ })).toHaveCount(0)
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true
      })
      await page.waitForTimeout(300)
      for (const text of await page.evaluate(unmarked, { language, names })) found.push(`${look}: ${text}`)
    }
    expect([...new Set(found)]).toEqual([])
  })

/** In the page: texts of at least four words that are in another language than they are said to be in. */
function unmarked({ language, names }: { language: string; names: readonly string[] }): string[] {
  const english = /\b(the|of|and|in|on|to|from|with|by|after|near|over|is|was|are|were)\b/gi
  const found: string[] = []
  const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  for (let node = walk.nextNode(); node; node = walk.nextNode()) {
    const text = node.textContent ?? ''
    const parent = node.parentElement!
    if (names.includes(text.trim())) continue
    if (parent.closest('script, style, textarea, code') || !parent.checkVisibility()) continue
    if (parent.closest('[lang]')!.getAttribute('lang') !== language) continue
    const latin = text.match(/[A-Za-zÀ-ÿ]{2,}/g) ?? []
    const foreign =
      language === 'ar' ? latin.length >= 4 && !/[ء-ي]/.test(text) : (text.match(english) ?? []).length >= 2
    if (foreign) found.push(text.trim().slice(0, 80))
  }
  return found
}
