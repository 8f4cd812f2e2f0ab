/** One visit of the page: a window of its own in which nothing is kept from earlier ones. */
import { setTimeout as pause } from 'node:timers/promises'
import type { Browser, BrowserContextOptions, Page } from '@playwright/test'
import { addProbe } from './probe'

export interface Visitor extends BrowserContextOptions {
  /** How many times slower than this machine the page's processor is. */
  readonly slower?: number
}

const ASKED_EVERY_MS = 50
export const DESKTOP: Visitor = { viewport: { width: 1440, height: 900 } }

/**
 * Runs a function of the page in it, by the bare protocol: the test tool's own way brings a script of its own, which takes
 * a slow processor a tenth of a second.
 * @throws what the function throws
 */
export type Ask = <T>(what: () => T) => Promise<T>

/** @param what is done in the page once it was asked for; the window is closed after it */
export async function visit<T>(
  browser: Browser,
  { slower = 1, ...options }: Visitor,
  address: string,
  what: (page: Page, ask: Ask) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext({ locale: 'en-GB', serviceWorkers: 'block', ...options })
  try {
    await addProbe(context)
    const page = await context.newPage()
    const session = await context.newCDPSession(page)
    await session.send('Emulation.setCPUThrottlingRate', { rate: slower })
    await page.goto(address, { waitUntil: 'commit' })
    return await what(page, async (asked) => {
      const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
        expression: `(${asked.toString()})()`,
        returnByValue: true,
      })
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text)
      return result.value as ReturnType<typeof asked>
    })
  } finally {
    await context.close()
  }
}

/** Asks now and then until the answer is neither null nor false, and returns it. */
export async function answered<T>(ask: Ask, what: () => T | null | false): Promise<T> {
  for (;;) {
    const answer = await ask(what)
    if (answer !== null && answer !== false) return answer
    await pause(ASKED_EVERY_MS)
  }
}

/** Waits until the map is painted and nothing long happened for two seconds. */
export async function settled(page: Page): Promise<void> {
  await page.waitForFunction(
    () =>
      window.probe.mapAt !== null &&
      performance.now() - Math.max(window.probe.mapAt, window.probe.longEnd) > 2000,
    null,
    { polling: 100 },
  )
}
