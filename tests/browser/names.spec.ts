/** Names on the map: what is written on its canvas, and what must not lie over it. */
import type { Page } from '@playwright/test'
import { expect, open, PHONE, test } from './site'

interface Rect {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}
interface Written extends Rect {
  readonly text: string
}
declare global {
  interface Window {
    /** What was written last on a canvas, in its own pixels. */
    written: Map<HTMLCanvasElement, Written[]>
  }
}

/** Notes what the page writes on canvases. */
async function note(page: Page) {
  await page.addInitScript(() => {
    window.written = new Map()
    const proto = CanvasRenderingContext2D.prototype
    const clear = Reflect.get(proto, 'clearRect')
    const fill = Reflect.get(proto, 'fillText')
    proto.clearRect = function (...args) {
      window.written.set(this.canvas, [])
      clear.apply(this, args)
    }
    proto.fillText = function (text, x, y) {
      const { width } = this.measureText(text)
      const height = Number.parseFloat(/([\d.]+)px/.exec(this.font)![1]!)
      const box = { left: x - width / 2, top: y - height / 2, right: x + width / 2, bottom: y + height / 2 }
      window.written.get(this.canvas)?.push({ text, ...box })
      fill.call(this, text, x, y)
    }
  })
}

/** What stands on the map's canvas, in the page's pixels. */
const namesOn = (page: Page): Promise<Written[]> =>
  page.evaluate(() => {
    const canvas = document.querySelector<HTMLCanvasElement>('.leaflet-atlas-places-pane canvas')!
    const { left, top } = canvas.getBoundingClientRect()
    return (window.written.get(canvas) ?? []).map(({ text, ...box }) => ({
      text,
      left: box.left + left,
      top: box.top + top,
      right: box.right + left,
      bottom: box.bottom + top,
    }))
  })

const coversOn = (page: Page): Promise<Rect[]> =>
  page.locator('.atlas-map .leaflet-control, .atlas-credit > *').evaluateAll((all) =>
    all
      .map((one) => one.getBoundingClientRect())
      .filter(({ width }) => width > 0)
      .map(({ left, top, right, bottom }) => ({ left, top, right, bottom })),
  )

const overlap = (a: Rect, b: Rect) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom

/** Names that lie under something. */
async function covered(page: Page): Promise<string[]> {
  const covers = await coversOn(page)
  expect(covers.length).toBeGreaterThan(2)
  return (await namesOn(page))
    .filter((name) => covers.some((cover) => overlap(name, cover)))
    .map((n) => n.text)
}

for (const { what, size, lang } of [
  { what: 'a wide screen', size: { width: 1440, height: 900 }, lang: 'en' },
  { what: 'a phone', size: PHONE, lang: 'ar' },
])
  test(`on ${what} names keep clear of buttons, scale and credit, wherever the map comes to rest`, async ({
    page,
  }) => {
    await page.setViewportSize(size)
    await note(page)
    await open(page, `d=2020-02-16&v=35.9,36.7,9.5&lang=${lang}`)
    await expect.poll(async () => (await namesOn(page)).length).toBeGreaterThan(10)
    await expect.poll(() => covered(page)).toEqual([])
    const met = new Set<string>()
    const [x, y] = [size.width * 0.6, size.height * 0.45]
    for (let turn = 0; turn < 6; turn++) {
      await page.mouse.move(x, y)
      await page.mouse.down()
      await page.mouse.move(x + 9, y - 6)
      await page.mouse.move(x + 23, y - 17)
      // While it is dragged, names go under what lies on the map.
      for (const name of await covered(page)) met.add(name)
      await page.waitForTimeout(100)
      await page.mouse.up()
      await expect.poll(() => covered(page)).toEqual([])
      expect((await namesOn(page)).length).toBeGreaterThan(10)
    }
    expect([...met]).not.toEqual([])
  })

test('names make way when an opening panel moves what lies on the map', async ({ page }) => {
  await note(page)
  await open(page, 'd=2020-02-16&v=35.9,36.7,9.5')
  const before = (await coversOn(page)).map(({ left }) => left)
  await page.getByRole('button', { name: 'Compare', exact: true }).click()
  await expect.poll(async () => (await coversOn(page)).map(({ left }) => left)).not.toEqual(before)
  await expect.poll(() => covered(page)).toEqual([])
})

test('names of places that changed keep clear of posts, which are known later than they are', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 1100 })
  let count = 0
  for (const link of ['s=anadan', 'from=2019-12-01&mode=difference']) {
    await open(page, `d=2020-02-16&${link}`)
    const posts = page.locator('.atlas-post button:visible')
    await expect(posts.first()).toBeVisible()
    const marks = await posts.evaluateAll((all) =>
      all.map((one) => {
        const { left, top, width, height } = one.getBoundingClientRect()
        const [x, y] = [left + width / 2, top + height / 2]
        return { left: x - 7, top: y - 5, right: x + 7, bottom: y + 5 }
      }),
    )
    const names = page.locator('.leaflet-atlas-names-pane text')
    const under = async () => {
      const boxes = await names.evaluateAll((all) =>
        all.map((one) => {
          const { left, top, right, bottom } = one.getBoundingClientRect()
          return { text: one.textContent, left, top, right, bottom }
        }),
      )
      return boxes.filter((name) => marks.some((mark) => overlap(name, mark))).map(({ text }) => text)
    }
    await expect.poll(under).toEqual([])
    count += await names.count()
    await page.goto('about:blank')
  }
  expect(count).toBeGreaterThan(10)
})
