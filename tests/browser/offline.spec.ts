/** After one visit the page works without its server; a newer build waits until it is taken, and nothing of two builds mixes. */
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Page } from '@playwright/test'
import { hashesOf } from '../../src/cli/release/files'
import { buildOf, workerText } from '../../src/cli/release/worker'
import { expect, test as base } from './fixtures'
import { OwnServer } from './own-server'
import { drawn } from './site'
import { slider } from './days'
import { walkPanels } from './walk'

const root = fileURLToPath(new URL('../../', import.meta.url))
const dist = process.env['CONTROL_ATLAS_TEST_DIST'] ?? `${root}dist`
/** A second build: the same site made of facts with another hash. */
const next = `${root}test-results/next-build`
const NEW_FACTS = 'feedfeedfeed'
let oldFacts = ''

const test = base.extend<{ server: OwnServer }>({
  // Not at the top of its host: addresses must be relative.
  server: async ({}, use) => {
    const server = new OwnServer(dist, '/maps/atlas/')
    await server.start()
    await use(server)
    await server.stop()
  },
  baseURL: async ({ server }, use) => use(server.url),
})
test.use({ serviceWorkers: 'allow' })

test.beforeAll(async () => {
  rmSync(next, { recursive: true, force: true })
  mkdirSync(next, { recursive: true })
  cpSync(dist, next, { recursive: true })
  const { hash } = JSON.parse(readFileSync(`${dist}/data/atlas.json`, 'utf8')) as { hash: string }
  oldFacts = hash
  for (const name of ['atlas', 'details', 'stories']) {
    const text = readFileSync(`${dist}/data/${name}.json`, 'utf8')
    expect(text).toContain(hash)
    writeFileSync(`${next}/data/${name}.json`, text.replaceAll(hash, NEW_FACTS))
  }
  rmSync(`${next}/sw.js`)
  writeFileSync(`${next}/sw.js`, await workerText(root, buildOf(hashesOf(next))))
})

test('after one visit everything works with the server off: map, slider, every panel, and a link opened anew', async ({
  page,
  server,
}) => {
  await visit(page)
  await server.stop()
  await page.reload()
  await drawn(page)
  const before = await page.locator('h1').textContent()
  await slider(page).focus()
  await page.keyboard.press('ArrowLeft')
  await expect(page.locator('h1')).not.toHaveText(before!)
  await walkPanels(page, '2016-12-13', 'en')
  await page.evaluate(() => (location.hash = '#d=2020-02-16&s=anadan&lang=ar'))
  await expect(page.locator('.card .sources').first()).toBeVisible()
  await page.goto('./#d=2020-02-07&lang=en')
  await drawn(page)
  await expect(page.locator('h1')).toHaveText('Friday 7 February 2020')
  await page.goto('./?from=elsewhere#ui=slim')
  await drawn(page)
})

test('a page that was not loaded by the worker opens its panels without a server too', async ({
  page,
  server,
}) => {
  await visit(page)
  await server.stop()
  await walkPanels(page, '2020-02-16', 'en')
})

test('a newer build is announced, not taken; taken when the reader says so; and the older one is thrown away', async ({
  page,
  server,
}) => {
  await visit(page)
  const [old] = await cacheNames(page)
  server.folder = next
  await page.reload()
  const notice = page.getByText('A new version of this map is ready.')
  await expect(notice).toBeVisible()
  // Still wholly the older one, though the server has the newer.
  expect(await factsShown(page)).toBe(oldFacts)
  expect(await cacheNames(page)).toHaveLength(2)
  await page.evaluate(() => (location.hash = '#d=2020-02-07&s=anadan&lang=en'))
  await expect(page.locator('.card .sources').first()).toBeVisible()
  await page.getByRole('button', { name: 'Later' }).click()
  await expect(notice).toBeHidden()
  await page.reload()
  await page.getByRole('button', { name: 'Take it now' }).click()
  await expect.poll(() => factsShown(page)).toBe(NEW_FACTS)
  await expect(notice).toBeHidden()
  await expect(page.locator('h1')).toHaveText('Friday 7 February 2020')
  await expect(page.locator('.card .sources').first()).toBeVisible()
  const names = await cacheNames(page)
  expect(names).toHaveLength(1)
  expect(names).not.toContain(old)
  await server.stop()
  await page.reload()
  await drawn(page)
  expect(await factsShown(page)).toBe(NEW_FACTS)
})

test('every open window takes the newer build together', async ({ page, context, server }) => {
  await visit(page)
  const other = await context.newPage()
  await other.goto('./')
  await drawn(other)
  server.folder = next
  await page.reload()
  await page.getByRole('button', { name: 'Take it now' }).click()
  await expect.poll(() => factsShown(page)).toBe(NEW_FACTS)
  await expect.poll(() => factsShown(other)).toBe(NEW_FACTS)
})

test('a build that arrives half, with files of two builds on the server, is not kept', async ({
  page,
  server,
}) => {
  const half = `${next}-half`
  rmSync(half, { recursive: true, force: true })
  cpSync(dist, half, { recursive: true })
  cpSync(`${next}/sw.js`, `${half}/sw.js`)
  await visit(page)
  const before = await cacheNames(page)
  server.folder = half
  server.asked = []
  await page.reload()
  await expect.poll(() => server.asked.filter((path) => path === 'data/atlas.json').length).toBeGreaterThan(1)
  await expect.poll(() => cacheNames(page)).toEqual(before)
  await expect(page.getByText('A new version of this map is ready.')).toBeHidden()
  expect(await factsShown(page)).toBe(oldFacts)
})

test('what another site of the same host keeps is left alone', async ({ page, server }) => {
  await page.goto('./')
  await page.evaluate(async () => {
    await caches.open('theirs')
    await caches.open('control-atlas /maps/another/ 0123456789abcdef')
  })
  await visit(page)
  server.folder = next
  await page.reload()
  await page.getByRole('button', { name: 'Take it now' }).click()
  await expect.poll(() => factsShown(page)).toBe(NEW_FACTS)
  const names = await cacheNames(page)
  expect(names).toContain('theirs')
  expect(names).toContain('control-atlas /maps/another/ 0123456789abcdef')
  expect(names).toHaveLength(3)
})

test('the page can be installed: its manifest is complete, and every file that it names is there', async ({
  page,
  request,
}) => {
  await page.goto('./')
  const link = await page.locator('link[rel=manifest]').getAttribute('href')
  const manifest = (await (await request.get(link!)).json()) as {
    name: string
    icons: { src: string; sizes: string; type: string }[]
  }
  expect(manifest.name).toContain('Control Atlas')
  for (const { src, sizes, type } of manifest.icons) {
    const size = await page.evaluate(async (address) => {
      const image = new Image()
      image.src = address
      await image.decode()
      return `${image.naturalWidth}x${image.naturalHeight}`
    }, `./${src}`)
    if (type === 'image/png') expect(size, src).toBe(sizes)
  }
  const client = await page.context().newCDPSession(page)
  const { errors } = await client.send('Page.getAppManifest')
  expect(errors).toEqual([])
  await drawn(page)
  const { installabilityErrors: found } = await client.send('Page.getInstallabilityErrors')
  // The test's own window is one.
  expect(found.filter(({ errorId }) => errorId !== 'in-incognito')).toEqual([])
})

/** Opens the page for the first time and waits until the worker has everything and answers. */
async function visit(page: Page) {
  await page.goto('./#lang=en')
  await drawn(page)
  await page.evaluate(() => navigator.serviceWorker.ready)
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null)
}

const cacheNames = (page: Page) => page.evaluate(async () => (await caches.keys()).sort())

/** The credit under the map names the facts. */
async function factsShown(page: Page): Promise<string> {
  const credit = page.locator('.atlas-credit-line [title]')
  return (await credit.getAttribute('title', { timeout: 5000 }).catch(() => '')) ?? ''
}
