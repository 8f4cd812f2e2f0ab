/** The outcome as Markdown: for the terminal, and between the marks of the README. */
import { readFileSync, writeFileSync } from 'node:fs'
import { cpus, loadavg, totalmem } from 'node:os'
import { format, resolveConfig } from 'prettier'
import type { DataSet } from './data'
import { figures, isMet, thresholds, type Figures, type Row, type Threshold, type Timing } from './summary'

const LIBRARIES = ['react', 'leaflet', 'react-leaflet', 'leaflet.timeline', 'topojson-client', 'maplibre-gl']
/** Load a core from which times are not to be trusted. */
const BUSY = 0.5
const BEGIN = '<!-- written by npm run bench: from here -->'
const END = '<!-- to here -->'

/** What the machine is, asked before the run: its load then is others' doing. */
export function machineOf(root: string, chromium: string): string {
  const versions = LIBRARIES.map((name) => {
    const text = readFileSync(`${root}node_modules/${name}/package.json`, 'utf8')
    return `${name} ${(JSON.parse(text) as { version: string }).version}`
  })
  const [load = 0] = loadavg()
  return [
    `${new Date().toISOString().slice(0, 10)}, ${cpus()[0]?.model.trim() ?? 'unknown processor'}, ${cpus().length} cores,`,
    `${Math.round(totalmem() / 2 ** 30)} GiB, ${process.platform}; load before the run ${load.toFixed(1)}.`,
    `Node ${process.versions.node}, Chromium ${chromium} without a window and without a GPU (all drawing in software,`,
    `WebGL too), ${versions.join(', ')}.`,
    ...(load > cpus().length * BUSY
      ? ['**The machine was busy with other work: these times are too long.**']
      : []),
  ].join(' ')
}

/** @param others figures for which no page was needed */
export function report(
  machine: string,
  rows: readonly Row[],
  others: readonly Threshold[],
  runs: number,
): string {
  const sets = [...new Set(rows.map(({ data }) => data))]
  return [
    machine,
    `Medians over ${runs} ${runs === 1 ? 'run' : 'runs'}, the peers in another order in each.`,
    ...sets.map((data) =>
      section(
        data,
        rows.filter((row) => row.data === data),
      ),
    ),
    ...(others.length > 0 ? ['### Sizes and differences', others.map(line).join('\n')] : []),
  ].join('\n\n')
}

export async function writeReadme(file: string, text: string): Promise<void> {
  const old = readFileSync(file, 'utf8')
  const [from, to] = [old.indexOf(BEGIN), old.indexOf(END)]
  if (from < 0 || to < 0)
    throw new Error(`${file}: expected the marks "${BEGIN}" and "${END}". Put them back.`)
  const next = `${old.slice(0, from)}${BEGIN}\n\n${text}\n\n${old.slice(to)}`
  const settings = await resolveConfig(file)
  writeFileSync(file, await format(next, { ...settings, parser: 'markdown' }))
}

function section(data: DataSet, rows: readonly Row[]): string {
  const empty = rows.find(({ peer, runs }) => peer.id === 'empty' && runs.length > 0)
  const floor = empty ? figures(empty) : null
  const head = [
    ...['', 'set-up', 'script of a step (p95)', 'next frame (of empty)', 'on screen', 'jump: script, frame'],
    ...['pan p95 / longest', 'zoom p95 / longest', 'heap', 'wire', 'steps'],
  ]
  const kind = data.name === 'real' ? 'The atlas' : 'Made up'
  return [
    `### ${kind}: ${whole(data.cells)} cells, ${whole(data.snapshots)} days with changes`,
    [head, head.map(() => '---'), ...rows.map((row) => cellsOf(row, floor))]
      .map((cells) => `| ${cells.join(' | ')} |`)
      .join('\n'),
    thresholds(rows).map(line).join('\n'),
    ...comparing(rows, floor),
  ].join('\n\n')
}

/** Two days compared, where that was measured. */
function comparing(rows: readonly Row[], floor: Figures | null): string[] {
  const own = rows.find(({ peer, runs }) => peer.id === 'atlas' && runs.length > 0)
  const { swipe = null, difference = null } = own ? figures(own) : {}
  const text = (what: string, { script, scriptP95, frame, frameP95 }: Timing) =>
    `${what}: script ${ms(script)} ms (p95 ${ms(scriptP95)}), next frame ${ms(frame)} ms (p95 ${ms(frameP95)}` +
    `${floor ? `, ${(frameP95 / floor.frameP95).toFixed(2)} times the empty step’s` : ''})`
  const lines = [
    ...(swipe ? [text('- a step of the handle between two days', swipe)] : []),
    ...(difference ? [text('- a step in time with the difference drawn', difference)] : []),
  ]
  return lines.length > 0 ? [lines.join('\n')] : []
}

function cellsOf(row: Row, floor: Figures | null): string[] {
  const wire = row.peer.id === 'empty' ? '' : `${whole(row.data.files[row.peer.form].gzip / 1000)} kB`
  if (row.runs.length === 0)
    return [row.peer.title, row.failure ?? '', ...Array<string>(7).fill(''), wire, '']
  const f = figures(row)
  const ratio = floor && row.peer.id !== 'empty' ? ` (${(f.frame / floor.frame).toFixed(2)})` : ''
  return [
    row.peer.title,
    ms(f.setup),
    `${ms(f.script)} (${ms(f.scriptP95)})`,
    `${ms(f.frame)}${ratio}`,
    f.presented === null ? '–' : ms(f.presented),
    `${ms(f.jump)}, ${ms(f.jumpFrame)}`,
    `${ms(f.panP95)} / ${ms(f.panMax)}`,
    `${ms(f.zoomP95)} / ${ms(f.zoomMax)}`,
    `${(f.heap / 1e6).toFixed(1)} MB`,
    wire,
    String(f.steps),
  ]
}

function line(threshold: Threshold): string {
  const { what, value, limit, atLeast, unit } = threshold
  const says = isMet(threshold) ? 'met' : '**not met**'
  return `- ${says}: ${what} ${value.toFixed(unit === 'ms' ? 1 : 2)} ${unit}, ${atLeast ? 'at least' : 'at most'} ${limit} ${unit}`
}

const ms = (value: number) => (value < 10 ? value.toFixed(1) : String(Math.round(value)))

/** `20000` → `20 000`. */
const whole = (value: number) => String(Math.round(value)).replaceAll(/\B(?=(\d{3})+$)/g, ' ')
