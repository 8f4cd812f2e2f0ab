/**
 * Fetches Lighthouse, runs it on the start page in every language as a phone and as a desktop see it, and prints scores,
 * figures and findings. Lighthouse is large and needed here alone, so it is no package of this project.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { npmMeanwhile } from '../run.mjs'
import { builtSite } from '../site/built'
import { serveSite } from '../site/serve'
import { textTable } from '../table'
import { CATEGORIES, LIMITS } from './limits'
import * as read from './report'

/** The last one that runs on every Node.js of package.json. */
const LIGHTHOUSE = 'lighthouse@12.8.2'
const LANGUAGES = ['en', 'fr', 'ar']
const DEVICES = ['phone', 'desktop']

const runs = runsAsked(process.argv.slice(2))
const fetched = await npmMeanwhile([
  'exec',
  '--yes',
  `--package=${LIGHTHOUSE}`,
  '--',
  'lighthouse',
  '--version',
])
if (!fetched.ok) {
  console.error(fetched.output)
  console.error(
    `\n${LIGHTHOUSE} could not be fetched. Is the network up? Nothing else of the project needs it.`,
  )
  process.exit(1)
}
const site = await serveSite(builtSite(), Number(process.env['CONTROL_ATLAS_TEST_PORT'] ?? 0))
const folder = mkdtempSync(join(tmpdir(), 'control-atlas-lighthouse-'))
try {
  process.exitCode = (await judge()) ? 0 : 1
} finally {
  rmSync(folder, { recursive: true, force: true })
  await site.stop()
}

/** True when every page reaches the limits. */
async function judge(): Promise<boolean> {
  const table = [['page', ...CATEGORIES, ...read.METRIC_NAMES]]
  const notes: string[] = []
  const all: read.Report[] = []
  let good = true
  for (const device of DEVICES)
    for (const lang of LANGUAGES) {
      const page = `${lang}, ${device}`
      console.log(`${page} …`)
      const reports: read.Report[] = []
      for (let run = 0; run < runs; run++) reports.push(await lighthouse(`${site.url}#lang=${lang}`, device))
      all.push(...reports)
      const scores = read.together(reports)
      const below = read.belowLimit(scores)
      if (below.length > 0) good = false
      const marked = CATEGORIES.map((name) => `${scores[name]}${below.includes(name) ? ' !' : ''}`)
      table.push([page, ...marked, ...read.metrics(read.middleOf(reports))])
      for (const category of CATEGORIES)
        for (const finding of read.findings(read.middleOf(reports), category))
          notes.push(`${page}, ${category}: ${finding}`)
    }
  const limits = CATEGORIES.map((name) => `${name} ${LIMITS[name]}`).join(', ')
  console.log(`\n${textTable(table)}\n\nAt least: ${limits}. ${good ? 'Met.' : 'Not met where marked !.'}`)
  console.log(`${LIGHTHOUSE}; performance is the middle one of ${runs}. ${read.machineLine(all) ?? ''}\n`)
  for (const note of notes) console.log(`- ${note}`)
  return good
}

/** Lighthouse's own settings for each device: a slow line and a slow processor on the phone. */
async function lighthouse(url: string, device: string): Promise<read.Report> {
  const file = join(folder, 'report.json')
  rmSync(file, { force: true })
  const flags = ['--headless=new', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])]
  const args = [
    ...['exec', '--yes', `--package=${LIGHTHOUSE}`, '--', 'lighthouse', url, '--quiet'],
    ...['--output=json', `--output-path=${file}`, `--only-categories=${CATEGORIES.join()}`],
    ...[`--chrome-flags=${flags.join(' ')}`, ...(device === 'desktop' ? ['--preset=desktop'] : [])],
  ]
  const env = { CHROME_PATH: process.env['CONTROL_ATLAS_CHROMIUM'] ?? '' }
  // On a busy machine its recording fails now and then, and it asks for another try.
  for (let tries = 1; ; tries++) {
    const { ok, output } = await npmMeanwhile(args, env)
    if (ok) break
    if (tries === 3 || !output.includes('run Lighthouse again')) throw new Error(output)
  }
  return JSON.parse(readFileSync(file, 'utf8')) as read.Report
}

function runsAsked(args: readonly string[]): number {
  if (args.length === 0) return 3
  const count = args[0] === '--runs' ? Number(args[1]) : NaN
  if (!Number.isInteger(count) || count < 1) throw new Error(`expected --runs 5, got ${args.join(' ')}`)
  return count
}
