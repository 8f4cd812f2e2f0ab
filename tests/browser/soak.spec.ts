/**
 * A long session: five thousand steps, jumps, switches and comparisons at random. No fault, no heap that grows, and in the
 * end the very page that its link opens afresh.
 */
import type { BrowserContext, Page } from '@playwright/test'
import { expect, test } from './site'

test.setTimeout(600_000)

const ACTIONS = 5000
/** Actions before the heap is first looked at: code is compiled and strings of the shapes are kept by then. */
const WARM = 1000
const GROWTH = 5e6
/** Levels of 255 by which the edge of a shadow may differ. */
const FAINT = 2

test('five thousand random actions leave no fault, no heap that grows and no trace in the picture', async ({
  page,
  context,
}) => {
  await begin(page)
  await act(page, 1, WARM)
  const before = await heapOf(page)
  await act(page, 2, ACTIONS - WARM)
  expect((await heapOf(page)) - before).toBeLessThan(GROWTH)
  await expectAsFresh(page, context)
})

// The way to one picture leads through others: each of these ends elsewhere, after comparisons, filters and other axes.
for (const seed of [11, 21, 31])
  test(`after eight hundred actions (${seed}) the page is the one that its link opens`, async ({
    page,
    context,
  }) => {
    await begin(page)
    await act(page, seed, 800)
    await expectAsFresh(page, context)
  })

/** Opens a link and waits for map and time, whatever is switched off. */
async function openWhole(page: Page, link: string) {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.goto(`./#${link}`)
  await expect(page.locator('path[data-party]').first()).toBeAttached()
  await expect(page.locator('.timeline input[type="range"]').first()).toBeVisible()
}

/** A page to act on. */
async function begin(page: Page) {
  await openWhole(page, 'd=2020-02-16&v=35.9,36.8,8.5')
  await expect(page.locator('.legend [role="switch"]').first()).toBeAttached()
}

/** The map's shapes and names, letter by letter, and the whole page, pixel by pixel, are those of a fresh page. */
async function expectAsFresh(page: Page, context: BrowserContext) {
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur())
  await page.mouse.move(0, 0)
  // The link has followed, and what waits for rest has been drawn.
  await page.waitForTimeout(1500)
  const link = new URL(page.url()).hash.slice(1)
  expect(link).toMatch(/^d=\d{4}/)
  const fresh = await context.newPage()
  await openWhole(fresh, link)
  await fresh.waitForTimeout(1500)
  expect(await shapesOf(page), `what is drawn for #${link}`).toEqual(await shapesOf(fresh))
  const [kept, anew] = [await pictureOf(page), await pictureOf(fresh)]
  expect(await farthest(fresh, kept, anew), `the picture of #${link}`).toBeLessThanOrEqual(FAINT)
}

/** All that the map draws as SVG, and its buttons; which element bears which name does not count. */
const shapesOf = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll<SVGElement>('.leaflet-map-pane :is(path, text, circle, use, button)')]
      .filter((one) => getComputedStyle(one).display !== 'none')
      .filter((one) => one.getAttribute('d') !== '' && !(one.matches('text') && one.textContent === ''))
      .map((one) => `${one.closest('.leaflet-pane')!.className} ${one.outerHTML.replace(' style=""', '')}`)
      .sort(),
  )

/**
 * The page painted as a whole: of what it has painted piece by piece, Chromium keeps the edges of the pieces, off by a few
 * of 255 levels. Painted anew the same document gives the same picture.
 */
async function pictureOf(page: Page): Promise<Buffer> {
  await page.bringToFront()
  await page.evaluate(async () => {
    const frame = () => new Promise((done) => requestAnimationFrame(done))
    document.body.style.display = 'none'
    await frame()
    await frame()
    document.body.style.display = ''
    await frame()
  })
  await page.waitForTimeout(1000)
  return page.screenshot({ animations: 'disabled' })
}

/** The farthest that any pixel of two pictures lies apart in any colour, of 255. */
const farthest = (page: Page, a: Buffer, b: Buffer): Promise<number> =>
  page.evaluate(
    async (pictures) => {
      const [first, second] = await Promise.all(
        pictures.map(async (base64) => {
          const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
          const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }))
          const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')!
          context.drawImage(bitmap, 0, 0)
          return context.getImageData(0, 0, bitmap.width, bitmap.height).data
        }),
      )
      if (first!.length !== second!.length) return 255
      return first!.reduce((most, value, i) => Math.max(most, Math.abs(value - second![i]!)), 0)
    },
    [a.toString('base64'), b.toString('base64')],
  )

async function heapOf(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page)
  await session.send('HeapProfiler.collectGarbage')
  const { usedSize } = await session.send('Runtime.getHeapUsage')
  await session.detach()
  return usedSize
}

/** Presses keys and buttons of the page, a frame after every few of them. */
async function act(page: Page, seed: number, count: number): Promise<void> {
  await page.evaluate(
    async ({ seed, count }) => {
      let state = seed
      const random = () => {
        state = (Math.imul(state, 1664525) + 1013904223) >>> 0
        return state / 2 ** 32
      }
      const any = <T>(list: readonly T[]): T | undefined => list[Math.floor(random() * list.length)]
      const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)]
      const press = (key: string) =>
        document
          .querySelector('.timeline input[type=range]')!
          .dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }))
      /** Any but the switch that asks others for tiles. */
      const click = (selector: string) =>
        any(
          all(selector).filter((one) => !/tiles/i.test(one.closest('label, li')?.textContent ?? '')),
        )?.click()
      const frame = () => new Promise((done) => requestAnimationFrame(done))
      for (let i = 0; i < count; i++) {
        const dice = random()
        if (dice < 0.6) press(random() < 0.6 ? 'ArrowRight' : 'ArrowLeft')
        else if (dice < 0.72) press(any(['PageUp', 'PageDown', 'Home', 'End'])!)
        else if (dice < 0.84) click('.legend [role=switch], .legend input[type=checkbox]')
        else if (dice < 0.9) click('.views button:nth-of-type(-n + 2)')
        else click('.compare .choice input, .compare .choice button')
        if (i % 3 === 0) await frame()
      }
      await frame()
    },
    { seed, count },
  )
}
