// Cuts the embedded base map: geodata/base/syria.geojson and geodata/base/basemap.json.
// Run by hand when a source changes: npx tsx src/cli/base.ts. It needs the npm registry; the build does not.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { buildBasemap } from './base/basemap'
import { thinLand } from './base/land'
import { fetchPackages, readSource } from './base/source'
import { buildSyria } from './base/syria'
import { nameRivers, thinLakes } from './base/water'

const OUT = join(import.meta.dirname, '../../geodata/base')

const folder = mkdtempSync(join(tmpdir(), 'control-atlas-base-'))
try {
  fetchPackages(folder)
  const source = readSource(folder)
  const land = thinLand(source.countries)
  write('syria.geojson', buildSyria(land))
  write('basemap.json', buildBasemap(land, thinLakes(source.water, land), nameRivers(source.rivers)))
} finally {
  rmSync(folder, { recursive: true, force: true })
}

function write(name: string, value: unknown): void {
  const text = JSON.stringify(value) + '\n'
  writeFileSync(join(OUT, name), text)
  console.log(`${name}: ${text.length} bytes, ${gzipSync(text, { level: 9 }).length} gzipped`)
}
