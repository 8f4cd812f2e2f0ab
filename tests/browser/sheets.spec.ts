/** The map's drawings lie on two sheets: they move with the map and are scaled together while the zoom changes. */
import { expect, open, test } from './site'

/** The reader's own zoom is animated. */
test.use({ contextOptions: { reducedMotion: 'no-preference' } })

test('two elements move by themselves, and each drawing does while two days are side by side', async ({
  page,
}) => {
  const moving = () =>
    page
      .locator('.leaflet-map-pane :is(div, svg, canvas)')
      .evaluateAll((all) => all.filter((one) => getComputedStyle(one).willChange === 'transform').length)
  await open(page, 'd=2020-02-16')
  // Leaflet's own for the tiles' place is no drawing.
  expect(await moving()).toBe(2)
  await page.goto('about:blank')
  await open(page, 'd=2020-02-16&from=2020-01-25&mode=swipe')
  await expect(page.getByRole('slider', { name: /Line between/ })).toBeVisible()
  expect(await moving()).toBeGreaterThan(8)
})

test('drawings and markers stay together on every frame of a zoom', async ({ page }) => {
  await open(page, 'd=2020-02-16')
  const marker = page.locator('.leaflet-atlas-posts-pane button').first()
  await marker.click()
  const place = await marker.getAttribute('aria-label')
  // The selected place's mark is the last ring.
  const apart = await page.evaluate(async (label) => {
    const middle = (one: Element) => {
      const { left, top, width, height } = one.getBoundingClientRect()
      return [left + width / 2, top + height / 2] as const
    }
    const button = [...document.querySelectorAll('.leaflet-atlas-posts-pane button')].find(
      (one) => one.getAttribute('aria-label') === label,
    )!
    const rings = [...document.querySelectorAll('.leaflet-atlas-rings-pane path[d^="M"]')]
    const off = () => {
      const [[ax, ay], [bx, by]] = [middle(button), middle(rings.at(-1)!)]
      return [ax - bx, ay - by] as const
    }
    const seen: { readonly apart: number; readonly scaled: boolean }[] = []
    // A busy machine makes few frames in the quarter of a second that it takes, or none: then it is done again.
    for (let zooms = 0; zooms < 8 && !seen.some(({ scaled }) => scaled); zooms++) {
      const [x, y] = off()
      const width = rings.at(-1)!.getBoundingClientRect().width
      const way = zooms % 2 === 0 ? 'in' : 'out'
      document.querySelector<HTMLElement>(`.leaflet-control-zoom-${way}`)!.click()
      const until = performance.now() + 1500
      while (performance.now() < until) {
        await new Promise(requestAnimationFrame)
        const [nowX, nowY] = off()
        const scaled = Math.abs(rings.at(-1)!.getBoundingClientRect().width / width - 1) > 0.05
        seen.push({ apart: Math.hypot(nowX - x, nowY - y), scaled })
      }
    }
    return seen
  }, place)
  expect(apart.filter(({ scaled }) => scaled).length).toBeGreaterThan(0)
  // A marker lies on whole pixels.
  expect(Math.max(...apart.map((one) => one.apart))).toBeLessThan(2.5)
})
