/** Builds and serves the site, takes each measurement in turn in one Chromium, and prints the table. */
import { loadavg } from 'node:os'
import { chromium } from '@playwright/test'
import { builtSite } from '../site/built'
import { serveSite } from '../site/serve'
import { files } from './files'
import { figureTable, met, type Figure } from './figures'
import { panels } from './panels'
import { start } from './start'
import { swipe } from './swipe'

const MEASURES = { start, panels, files, swipe } as const
type Name = keyof typeof MEASURES
const isName = (text: string): text is Name => Object.hasOwn(MEASURES, text)

const asked = process.argv.slice(2)
const wrong = asked.find((name) => !isName(name))
if (wrong !== undefined) throw new Error(`expected some of ${Object.keys(MEASURES).join(', ')}, got ${wrong}`)
const names = asked.length > 0 ? asked.filter(isName) : (Object.keys(MEASURES) as Name[])

const site = await serveSite(builtSite(), Number(process.env['CONTROL_ATLAS_TEST_PORT'] ?? 0))
const load = loadavg()[0]!
const executablePath = process.env['CONTROL_ATLAS_CHROMIUM']
const browser = await chromium.launch({
  ...(executablePath && { executablePath }),
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
})
const figures: Figure[] = []
try {
  for (const name of names) {
    console.log(`${name} …`)
    figures.push(...(await MEASURES[name](browser, `${site.url}#d=2020-02-16`)))
  }
} finally {
  await browser.close()
  await site.stop()
}
console.log(
  `\nChromium ${browser.version()}, local server, gzip; load of the machine before: ${load.toFixed(1)}.`,
)
if (load > 1) console.log('The machine was busy with other work: these times are too long.')
console.log(`\n${figureTable(figures)}\n`)
const missed = figures.filter((figure) => !met(figure)).length
console.log(missed > 0 ? `${missed} of ${figures.length} limits not met.` : 'All limits met.')
process.exitCode = missed > 0 ? 1 : 0
