/** What leaves the page: links, citations, frames, files and paper, each taken as its receiver would. */
import { readFileSync } from 'node:fs'
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { csvParse } from 'd3-dsv'
import type { FeatureCollection } from 'geojson'
import { placeCells } from '../../src/core/cells'
import { changesBetween } from '../../src/core/changes'
import { day } from '../../src/core/day'
import { holderAt, NO_HOLDER } from '../../src/core/holders'
import type { Atlas } from '../../src/core/types'
import { drawn, expect, open, shownDay, test } from './site'

const part = (page: Page, title: string) =>
  page.locator('.share-part').filter({ has: page.getByRole('heading', { name: title, exact: true }) })

/** Opens a part of the panel. */
async function show(page: Page, title: string) {
  const found = part(page, title)
  await found.locator('summary').click()
  return found
}

async function read(page: Page) {
  await expect(page.getByText('The sources are still being read.')).toHaveCount(0)
}

async function download(page: Page, button: string): Promise<{ name: string; bytes: Buffer }> {
  const coming = page.waitForEvent('download')
  await page.getByRole('button', { name: button, exact: true }).click()
  const file = await coming
  return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) }
}

test('the link copied opens the same view for a reader of another language, and names the facts', async ({
  page,
  context,
  browser,
  baseURL,
  atlas,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await open(page, 'd=2016-12-01&v=36.2,37.1,9.5&off=isis&layers=patterns&panel=share&lang=fr')
  await part(page, 'Lien').getByRole('button', { name: 'Copier' }).click()
  await expect(page.getByText('Copié.')).toBeVisible()
  const address = await page.evaluate(() => navigator.clipboard.readText())
  expect(address).toContain(`facts=${atlas.facts.hash},${atlas.facts.date}`)

  const reader = await browser.newContext({ locale: 'ar-SY', ...(baseURL && { baseURL }) })
  const other = await reader.newPage()
  await other.goto(address)
  await drawn(other)
  expect(await other.locator('h1').textContent()).toBe('jeudi 1 décembre 2016')
  await expect(other.locator('path[data-party="isis"]').first()).toBeHidden()
  await expect(other.locator('path[data-party="opp"]').first()).toHaveAttribute(
    'fill',
    'url(#atlas-party-opp)',
  )
  await expect(other.locator('.drawer')).toHaveCount(0)
  await expect(other.locator('.notice')).toHaveCount(0)
  await reader.close()
})

test('a link made with other facts says so, once, and shows its view all the same', async ({
  page,
  atlas,
}) => {
  await open(page, 'd=2016-12-01&facts=aaaaaaaaaaaa,2025-01-31')
  const notice = page.locator('.notice')
  await expect(notice).toContainText('made with facts aaaaaaaaaaaa of 31 January 2025')
  await expect(notice).toContainText(`these are facts ${atlas.facts.hash}`)
  expect(await shownDay(page)).toBe('2016-12-01')
  await notice.getByRole('button', { name: 'OK' }).click()
  await expect(notice).toHaveCount(0)
})

test('where the page may not copy, the text is selected to be copied by hand', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }))
  await open(page, 'd=2020-02-16&panel=share')
  await part(page, 'Link').getByRole('button', { name: 'Copy' }).click()
  await expect(page.getByText('copy it by hand')).toBeVisible()
  const selected = await page.evaluate(() => {
    const { value, selectionStart, selectionEnd } = document.activeElement as HTMLTextAreaElement
    return value.slice(selectionStart, selectionEnd)
  })
  expect(selected).toContain('#d=2020-02-16')
})

test('a view is cited as text, BibTeX and CSL-JSON, each with days, facts and address', async ({
  page,
  atlas,
}) => {
  const { hash, date } = atlas.facts
  await open(page, 'd=2020-02-16&from=2019-11-01&mode=difference&panel=share')
  const cite = await show(page, 'Cite this view')
  const field = cite.getByRole('textbox')
  await expect(field).toHaveValue(
    new RegExp(`1 November 2019 to 16 February 2020 \\[Data set\\]\\. Facts version ${hash} .* http`),
  )
  await cite.getByText('BibTeX').click()
  await expect(field).toHaveValue(/^@misc\{control-atlas-2019-11-01-2020-02-16-/)
  await expect(field).toHaveValue(
    new RegExp(`url += \\{http[^}]*mode=difference[^}]*facts=${hash},${date}\\}`),
  )
  await cite.getByText('CSL-JSON').click()
  const [item] = JSON.parse(await field.inputValue()) as Record<string, unknown>[]
  expect(item).toMatchObject({ type: 'dataset', version: hash, custom: { as_of: '2020-02-16' } })
  const file = await download(page, 'Save as a file')
  expect(file.name).toMatch(/^control-atlas-.*\.json$/)
  expect(file.bytes.toString()).toBe(await field.inputValue())
})

test('the snippet draws the map in another page of 400 by 300, which works there', async ({
  page,
  baseURL,
}) => {
  await open(page, 'd=2020-02-16&panel=share')
  const embed = await show(page, 'Embed')
  await embed.getByLabel('Size').selectOption({ label: '400 × 300' })
  const snippet = await embed.getByRole('textbox').inputValue()
  expect(snippet).toContain('width="400" height="300"')

  const host = await page.context().newPage()
  await host.route('**/host.html', (route) =>
    route.fulfill({ contentType: 'text/html', body: `<!doctype html><title>Host</title>${snippet}` }),
  )
  await host.goto(`${baseURL}host.html`)
  const frame = host.frameLocator('iframe')
  await expect(frame.locator('path[data-party="gov"][d^="M"]').first()).toBeAttached()
  await expect(frame.locator('h1')).toHaveText('16 February 2020')
  await expect(frame.getByRole('navigation')).toHaveCount(0)
  // It fits: nothing scrolls, nothing is cut off.
  const body = frame.locator('body')
  expect(await body.evaluate(() => [document.body.scrollWidth, document.body.scrollHeight])).toEqual([
    400, 300,
  ])
  await frame.getByRole('slider').press('ArrowLeft')
  await expect(frame.locator('h1')).toHaveText('15 February 2020')
  const opened = host.waitForEvent('popup')
  await frame.getByRole('link', { name: /Open the atlas/ }).click()
  const whole = await opened
  await drawn(whole)
  expect(await shownDay(whole)).toBe('2020-02-15')
  await expect(whole.getByRole('navigation')).toBeVisible()
})

test('the preview in the panel is the slim page', async ({ page }) => {
  await open(page, 'd=2020-02-16&panel=share')
  const embed = await show(page, 'Embed')
  await embed.getByRole('button', { name: 'Preview' }).click()
  await expect(page.frameLocator('.share-preview iframe').locator('h1')).toHaveText('16 February 2020')
})

const held = (atlas: Atlas, iso: string) =>
  [...atlas.places.keys()].filter((place) => holderAt(atlas.spells, place, day(iso)) !== NO_HOLDER)

test('the day is saved as GeoJSON and CSV with every place once, and facts and licence', async ({
  page,
  atlas,
}) => {
  await open(page, 'd=2020-02-16&panel=share')
  await show(page, 'Data')
  await read(page)
  const cells = await download(page, 'Places as GeoJSON')
  expect(cells.name).toBe('control-atlas-2020-02-16.geojson')
  const { features, ...head } = JSON.parse(cells.bytes.toString()) as FeatureCollection &
    Record<string, unknown>
  expect(head).toMatchObject({ facts: atlas.facts.hash, licence: 'CC BY-SA 4.0', day: '2020-02-16' })
  const own = features.filter(({ id }) => !String(id).includes('~'))
  expect(own.length).toBe(held(atlas, '2020-02-16').filter((place) => place < placeCells(atlas)).length)
  expect(features[0]!.properties).not.toHaveProperty('begin')

  await page.getByLabel(/Also write dates/).check()
  const inclusive = await download(page, 'Places as GeoJSON')
  const again = JSON.parse(inclusive.bytes.toString()) as FeatureCollection
  expect(again.features.every(({ properties }) => properties!['begin'] === properties!['start'])).toBe(true)

  const areas = await download(page, 'Areas by holder as GeoJSON')
  const merged = (JSON.parse(areas.bytes.toString()) as FeatureCollection).features
  expect(merged.map(({ properties }) => properties!['party'] as string).sort()).toContain('sdf')

  const table = await download(page, 'Places as CSV')
  expect(table.name).toBe('control-atlas-2020-02-16.csv')
  const rows = csvParse(table.bytes.toString().replace('\ufeff', ''))
  expect(rows.length).toBe(held(atlas, '2020-02-16').length)
  expect(rows[0]!['facts']).toBe(atlas.facts.hash)
})

test('what differs between two days is saved, and the whole atlas', async ({ page, atlas }) => {
  await open(page, 'd=2020-02-16&panel=share')
  await show(page, 'Data')
  await read(page)
  await page.getByLabel('Second day').fill('2019-11-01')
  const table = await download(page, 'Changed places as CSV')
  expect(table.name).toBe('control-atlas-2019-11-01-to-2020-02-16.csv')
  const changes = changesBetween(atlas, day('2019-11-01'), day('2020-02-16'))
  expect(csvParse(table.bytes.toString().replace('\ufeff', '')).length).toBe(changes.length)
  const difference = await download(page, 'Changed places as GeoJSON')
  const { features } = JSON.parse(difference.bytes.toString()) as FeatureCollection
  expect(features.length).toBeGreaterThan(100)
  expect(features.every(({ properties }) => properties!['from'] !== undefined)).toBe(true)

  const whole = await download(page, 'All days and sources (ZIP)')
  expect(whole.name).toBe(`control-atlas-${atlas.facts.hash}.zip`)
  expect(whole.bytes.readUInt32LE(0)).toBe(0x04034b50)
  expect(whole.bytes.length).toBeGreaterThan(2_000_000)
})

test('a print is one sheet of A4 either way, in patterns, light in the dark, and the page is as before', async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'dark' })
  await open(page, 'd=2016-12-01&v=36.2,37.1,9.5&panel=share')
  const fill = () => page.locator('path[data-party="opp"]').first().getAttribute('fill')
  const before = await fill()
  expect(pagesOf(await page.pdf({ preferCSSPageSize: true, printBackground: true }))).toEqual([[842, 595]])
  await expect.poll(fill).toBe(before)

  // What the browser's dialog would stop at: the sheet as it is laid out.
  await page.evaluate(() => Object.assign(window, { print: () => undefined }))
  const print = await show(page, 'Print')
  await print.getByLabel('Paper').selectOption('portrait')
  await print.getByRole('button', { name: 'Print…' }).click()
  await expect(page.getByRole('heading', { name: 'Reported control on 1 December 2016' })).toBeVisible()
  await expect(page.locator('.paper')).toContainText('no view on legal status')
  await expect(page.locator('.paper')).toContainText(/rests on \d+ sources/)
  await expect(page.locator('.timeline')).toBeHidden()
  expect(await fill()).toBe('url(#atlas-party-opp)')
  // A canvas that is no group of its own would be printed with its clearing: as white over all that lies below.
  const names = page.locator('.leaflet-atlas-places-pane canvas')
  expect(Number(await names.evaluate((canvas) => getComputedStyle(canvas).opacity))).toBeLessThan(1)
  expect(pagesOf(await page.pdf({ preferCSSPageSize: true, printBackground: true }))).toEqual([[595, 842]])
  await expect(page.locator('.timeline')).toBeVisible()
  await expect(page.locator('.paper')).toHaveCount(0)
  await expect.poll(() => new URL(page.url()).hash).toContain('v=36.2')
})

/** Width and height in points of every page. */
function pagesOf(pdf: Buffer): number[][] {
  const text = pdf.toString('latin1')
  const pages = text.match(/\/Type\s*\/Page\b(?!s)/g) ?? []
  const boxes = [...text.matchAll(/\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/g)]
  expect(boxes.length).toBe(pages.length)
  return boxes.map(([, width, height]) => [Math.round(Number(width)), Math.round(Number(height))])
}

for (const [name, link, size] of [
  ['at a desk', 'd=2020-02-16&panel=share', null],
  ['on a phone, in Arabic', 'd=2020-02-16&panel=share&lang=ar', { width: 360, height: 740 }],
] as const)
  test(`the panel keeps the rules of access, ${name}`, async ({ page }) => {
    if (size) await page.setViewportSize(size)
    await open(page, link)
    for (const heading of (await page.locator('.share-part > summary').all()).slice(1)) await heading.click()
    await expect(page.locator('.share-part[open]')).toHaveCount(7)
    const { violations } = await new AxeBuilder({ page }).include('.drawer').analyze()
    expect(violations).toEqual([])
  })

test('the slim page keeps the rules of access, and goes by keys', async ({ page }) => {
  await page.setViewportSize({ width: 400, height: 300 })
  await open(page, 'd=2020-02-16&ui=slim&lang=ar')
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl')
  const { violations } = await new AxeBuilder({ page }).exclude('.leaflet-container').analyze()
  expect(violations).toEqual([])
  await page.getByRole('slider').press('End')
  await expect(page.locator('h1')).toContainText('2024')
})
