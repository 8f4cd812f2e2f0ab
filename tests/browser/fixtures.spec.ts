import { expect, test } from './fixtures'

/** Pages of the site's own address, each with one fault, and the traces it leaves. */
const faultyPages = [
  { name: 'a console error', script: "console.error('probe')", seen: [/^console error: probe/] },
  { name: 'an uncaught error', script: "throw new Error('probe')", seen: [/^page error: Error: probe/] },
  {
    name: 'an unhandled rejection',
    script: "Promise.reject(new Error('probe'))",
    seen: [/^page error: Error: probe/],
  },
  {
    name: 'a request to another host',
    script: "new Image().src = 'http://127.0.0.1:9/probe.png'",
    seen: [/^request to another host: .*probe\.png/, /^console error: Failed to load resource/],
  },
]

for (const { name, script, seen } of faultyPages)
  test(`${name} is seen, and let pass where a test expects it`, async ({ page, faults }) => {
    faults.expect(...seen)
    await page.route('**/probe', (route) => route.fulfill(html(script)))
    await page.goto('/probe')
    await expect.poll(() => faults.seen.length).toBe(seen.length)
  })

test('a fault that nobody expects fails the test', async ({ page, faults }) => {
  test.fail()
  await page.route('**/probe', (route) => route.fulfill(html('throw 1')))
  await page.goto('/probe')
  await expect.poll(() => faults.seen.length).toBe(1)
})

test('a fault that was expected and does not come fails the test', async ({ page, faults }) => {
  test.fail()
  faults.expect(/^console error: probe/)
  await page.route('**/probe', (route) => route.fulfill(html('')))
  await page.goto('/probe')
})

function html(script: string) {
  return { contentType: 'text/html', body: `<link rel="icon" href="data:,"><script>${script}</script>` }
}
