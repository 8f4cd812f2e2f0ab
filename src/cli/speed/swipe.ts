/** The line between two days, moved by its keys: script of a step, and the frame after it beside that of an empty step. */
import type { Browser } from '@playwright/test'
import { median, type Figure } from './figures'
import { DESKTOP, settled, visit } from './visit'

const STEPS = 120
/** Code that runs for the first time is slower; this is not what is measured. */
const WARM = 20

export async function swipe(browser: Browser, url: string): Promise<Figure[]> {
  return visit(browser, DESKTOP, `${url}&from=2019-11-01&mode=swipe`, async (page) => {
    await settled(page)
    await page.locator('.swipe-handle').waitFor()
    const { empty, steps } = await page.evaluate(
      async ([count, warm]) => {
        const handle = document.querySelector('.swipe-handle')!
        const measure = async (act: () => void) => {
          await window.probe.madeFrame()
          await window.probe.madeFrame()
          const [before, callbacks] = [performance.now(), window.probe.callbacks]
          act()
          // React answers a key before the next task.
          await Promise.resolve()
          const done = performance.now()
          const frame = await window.probe.madeFrame()
          return { script: done - before + window.probe.callbacks - callbacks, frame: frame - before }
        }
        const empty: number[] = []
        for (let i = 0; i < 30; i++) empty.push((await measure(() => undefined)).frame)
        const steps: { script: number; frame: number }[] = []
        for (let i = 0; i < count + warm; i++) {
          const value = handle.getAttribute('aria-valuenow')
          // There and back, ten steps each way.
          const key = Math.floor(i / 10) % 2 ? 'ArrowLeft' : 'ArrowRight'
          const press = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })
          const took = await measure(() => void handle.dispatchEvent(press))
          if (handle.getAttribute('aria-valuenow') === value) throw new Error('the line did not move')
          if (i >= warm) steps.push(took)
        }
        return { empty, steps }
      },
      [STEPS, WARM] as const,
    )
    return [
      {
        name: 'line between two days, a step: script',
        unit: 'ms',
        values: steps.map(({ script }) => script),
        limit: 8,
        by: 'p95',
      },
      {
        name: `line between two days, a step: next frame (an empty one: ${median(empty).toFixed(0)} ms)`,
        unit: 'ms',
        values: steps.map(({ frame }) => frame),
        // A screen's two ticks: no frame is left out that eyes would miss.
        limit: 34,
        by: 'p95',
      },
    ]
  })
}
