/** The whole atlas in one archive: its temporal layers, its sources, and a page that says what they are. */
import { LICENCE_URL } from '../../core/licence'
import type { Atlas, Details } from '../../core/types'
import { layerFiles } from '../layers'
import { csvText } from './csv'
import { stampOf, type ExportFile } from './file'
import { zip } from './zip'

/** Of the version that the facts follow: some 6 MB. */
export function wholeFile(atlas: Atlas, details: Details): ExportFile {
  const stamp = stampOf({ atlas, told: 'ledger' })
  const layers = layerFiles(atlas, details, stamp)
  const files = {
    'README.txt': readme(stamp, Object.keys(layers)),
    ...layers,
    'sources.csv': sourcesTable(details, stamp),
  }
  return {
    name: `control-atlas-${atlas.facts.hash}.zip`,
    type: 'application/zip',
    data: zip(files, atlas.facts.date),
  }
}

type Stamp = ReturnType<typeof stampOf>

function sourcesTable({ sources }: Details, { facts, facts_date, licence }: Stamp): string {
  const columns = ['source', 'publisher', 'title', 'url', 'date', 'kind', 'alignment']
  return csvText(
    [...columns, 'facts', 'facts_date', 'licence'],
    sources.map(({ id, publisher, title, url, date, kind, alignment }) =>
      [id, publisher, title, url, date, kind, alignment, facts, facts_date, licence].map((v) => v || null),
    ),
  )
}

function readme(stamp: Stamp, layers: readonly string[]): string {
  return `Control Atlas: reported control in north-west Syria, day by day

Facts: ${stamp.facts}, last edited on ${stamp.facts_date}
Licence: ${stamp.licence}, ${LICENCE_URL}
Credit: ${stamp.attribution}

${stamp.note}

${layers.map((name) => `- ${name}`).join('\n')}
  GeoJSON (RFC 7946) with JSON-FG times: one feature for each area or stretch of road and spell of one holder.
  start, end: the first day, and the first day after it; end is null while the spell lasts.
  time.interval: the same with the last day included, ".." while it lasts.
- sources.csv
  The sources that the property "sources" names, by id. UTF-8, RFC 4180.
`
}
