/**
 * `npm test`: everything that must hold, in the order in which a fault is cheapest to find.
 * `npm test -- --unit` leaves out the build and the browser; `npm test -- --browser` runs only these.
 */
import { rmSync } from 'node:fs'
import { ensureBrowser } from './browser.mjs'
import { npm, root } from './run.mjs'
import { setup } from './setup.mjs'
import { playwrightCounts, total, vitestCounts } from './tally.mjs'

const reports = `${root}test-results/`
const script = (name, ...more) => npm(['run', '--silent', name, ...(more.length ? ['--', ...more] : [])])

/** `ends`: without it the later steps say nothing of worth. `counts`: reads how many tests the step ran. */
const steps = [
  { name: 'types', room: 'unit', ends: true, run: () => script('types') },
  { name: 'lint', room: 'unit', ends: true, run: () => script('lint') },
  { name: 'facts', room: 'both', ends: true, run: () => script('check') },
  {
    name: 'unit tests',
    room: 'unit',
    run: () =>
      script('unit', '--reporter=default', '--reporter=json', '--outputFile.json=test-results/unit.json'),
    counts: () => vitestCounts(`${reports}unit.json`),
  },
  { name: 'build', room: 'browser', ends: true, run: () => script('bundle') },
  {
    name: 'browser tests',
    room: 'browser',
    run: () => script('browser'),
    counts: () => playwrightCounts(`${reports}browser.json`),
  },
  {
    // Left out, and counted as skipped, where there is no Firefox.
    name: 'tests in Firefox',
    room: 'browser',
    run: () =>
      script(
        'firefox',
        '--reporter=default',
        '--reporter=json',
        '--outputFile.json=test-results/firefox.json',
      ),
    counts: () => vitestCounts(`${reports}firefox.json`),
  },
]

const only = ['unit', 'browser'].find((room) => process.argv.includes(`--${room}`))
const chosen = steps.filter(({ room }) => !only || room === only || room === 'both')

setup()
rmSync(reports, { recursive: true, force: true })
if (only !== 'unit') await chooseBrowser()

const results = []
for (const { name, ends, run, counts } of chosen) {
  console.log(`\n== ${name}`)
  const ok = run()
  results.push({ name, ok, counts: counts?.() })
  if (!ok && ends) break
}

const failed = results.filter(({ ok }) => !ok).map(({ name }) => name)
const left = chosen.slice(results.length).map(({ name }) => name)
if (failed.length)
  console.log(`\nFailed: ${failed.join(', ')}.${left.length ? ` Not run: ${left.join(', ')}.` : ''}`)
console.log(`\n${total(results)}`)
process.exit(failed.length ? 1 : 0)

async function chooseBrowser() {
  try {
    process.env.CONTROL_ATLAS_CHROMIUM = await ensureBrowser()
    console.log(`Browser: ${process.env.CONTROL_ATLAS_CHROMIUM}`)
  } catch (error) {
    console.error(error.message)
    process.exit(1)
  }
}
