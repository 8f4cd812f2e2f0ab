/** `npm run bench`: builds the bench page, measures every peer on every data set in turn, and writes the table. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { chromium } from '@playwright/test'
import { build, preview } from 'vite'
import { findBrowser } from '../../src/cli/browser.mjs'
import { buildAtlas } from '../../src/cli/build-atlas'
import { makeDataSet, writeBasemap } from './data'
import { differenceTimes, historySizes } from './others'
import { measure, SIZE, type Measured } from './measure'
import { readOptions } from './options'
import { PEERS } from './peers'
import { machineOf, report, writeReadme } from './report'
import type { Row } from './summary'
import config from './vite.config'

/** A row while it is filled. */
interface OpenRow extends Row {
  readonly runs: Measured[]
  failure: string | null
}

/** A peer that takes longer in one run is given up, ms. */
const LIMIT_MS = 40_000

const root = fileURLToPath(new URL('../../', import.meta.url))
const out = `${root}.cache/bench/`
const options = readOptions(process.argv.slice(2))
const began = performance.now()

await build({ configFile: false, ...config })
writeBasemap(root, out)
const sets = options.sizes.map((cells) => makeDataSet(root, out, cells, options.days))
const server = await preview({ configFile: false, ...config })
const address = server.resolvedUrls?.local[0]
if (address === undefined)
  throw new Error('expected the server of the bench page to have an address, it has none')
const executablePath = process.env['CONTROL_ATLAS_CHROMIUM'] ?? (await findBrowser()) ?? ''
const browser = await chromium.launch({
  ...(executablePath && { executablePath }),
  args: [`--window-size=${SIZE.width},${SIZE.height}`, ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
})
const machine = machineOf(root, browser.version())

const chosen = PEERS.filter(({ id }) => options.peers.includes(id))
const rows = sets.flatMap((data) => chosen.map((peer): OpenRow => ({ peer, data, runs: [], failure: null })))
for (let run = 0; run < options.runs; run++) {
  for (const data of sets) {
    const own = rows.filter((row) => row.data === data)
    // Another order in each run: what one peer leaves behind does not always meet the same next one.
    const turn = Math.floor((run * own.length) / options.runs)
    for (const row of [...own.slice(turn), ...own.slice(0, turn)]) {
      if (row.failure !== null) continue
      process.stdout.write(`run ${run + 1}: ${data.name}, ${row.peer.id} … `)
      const start = performance.now()
      try {
        row.runs.push(await within(LIMIT_MS, measure(browser, address, row.peer, data, options)))
        console.log(`${((performance.now() - start) / 1000).toFixed(1)} s`)
      } catch (error) {
        row.failure = reason(error)
        console.log(row.failure)
      }
    }
  }
}
await browser.close()
await server.close()

const others = options.isDefault
  ? [...historySizes(buildAtlas(root).atlas), ...differenceTimes(20_000, options.days)]
  : []
const text = report(machine, rows, others, options.runs)
console.log(`\n${text}\n`)
mkdirSync(`${root}test-results`, { recursive: true })
writeFileSync(`${root}test-results/bench.json`, JSON.stringify(rows))
if (options.isDefault) await writeReadme(`${root}tests/bench/README.md`, text)
console.log(`${Math.round((performance.now() - began) / 1000)} s in all.`)
// This project's own map must be measurable, whatever the times are.
process.exit(rows.some(({ peer, failure }) => peer.id === 'atlas' && failure !== null) ? 1 : 0)

async function within<T>(limit: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`given up after ${limit / 1000} s`)), limit)
  })
  return Promise.race([work, late]).finally(() => clearTimeout(timer))
}

function reason(error: unknown): string {
  const first = (error instanceof Error ? error.message : String(error)).split('\n')[0]!
  return /webgl/i.test(first) ? 'not available: no WebGL here' : `failed: ${first.slice(0, 160)}`
}
