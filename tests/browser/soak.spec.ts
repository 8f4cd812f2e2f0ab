/**
 * A long session: five thousand steps, jumps, switches and comparisons at random. No fault, and no heap that grows.
 */
import type { Page } from '@playwright/test'
import { expect, open, test } from './site'

test.setTimeout(600_000)

const ACTIONS = 5000
/** Actions before the heap is first looked at: code is compiled and strings of the shapes are kept by then. */
const WARM = 1000
const GROWTH = 5e6

test('five thousand random actions leave no fault and no heap that grows', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await open(page, 'd=2020-02-16&v=35.9,36.8,8.5')
  await act(page, 1, WARM)
  const before = await heapOf(page)
  await act(page, 2, ACTIONS - WARM)
  expect((await heapOf(page)) - before).toBeLessThan(GROWTH)
})

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
