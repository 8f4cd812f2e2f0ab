/**
 * Texts of the facts and stories are shown as texts, whatever they look like: nothing in them runs, asks for anything or
 * becomes part of the page. And what links carry does not either.
 */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { csvParseRows } from 'd3-dsv'
import type { Download, Page } from '@playwright/test'
import { expect, test } from './fixtures'
import { hostileData } from './hostile/facts'
import { PAYLOADS } from './hostile/payloads'
import { drawn } from './site'
import { walkPanels } from './walk'

const root = fileURLToPath(new URL('../../', import.meta.url))
const folder = `${root}test-results/hostile`
/** Each turn puts other texts into the same cells. */
const TURNS = [
  { lang: 'en', turn: 0, day: '2020-02-16' },
  { lang: 'fr', turn: 29, day: '2016-12-13' },
  { lang: 'ar', turn: 58, day: '2024-12-01' },
] as const

for (const { lang, turn, day } of TURNS)
  test(`hostile texts in every field of facts and stories are shown as texts in every panel and card (${lang})`, async ({
    page,
    context,
  }) => {
    test.setTimeout(300_000)
    const { columns, data } = hostileData(folder, turn)
    expect(columns.size).toBeGreaterThan(40)
    const ran = await watch(page)
    for (const [name, content] of Object.entries({ ...data } as Record<string, unknown>))
      await page.route(`**/data/${name}.json`, (route) => route.fulfill({ json: content }))
    const downloads: Download[] = []
    page.on('download', (download) => downloads.push(download))
    await page.goto(`./#d=${day}&lang=${lang}`)
    await drawn(page)
    const seen = new Set<string>()
    const look = async () => {
      for (const found of await page.evaluate(textsShown, PAYLOADS)) seen.add(found)
      expect(await page.evaluate(foreignParts), 'parts of the page that texts have made').toEqual([])
    }
    await walkPanels(page, day, lang, async () => {
      await look()
      await pressAll(page)
      await look()
    })
    for (const link of cards(data.atlas.roads.length > 0)) {
      await page.evaluate((hash) => (location.hash = hash), `#d=${day}&lang=${lang}&${link}`)
      await drawn(page)
      await page.waitForTimeout(150)
      await look()
    }
    expect(
      PAYLOADS.filter((payload) => !seen.has(payload)).length,
      'texts that were nowhere shown',
    ).toBeLessThan(20)
    expect(seen.size).toBeGreaterThanOrEqual(60)
    if (lang === 'en') {
      await giveAway(page, day)
      await expect.poll(() => downloads.length, { timeout: 30_000 }).toBeGreaterThanOrEqual(3)
      const kinds = downloads.map((download) => download.suggestedFilename().replace(/^.*\./, ''))
      expect(kinds).toEqual(expect.arrayContaining(['svg', 'csv']))
    }
    for (const download of downloads) await inspect(download)
    expect(await ran()).toEqual([])

    /** A file that the page gives away does nothing either when it is opened. */
    async function inspect(download: Download) {
      const path = await download.path()
      const name = download.suggestedFilename()
      if (name.endsWith('.csv')) {
        const cells = csvParseRows(readFileSync(path, 'utf8').replace(/^\ufeff/, '')).flat()
        expect(
          cells.filter((cell) => /^[=+@\t\r]|^-(?![\d.]+$)/.test(cell)),
          name,
        ).toEqual([])
      }
      if (!name.endsWith('.svg')) return
      const picture = await context.newPage()
      const ranThere = await watch(picture)
      await picture.route('**/picture', (route) =>
        route.fulfill({ path, contentType: 'image/svg+xml', headers: { 'Content-Type': 'image/svg+xml' } }),
      )
      await picture.goto('/picture')
      expect(await ranThere(), name).toEqual([])
      await picture.close()
    }
  })

test('a text put into a page as markup is noticed by this test: by what runs, or by the policy, and in the page', async ({
  page,
  faults,
}) => {
  faults.expect(/^console error: .*Content Security Policy/)
  const payload = PAYLOADS.find((text) => text.startsWith('<img src=x onerror'))!
  const put = (text: string) => (document.body.innerHTML = text)
  const ran = await watch(page)
  await page.goto('./')
  await drawn(page)
  await page.evaluate(put, payload)
  expect(await page.evaluate(foreignParts)).toHaveLength(2)
  await expect.poll(ran).toEqual(['ran against script-src-attr'])
  // Without the policy it would have run.
  await page.route('**/bare', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<link rel="icon" href="data:,">' }),
  )
  await page.goto('/bare')
  await page.evaluate(put, payload)
  await expect.poll(async () => (await ran()).at(-1)).toMatch(/^ran \d+/)
})

test('a link with markup in every key is read as what it is, and said to be left out as text', async ({
  page,
}) => {
  const ran = await watch(page)
  const keys =
    'd mode from span story ui v off regions layers s panel look told sure kinds lang facts other'.split(' ')
  for (let i = 0; i < PAYLOADS.length; i += 1) {
    const payload = PAYLOADS[i]!
    const key = keys[i % keys.length]!
    const link = i % 3 === 0 ? `${encodeURIComponent(payload)}=1` : `${key}=${encodeURIComponent(payload)}`
    if (i === 0) await page.goto(`./#${link}`)
    else await page.evaluate((hash) => (location.hash = hash), `#${link}&lang=en`)
    if (i % 10 === 0) await drawn(page)
  }
  await drawn(page)
  const raw = PAYLOADS.find((payload) => payload.includes('onerror'))!
  // Opened afresh, not only read by the page that is open.
  await page.goto('about:blank')
  await page.goto(`./#${encodeURIComponent(raw)}=1&lang=en`)
  await expect(page.locator('.notice')).toContainText(raw)
  expect(await page.evaluate(foreignParts)).toEqual([])
  expect(await ran()).toEqual([])
})

/** Notes what runs, asks or is refused in a page from now on. @returns what came, in words */
async function watch(page: Page): Promise<() => Promise<string[]>> {
  const ran: string[] = []
  page.on('dialog', (dialog) => {
    ran.push(`dialog ${dialog.message()}`)
    void dialog.dismiss()
  })
  page.on('popup', (popup) => ran.push(`window ${popup.url()}`))
  await page.exposeFunction('hit', (what: unknown) => ran.push(`ran ${String(what)}`))
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', (event) => {
      ;(window as unknown as { hit: (what: string) => void }).hit(`against ${event.violatedDirective}`)
    })
  })
  return async () => {
    // What runs late has run by then.
    await page.waitForTimeout(300)
    return ran
  }
}

/** Takes the files that the page gives away, by its English names. */
async function giveAway(page: Page, day: string) {
  await page.evaluate((hash) => (location.hash = hash), `#d=${day}&panel=share&lang=en`)
  const part = (title: string) =>
    page.locator('.share-part').filter({ has: page.getByRole('heading', { name: title, exact: true }) })
  for (const title of ['Picture', 'Data']) await part(title).locator('summary').click()
  await part('Picture').getByLabel('Format').selectOption('svg')
  await part('Picture').getByRole('button', { name: 'Download picture' }).click()
  await part('Data').getByRole('button', { name: 'Places as CSV', exact: true }).click()
  await part('Data').getByRole('button', { name: 'Places as GeoJSON', exact: true }).click()
}

/** Presses the first button of each look within a panel: what folds out is looked at too. */
async function pressAll(page: Page) {
  const looks = await page.evaluate(() => {
    const buttons = [
      ...document.querySelectorAll<HTMLElement>(
        '.drawer button, .drawer summary, .workspace-start .sheet button',
      ),
    ]
    const looks = new Map<string, number>()
    buttons.forEach((button, i) => looks.set(`${button.className} ${button.parentElement?.className}`, i))
    buttons.forEach((button, i) => {
      if ([...looks.values()].includes(i)) button.dataset['press'] = ''
    })
    return looks.size
  })
  for (let i = 0; i < Math.min(looks, 14); i++) {
    const button = page.locator('[data-press]').nth(i)
    await button.click({ timeout: 700, noWaitAfter: true }).catch(() => undefined)
  }
}

/** Links to cards of places and stretches, steps of stories, ways to compare, and the slim page. */
function cards(road: boolean): string[] {
  const places = ['anadan', 'khan-touman', 'saraqib', 'al-sarman', 'maar-hattat', 'aleppo-salaheddine']
  return [
    ...places.map((id) => `s=${id}`),
    ...(road ? ['s=m5:40', 's=m5:60'] : []),
    ...['1', '2', '5'].flatMap((step) => [`panel=stories&story=report:${step}`, `story=the-road:${step}`]),
    'mode=difference&from=2019-11-01&panel=compare',
    'mode=swipe&from=2019-11-01',
    'look=evidence&told=gov',
    'ui=slim',
  ]
}

/** In the page: which of the texts stand in it, as text or in a label. */
function textsShown(payloads: readonly string[]): string[] {
  const attributes = [
    ...document.querySelectorAll('[title], [aria-label], [aria-valuetext], [value]'),
  ].flatMap((part) =>
    ['title', 'aria-label', 'aria-valuetext', 'value'].map((name) => part.getAttribute(name) ?? ''),
  )
  const all = [document.body.textContent, document.title, ...attributes].join('\n')
  return payloads.filter((payload) => all.includes(payload))
}

/** In the page: elements and attributes that no part of the project makes. */
function foreignParts(): string[] {
  const found = (selector: string) =>
    [...document.querySelectorAll(selector)].map((part) => part.outerHTML.slice(0, 120))
  const handlers = [...document.querySelectorAll('*')].filter((part) =>
    part.getAttributeNames().some((name) => name.startsWith('on')),
  )
  const addresses = [...document.querySelectorAll('[href], [src]')].filter((part) =>
    ['href', 'src'].some((name) =>
      /^\s*(?:javascript|vbscript|data:text)/i.test(part.getAttribute(name) ?? ''),
    ),
  )
  return [
    ...found(
      'object, embed, base, marquee, form[action], meta[http-equiv=refresh], body style, link[href*="evil"]',
    ),
    ...found(
      'script:not([src]):not([type="application/ld+json"]), img[src*="evil"], img[src="x"], foreignObject script',
    ),
    ...[...handlers, ...addresses].map((part) => part.outerHTML.slice(0, 120)),
  ]
}
