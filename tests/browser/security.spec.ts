/** The policy against foreign scripts, styles and requests, over a walk through the whole page: nothing goes against it. */
import type { Page } from '@playwright/test'
import { expect, test } from './fixtures'
import { drawn, open } from './site'
import { walkPanels } from './walk'

test('a walk through every panel and card, in three languages, asks nobody else and keeps to the policy', async ({
  page,
  baseURL,
}) => {
  test.setTimeout(240_000)
  const broken = await violations(page)
  const hosts = new Set<string>()
  page.on('request', (request) => {
    const { protocol, host } = new URL(request.url())
    if (/^(http|ws)/.test(protocol)) hosts.add(host)
  })
  await open(page)
  for (const lang of ['en', 'fr', 'ar'] as const) await walkPanels(page, '2020-02-16', lang)
  for (const link of [
    's=khan-touman&look=evidence',
    's=m5:40',
    'mode=swipe&from=2019-11-01',
    'mode=difference&from=2019-11-01&panel=compare',
    'panel=stories&story=report:2',
    'layers=patterns,-basemap',
    'ui=slim',
  ]) {
    await page.evaluate((hash) => (location.hash = hash), `#d=2020-02-16&${link}`)
    await drawn(page).catch(() => undefined)
  }
  expect([...hosts]).toEqual([new URL(baseURL!).host])
  expect(await broken()).toEqual([])
})

test('online tiles are asked for only when they are switched on, and then only from the hosts that the policy names', async ({
  page,
  faults,
}) => {
  faults.expect(/^request to another host: https:\/\/tile\.openstreetmap\.org\//)
  const pixel = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  )
  let asked = 0
  await page.route('https://tile.openstreetmap.org/**', (route) => {
    asked++
    return route.fulfill({ contentType: 'image/png', body: pixel })
  })
  const broken = await violations(page)
  await open(page)
  expect(asked).toBe(0)
  await page.evaluate(() => (location.hash = '#layers=tiles'))
  await expect.poll(() => asked).toBeGreaterThan(0)
  await expect(page.locator('img.leaflet-tile-loaded').first()).toBeAttached()
  expect(await broken()).toEqual([])
})

for (const [what, run] of [
  [
    'a script in the page',
    () => document.body.append(Object.assign(document.createElement('script'), { text: 'window.ran = 1' })),
  ],
  [
    'a script from another host',
    () =>
      document.body.append(
        Object.assign(document.createElement('script'), { src: 'https://evil.example/x.js' }),
      ),
  ],
  ['code made of text', () => void Reflect.apply(setTimeout, window, ['window.ran = 1'])],
  [
    'a style in the page',
    () => document.body.append(Object.assign(document.createElement('style'), { textContent: 'p{}' })),
  ],
  ['a request to another host', () => void fetch('https://evil.example/').catch(() => undefined)],
  ['a picture from another host', () => void (new Image().src = 'https://evil.example/x.png')],
  [
    'another base for addresses',
    () =>
      document.head.append(Object.assign(document.createElement('base'), { href: 'https://evil.example/' })),
  ],
] as const)
  test(`${what} is refused`, async ({ page, faults }) => {
    // A request is announced, then refused.
    faults.expect(/Content Security Policy|evil\.example/)
    const broken = await violations(page)
    await page.goto('./')
    await drawn(page)
    await page.evaluate(run)
    await expect.poll(async () => (await broken()).length).toBeGreaterThan(0)
    expect(await page.evaluate(() => 'ran' in window)).toBe(false)
  })

/** Collects what the policy refuses from now on. */
async function violations(page: Page): Promise<() => Promise<string[]>> {
  await page.addInitScript(() => {
    const seen: string[] = []
    Object.assign(window, { refused: seen })
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile }) =>
      seen.push(`${violatedDirective}: ${blockedURI} (${sourceFile})`),
    )
  })
  return () => page.evaluate(() => (window as unknown as { refused: string[] }).refused)
}
