/**
 * The `test` of every browser test: it fails on anything that went wrong in the page, looked for or not:
 * a console error, an uncaught error or rejection, a request to any host but the site's own.
 */
import { expect, test as base, type BrowserContext } from '@playwright/test'

export { expect } from '@playwright/test'

/** What went wrong in the pages of a test, in words. */
interface Faults {
  readonly seen: readonly string[]
  /** Says which faults the test provokes on purpose; each pattern must then be met by one. */
  expect(...patterns: readonly RegExp[]): void
}

export const test = base.extend<{ faults: Faults }>({
  faults: [
    async ({ context, baseURL }, use) => {
      const seen = watch(context, new URL(baseURL ?? '').host)
      const expected: RegExp[] = []
      await use({ seen, expect: (...patterns) => expected.push(...patterns) })
      const surprises = seen.filter((fault) => !expected.some((pattern) => pattern.test(fault)))
      const missed = expected.filter((pattern) => !seen.some((fault) => pattern.test(fault)))
      expect(surprises, 'faults in the page').toEqual([])
      expect(missed, 'faults that should have come and did not').toEqual([])
    },
    { auto: true },
  ],
})

/** Collects the faults of every page of a context, from now on. */
function watch(context: BrowserContext, host: string): string[] {
  const faults: string[] = []
  const request = (address: string) => {
    const url = new URL(address)
    if (/^(https?|wss?):$/.test(url.protocol) && url.host !== host)
      faults.push(`request to another host: ${address}`)
  }
  context.on('console', (message) => {
    if (message.type() === 'error')
      faults.push(`console error: ${message.text()} (${message.location().url})`)
  })
  context.on('weberror', (problem) =>
    faults.push(`page error: ${problem.error().stack || String(problem.error())}`),
  )
  context.on('request', (sent) => request(sent.url()))
  context.on('page', (page) => page.on('websocket', (socket) => request(socket.url())))
  return faults
}
