/** What every reader does, in Firefox, on the built site with its policy; details are tested in Chromium. */
import { fileURLToPath } from 'node:url'
import type { ElementHandle, Page } from 'puppeteer-core'
import { afterAll, afterEach, describe, expect, it } from 'vitest'
import { MAP, WHOLE } from '../../src/cli/site/ready'
import { serveSite } from '../../src/cli/site/serve'
import { startFirefox, type Firefox } from './firefox'

const dist = process.env['CONTROL_ATLAS_TEST_DIST'] ?? fileURLToPath(new URL('../../dist', import.meta.url))
const site = await serveSite(dist)
const started = await startFirefox(site.url)
const missing = typeof started === 'string'
if (missing) console.log(`The tests in Firefox are left out: ${started}.`)
const firefox = started as Firefox

afterAll(async () => {
  if (!missing) await firefox.close()
  await site.stop()
})

describe.skipIf(missing)('in Firefox', () => {
  afterEach(async () => {
    expect(await firefox.faults()).toEqual([])
  })

  it('the map draws each party, fronts and base map, and keeps to the policy', async () => {
    const page = await firefox.open('d=2020-02-16')
    await page.waitForSelector('.leaflet-atlas-land-pane path')
    expect(await parties(page)).toEqual(expect.arrayContaining(['gov', 'sdf', 'sna']))
    const policy = await page.$eval('meta[http-equiv="Content-Security-Policy"]', (meta) => meta.content)
    expect(policy).toContain("default-src 'none'")
    await page.evaluate(() =>
      document.body.append(Object.assign(document.createElement('script'), { text: 'window.ran = 1' })),
    )
    await page.waitForFunction(() => (window as unknown as { refused: string[] }).refused.length > 0)
    expect(await page.evaluate(() => 'ran' in window)).toBe(false)
    const faults = await firefox.faults()
    expect(faults.filter((fault) => !/script-src/.test(fault))).toEqual([])
    expect(faults.length).toBeGreaterThan(0)
  })

  it('a key on the slider changes the day and the ground', async () => {
    const page = await firefox.open('d=2020-02-16')
    const slider = await page.waitForSelector('.workspace-foot input[type="range"]')
    const [day, ground] = [await text(page, 'h1'), await shapes(page)]
    await slider!.focus()
    await page.keyboard.press('ArrowLeft')
    await expect.poll(() => text(page, 'h1')).toBe('Saturday 15 February 2020')
    await expect.poll(() => shapes(page)).not.toBe(ground)
    await page.keyboard.press('ArrowRight')
    await expect.poll(() => text(page, 'h1')).toBe(day)
    await expect.poll(() => shapes(page)).toBe(ground)
  })

  it('a click on the map opens a card with its sources', async () => {
    // Anadan in the middle.
    const page = await firefox.open('d=2020-02-16&v=36.293628,37.04456,12')
    await page.mouse.click(720, 450)
    await page.waitForSelector('.card .sources a[href^="http"]')
    expect(await text(page, '.card')).toMatch(/^Anadan.*Syrian government and allies.*16 February 2020/s)
    await page.keyboard.press('Escape')
    await expect.poll(() => page.$('.card')).toBeNull()
  })

  it('Arabic mirrors the panels and leaves the map as it is', async () => {
    const page = await firefox.open('d=2020-02-16&lang=ar')
    await page.waitForSelector('.legend')
    expect(await page.$eval('html', ({ lang, dir }) => [lang, dir])).toEqual(['ar', 'rtl'])
    const left = await page.$eval('.workspace-start', (node) => node.getBoundingClientRect().left)
    expect(left).toBeGreaterThan(720)
    expect(await page.$eval('.leaflet-container', (node) => getComputedStyle(node).direction)).toBe('ltr')
    expect(await text(page, 'h1')).toBe('الأحد، 16 شباط 2020')
  })

  it('two days lie side by side under a line that the mouse moves', async () => {
    const page = await firefox.open('d=2020-02-16&from=2019-11-01&mode=swipe')
    const handle = (await page.waitForSelector('.swipe-handle'))!
    const box = (await handle.boundingBox())!
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
    await page.mouse.move(x, y)
    await page.mouse.down()
    await page.mouse.move(x + 200, y, { steps: 5 })
    await page.mouse.up()
    expect((await handle.boundingBox())!.x).toBeCloseTo(box.x + 200, 0)
    const [earlier, later] = await Promise.all([
      shapes(page, '.leaflet-atlas-control-earlier-pane'),
      shapes(page, '.leaflet-atlas-control-pane'),
    ])
    expect([earlier.length > 0, earlier === later]).toEqual([true, false])
    const cut = (pane: string) => page.$eval(pane, (node) => getComputedStyle(node).clip)
    expect(await cut('.leaflet-atlas-control-earlier-pane')).toMatch(/^rect/)
    expect(await cut('.leaflet-atlas-control-pane')).toMatch(/^rect/)
  })

  it('what changed hands between two days is drawn and listed', async () => {
    const page = await firefox.open('d=2020-02-16&from=2019-11-01&mode=difference&panel=compare')
    await page.waitForSelector('.leaflet-atlas-difference-pane path[data-gained="gov"][d^="M"]')
    await page.waitForSelector('.drawer .compare table tbody tr')
    expect(await text(page, '.header-sentence')).toMatch(/^Between the two days \d+ places/)
  })

  it('a story goes on by a step', async () => {
    const page = await firefox.open('d=2020-02-16&panel=stories&story=report:1')
    await page.waitForSelector('.story-progress')
    await click(page, 'Next step of the story')
    await expect.poll(() => page.evaluate(() => location.hash)).toContain('story=report:2')
    await expect.poll(() => text(page, '.story-progress')).toMatch(/^2 of \d+/)
  })

  it('the day is saved as CSV and as a picture', async () => {
    const page = await firefox.open('d=2020-02-16&panel=share')
    await open(page, 'Data')
    await page.waitForSelector('.share-file:enabled')
    await click(page, 'Places as CSV')
    const csv = await firefox.saved()
    expect(csv.name).toBe('control-atlas-2020-02-16.csv')
    expect(csv.bytes.toString().split('\n').length).toBeGreaterThan(1000)
    await open(page, 'Picture')
    await page.waitForSelector('.picture')
    await click(page, 'Download picture')
    const png = await firefox.saved()
    expect(png.bytes.subarray(1, 4).toString()).toBe('PNG')
    expect(png.bytes.readUInt32BE(16)).toBeGreaterThan(1000)
    expect(png.bytes.length).toBeGreaterThan(100_000)
  })

  it('after one visit the map comes without its server', async () => {
    const page = await firefox.open('d=2020-02-16')
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null)
    // The visit is over once all of it is there: a reload aborts what is under way, and Firefox reports that.
    await page.waitForNetworkIdle()
    await page.evaluate(() => document.fonts.ready.then(() => undefined))
    await site.stop()
    await page.reload()
    await page.waitForSelector(MAP)
    await page.waitForSelector(WHOLE)
    expect(await text(page, 'h1')).toBe('Sunday 16 February 2020')
  })
})

const text = (page: Page, selector: string) =>
  page.$eval(selector, (node) => (node as HTMLElement).innerText.trim())

const parties = (page: Page) =>
  page.$$eval(MAP, (paths) => paths.map((path) => path.getAttribute('data-party')!))

const shapes = (page: Page, pane = '.leaflet-atlas-control-pane') =>
  page.$$eval(`${pane} path[data-party]`, (paths) => paths.map((path) => path.getAttribute('d')).join())

/** Presses a button by its name. */
const click = (page: Page, name: string) => press(page, 'button', name)

/** Opens a part of the panel for sharing. */
const open = (page: Page, title: string) => press(page, '.share-part summary', title)

async function press(page: Page, selector: string, name: string) {
  const found = await page.waitForFunction(
    (selector, name) =>
      [...document.querySelectorAll<HTMLElement>(selector)].find(
        (one) => (one.ariaLabel ?? one.innerText.trim()) === name,
      ),
    {},
    selector,
    name,
  )
  await (found as ElementHandle<HTMLElement>).click()
}
