/** One visit of the page: a window of its own in which nothing is kept from earlier ones. */
import type { Browser, BrowserContextOptions, Page } from '@playwright/test'
import { addProbe } from './probe'

export interface Visitor extends BrowserContextOptions {
  /** How many times slower than this machine the page's processor is. */
  readonly slower?: number
}

export const DESKTOP: Visitor = { viewport: { width: 1440, height: 900 } }

/** @param what is done in the page once it was asked for; the window is closed after it */
export async function visit<T>(
  browser: Browser,
  { slower = 1, ...options }: Visitor,
  address: string,
  what: (page: Page) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext({ locale: 'en-GB', serviceWorkers: 'block', ...options })
  try {
    await addProbe(context)
    const page = await context.newPage()
    const session = await context.newCDPSession(page)
    await session.send('Emulation.setCPUThrottlingRate', { rate: slower })
    await page.goto(address, { waitUntil: 'commit' })
    return await what(page)
  } finally {
    await context.close()
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
