/** No word of the interface stands in the code: in a language that nobody speaks, no plain letter is left but those of facts. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Page } from '@playwright/test'
import { build } from 'vite'
import { PANELS } from '../../src/state/state'
import { expect, test } from './fixtures'
import { factTexts, leftOver, plainTexts, type Said } from './pseudo/plain'
import { pseudo } from './pseudo/text'
import { drawn } from './site'

const LOOKS = [
  { name: 'map', link: 'd=2016-08-01' },
  { name: 'place', link: 'd=2020-02-16&s=khan-touman' },
  { name: 'stretch', link: 'd=2020-02-16&s=m5:12' },
  { name: 'evidence', link: 'd=2020-02-16&look=evidence&told=gov&sure=medium' },
  // Keys of a link are quoted where they could not be read: one without letters.
  { name: 'broken link', link: 'd=2020-02-16&7=8&facts=0123456789ab,2020-01-01' },
  { name: 'side by side', link: 'd=2020-02-16&from=2019-12-01&mode=swipe' },
  { name: 'difference', link: 'd=2020-02-16&from=2019-12-01&mode=difference' },
  { name: 'slim', link: 'd=2020-02-16&ui=slim' },
  ...PANELS.map((panel) => ({ name: panel, link: `d=2020-02-16&panel=${panel}` })),
]

const root = fileURLToPath(new URL('../../', import.meta.url))
let folder: string

test.beforeAll(async () => {
  test.setTimeout(240_000)
  folder = mkdtempSync(join(tmpdir(), 'pseudo-'))
  await build({
    root,
    configFile: fileURLToPath(new URL('./pseudo/vite.config.ts', import.meta.url)),
    configLoader: 'runner',
    logLevel: 'warn',
    build: { outDir: folder, emptyOutDir: true, minify: false },
  })
})

test.afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

// The site's own address hands out that build: whatever leaves it is a fault as ever.
test.beforeEach(async ({ page, baseURL }) => {
  await page.route(`${baseURL}**`, (route) => {
    const { pathname } = new URL(route.request().url())
    return route.fulfill({ path: join(folder, pathname === '/' ? 'index.html' : pathname) })
  })
})

test('the texts are marked, kept whole and longer', () => {
  expect(pseudo('{count} places')).toBe('⟦{count} þłàçéšẽẽẽ⟧')
  expect(pseudo('{from} → {to}')).toBe('{from} → {to}')
})

test('no visible text, label, title or placeholder is in plain letters, but for facts', async ({
  page,
  request,
}) => {
  test.setTimeout(240_000)
  const facts = [...(await factTexts(request))].sort((a, b) => b.length - a.length)
  const left = new Map<string, string>()
  const judge = (name: string, said: readonly Said[]) => {
    for (const { text, where } of said) {
      const rest = left.has(text) ? '' : leftOver(text, facts)
      if (rest !== '') left.set(text, `${name}: “${rest}” in ${where}`)
    }
  }
  let total = 0
  for (const { name, link } of LOOKS) {
    await page.goto(`./#lang=en&${link}`)
    await drawn(page)
    await opened(page)
    const said = await plainTexts(page)
    total += said.length
    judge(name, said)
  }
  // That what is read is the page: names of places and parties stand in every look.
  expect(total).toBeGreaterThan(500)
  expect([...left.values()]).toEqual([])
})

test('a third longer, no look of the page is wider than a phone', async ({ page }) => {
  test.setTimeout(240_000)
  await page.setViewportSize({ width: 360, height: 740 })
  const wide: string[] = []
  for (const { name, link } of LOOKS) {
    await page.goto(`./#lang=en&${link}`)
    await drawn(page)
    const width = await page.evaluate(() => document.documentElement.scrollWidth)
    if (width > 360) wide.push(`${name}: ${width} px`)
  }
  expect(wide).toEqual([])
})

/** Opens all that is folded up, so that it is seen: details, lists behind buttons, definitions. */
async function opened(page: Page) {
  await page.waitForTimeout(400)
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true
    for (const button of document.querySelectorAll<HTMLElement>('button[aria-expanded="false"]'))
      button.click()
  })
  await page.waitForTimeout(400)
}
