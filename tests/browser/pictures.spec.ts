/**
 * What the page looks like, held against pictures of it. A browser of another version draws letters otherwise: then nothing is
 * compared. `npm run looks` takes the pictures anew.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, open, test } from './site'

/** The first number of the Chromium that took the pictures. */
const NOTE = fileURLToPath(new URL('./pictures/chromium.txt', import.meta.url))
const takenWith = existsSync(NOTE) ? readFileSync(NOTE, 'utf8').trim() : 'none'
const anew = process.env['CONTROL_ATLAS_LOOKS'] === 'anew'

const PHONE = { width: 360, height: 740 }
const TALL = { width: 414, height: 896 }
const TABLET = { width: 820, height: 1180 }
const DESK = { width: 1440, height: 900 }

const PICTURES = [
  { name: 'map', size: DESK, lang: 'en', link: 'd=2020-02-16' },
  { name: 'map-dark', size: DESK, lang: 'ar', dark: true, link: 'd=2020-02-16&s=khan-touman' },
  { name: 'table', size: DESK, lang: 'fr', link: 'd=2020-02-16&panel=table' },
  {
    name: 'compare',
    size: DESK,
    lang: 'en',
    link: 'd=2020-02-16&from=2019-12-01&mode=difference&panel=compare',
  },
  { name: 'road', size: DESK, lang: 'en', dark: true, link: 'd=2016-02-15&panel=road' },
  { name: 'tablet', size: TABLET, lang: 'en', link: 'd=2016-08-01&look=evidence' },
  { name: 'tablet-card', size: TABLET, lang: 'fr', dark: true, link: 'd=2016-08-01&s=anadan&panel=areas' },
  { name: 'phone', size: PHONE, lang: 'en', link: 'd=2020-02-16' },
  { name: 'phone-dark', size: PHONE, lang: 'ar', dark: true, link: 'd=2020-02-16&panel=claims' },
  { name: 'phone-card', size: PHONE, lang: 'fr', link: 'd=2020-02-16&s=khan-touman' },
  { name: 'tall', size: TALL, lang: 'ar', link: 'd=2014-06-01&panel=events' },
  { name: 'tall-story', size: TALL, lang: 'en', dark: true, link: 'd=2020-02-16&panel=stories' },
] as const

const major = (version: string) => version.split('.')[0]!

test.beforeAll(({ browser }) => {
  if (anew) writeFileSync(NOTE, `${major(browser.version())}\n`)
})

test.beforeEach(({ browser }) => {
  const now = major(browser.version())
  test.skip(!anew && now !== takenWith, `the pictures are of Chromium ${takenWith}, this is ${now}`)
})

for (const { name, size, lang, link, ...rest } of PICTURES)
  test(`the page looks as it did: ${name}`, async ({ page }) => {
    await page.setViewportSize(size)
    await page.emulateMedia({ colorScheme: 'dark' in rest ? 'dark' : 'light', reducedMotion: 'reduce' })
    await open(page, `${link}&lang=${lang}`)
    await page.evaluate(() => document.fonts.ready.then(() => undefined))
    // What is loaded or worked out after the first picture.
    await expect(page.locator('[role="status"]').filter({ hasText: /…$/ })).toHaveCount(0)
    await page.waitForTimeout(1000)
    await expect(page).toHaveScreenshot(`${name}.png`, {
      scale: 'css',
      animations: 'disabled',
      maxDiffPixelRatio: 0.02,
    })
  })
