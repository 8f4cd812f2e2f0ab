/** What a browser may lack or do: storage, workers, tiles, a hidden page, other clocks. The map works, and shows the same days. */
import type { Page } from '@playwright/test'
import { slider } from './days'
import { expect, test } from './fixtures'
import { drawn, open } from './site'

const throwing = () => {
  const refuse = () => {
    throw new DOMException('The operation is insecure.', 'SecurityError')
  }
  for (const name of ['localStorage', 'sessionStorage', 'caches', 'indexedDB'])
    Object.defineProperty(window, name, { get: refuse, configurable: true })
  Object.defineProperty(Navigator.prototype, 'serviceWorker', { get: refuse, configurable: true })
  Object.defineProperty(Document.prototype, 'cookie', { get: refuse, set: refuse, configurable: true })
}
const full = () => {
  Storage.prototype.setItem = () => {
    throw new DOMException('exceeded the quota', 'QuotaExceededError')
  }
  CacheStorage.prototype.open = () =>
    Promise.reject(new DOMException('exceeded the quota', 'QuotaExceededError'))
}
const none = () => {
  delete (Navigator.prototype as unknown as Record<string, unknown>)['serviceWorker']
}
const spoilt = () => {
  for (const key of [
    'control-atlas.play',
    'control-atlas.last',
    'control-atlas.lang',
    'control-atlas.language',
  ])
    localStorage.setItem(key, '{"speed":1e999,"x":[<script>')
}

for (const [name, prepare] of [
  ['forbids all storage', throwing],
  ['has no room left', full],
  ['has no service workers', none],
  ['has kept nonsense', spoilt],
] as const)
  test.describe(`where a browser ${name}`, () => {
    test.use({ serviceWorkers: 'allow' })

    test('the map, its settings and panels work for as long as the page is open', async ({ page }) => {
      await page.addInitScript(prepare)
      await open(page, 'd=2020-02-16&lang=en')
      await page.getByRole('button', { name: 'Next step' }).click()
      await expect(page.locator('h1')).toHaveText('Monday 17 February 2020')
      for (const panel of ['claims', 'compare', 'stories', 'share', 'table']) {
        await page.evaluate((hash) => (location.hash = hash), `#d=2020-02-16&panel=${panel}&lang=en`)
        await expect(page.locator('.drawer-body > *').first()).toBeVisible()
      }
      await page.evaluate(() => (location.hash = '#d=2020-02-07&lang=fr'))
      await expect(page.locator('html')).toHaveAttribute('lang', 'fr')
      await page.reload()
      await drawn(page)
      await expect(page.locator('h1')).toHaveText('vendredi 7 février 2020')
    })
  })

test('tiles that are refused leave the embedded base map in place', async ({ page, faults }) => {
  faults.expect(/tile\.openstreetmap\.org/)
  await page.route('https://tile.openstreetmap.org/**', (route) =>
    route.fulfill({ status: 403, body: 'Blocked' }),
  )
  await open(page, 'd=2020-02-16&layers=tiles&lang=en')
  await page.getByRole('button', { name: 'Next step' }).click()
  await expect(page.locator('h1')).toHaveText('Monday 17 February 2020')
  await expect(page.locator('.leaflet-atlas-land-pane path').first()).toBeAttached()
})

test('playing waits while the page is hidden, and goes on where it was', async ({ page }) => {
  await open(page, 'd=2020-01-25&lang=en')
  await page.getByRole('button', { name: 'Play', exact: true }).click()
  await expect(page.locator('h1')).not.toHaveText('Saturday 25 January 2020')
  await setHidden(page, true)
  await page.waitForTimeout(700)
  const before = await slider(page).getAttribute('aria-valuetext')
  await page.waitForTimeout(1500)
  expect(await slider(page).getAttribute('aria-valuetext')).toBe(before)
  await setHidden(page, false)
  await expect(slider(page)).not.toHaveAttribute('aria-valuetext', before!)
})

/** Far ahead of and behind UTC, and two where clocks are put forward on one of the days asked for. */
for (const timezoneId of [
  'Pacific/Auckland',
  'America/Los_Angeles',
  'Asia/Damascus',
  'America/Sao_Paulo',
  'Pacific/Apia',
])
  test.describe(`on a clock of ${timezoneId}`, () => {
    test.use({ timezoneId })

    test('the same days are shown, stepped through and written into the link', async ({ page }) => {
      await open(page, 'd=2020-02-16&s=anadan&lang=en')
      await expect(page.locator('h1')).toHaveText('Sunday 16 February 2020')
      await expect(page.locator('.card')).toContainText('16 February 2020')
      await expect(page.locator('input[type="date"]').first()).toHaveValue('2020-02-16')
      await page.getByRole('button', { name: 'Next step' }).click()
      await expect(page.locator('h1')).toHaveText('Monday 17 February 2020')
      await expect.poll(() => page.url()).toContain('d=2020-02-17')
      // Days of a change of clocks here or there; and one that Apia never had on its calendar's side of the date line.
      for (const [iso, text] of [
        ['2012-03-30', 'Friday 30 March 2012'],
        ['2013-10-20', 'Sunday 20 October 2013'],
        ['2016-10-16', 'Sunday 16 October 2016'],
        ['2019-03-10', 'Sunday 10 March 2019'],
        ['2020-03-27', 'Friday 27 March 2020'],
        ['2024-12-31', 'Tuesday 31 December 2024'],
        ['2012-01-01', 'Sunday 1 January 2012'],
      ] as const) {
        await page.evaluate((hash) => (location.hash = hash), `#d=${iso}&lang=en`)
        await expect(page.locator('h1')).toHaveText(text)
      }
    })
  })

async function setHidden(page: Page, hidden: boolean) {
  await page.evaluate((hidden) => {
    Object.defineProperty(document, 'hidden', { value: hidden, configurable: true })
    Object.defineProperty(document, 'visibilityState', {
      value: hidden ? 'hidden' : 'visible',
      configurable: true,
    })
    document.dispatchEvent(new Event('visibilitychange'))
  }, hidden)
}
