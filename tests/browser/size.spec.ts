/** What a reader downloads, compressed as servers do, and where the site can stand. */
import { gzipSync } from 'node:zlib'
import type { APIRequestContext } from '@playwright/test'
import { expect, test } from './fixtures'
import { drawn } from './site'

/** Kilobytes (1024 bytes) after gzip. */
const LIMITS = [
  ['data/atlas.json', 120],
  ['data/details.json', 250],
  ['data/basemap.json', 30],
  ['data/opening.svg', 25],
] as const
const SCRIPT_LIMIT = 190
/** The script that shows the opening picture. */
const OPENING_LIMIT = 5

for (const [file, limit] of LIMITS)
  test(`${file} stays within ${limit} kB`, async ({ request }) => {
    const size = kB(await (await request.get(`./${file}`)).body())
    test.info().annotations.push({ type: 'size', description: `${file}: ${size.toFixed(1)} kB` })
    expect(size).toBeLessThanOrEqual(limit)
    // A file of nothing would pass, too.
    expect(size).toBeGreaterThan(1)
  })

test(`the script needed for the first picture stays within ${SCRIPT_LIMIT} kB`, async ({ request }) => {
  const html = await (await request.get('./')).text()
  const entry = /<script [^>]*src="\.\/([^"]+)"/.exec(html)![1]!
  const begun = [...html.matchAll(/<link rel="modulepreload"[^>]*href="\.\/([^"]+)"/g)].map(
    ([, href]) => href!,
  )
  expect(begun.join()).toMatch(/react-.*leaflet-|leaflet-.*react-/)
  const opening = await withImports(request, entry)
  expect([...opening.values()].reduce((sum, body) => sum + kB(body), 0)).toBeLessThan(OPENING_LIMIT)
  const files = new Map(opening)
  for (const one of begun)
    for (const [address, body] of await withImports(request, one)) files.set(address, body)
  const size = [...files.values()].reduce((sum, body) => sum + kB(body), 0)
  test.info().annotations.push({ type: 'size', description: `scripts: ${size.toFixed(1)} kB` })
  expect(size).toBeLessThanOrEqual(SCRIPT_LIMIT)
  expect(size).toBeGreaterThan(60)
})

test('the site works from a folder of any server', async ({ page }) => {
  const folder = '/some/path/'
  const outside: string[] = []
  await page.route('**/*', async (route) => {
    const url = new URL(route.request().url())
    if (!url.pathname.startsWith(folder)) {
      outside.push(url.pathname)
      return route.fulfill({ status: 404, body: '' })
    }
    url.pathname = url.pathname.slice(folder.length - 1)
    return route.fulfill({ response: await route.fetch({ url: url.href }) })
  })
  await page.goto(`${folder}#d=2020-02-16&s=anadan&panel=claims`)
  await drawn(page)
  await expect(page.locator('.card .sources').first()).toBeVisible()
  await expect(page.locator('.claims-list')).toBeVisible()
  await page.evaluate(() => document.fonts.ready.then(() => undefined))
  expect(await page.evaluate(() => document.fonts.check('16px "IBM Plex Sans"'))).toBe(true)
  expect(outside).toEqual([])
})

const kB = (body: Buffer | string) => gzipSync(body).length / 1024

/** A script and all that it imports before it runs, by address. */
async function withImports(request: APIRequestContext, entry: string) {
  const found = new Map<string, string>()
  const queue = [entry]
  for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
    if (found.has(file)) continue
    const text = await (await request.get(`./${file}`)).text()
    found.set(file, text)
    const imports = text.matchAll(/(?:\bfrom|\bimport)\s*["']\.\/([^"']+\.js)["']/g)
    const folder = file.slice(0, file.lastIndexOf('/') + 1)
    for (const [, name] of imports) queue.push(folder + name!)
  }
  return found
}
