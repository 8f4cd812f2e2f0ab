/** Writes `geodata/layers` from the facts: `npm run layers`. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { decodeAtlas, decodeDetails } from '../atlas/decode'
import { layerFiles } from '../atlas/layers'
import { buildAtlas, FactsError } from './build-atlas'

const root = process.cwd()
const folder = join(root, 'geodata/layers')
try {
  const { atlas, details } = buildAtlas(root)
  const files = layerFiles(decodeAtlas(atlas), decodeDetails(details))
  mkdirSync(folder, { recursive: true })
  for (const [name, text] of Object.entries(files)) {
    writeFileSync(join(folder, name), text)
    console.log(
      `geodata/layers/${name}: ${text.split('\n').length - 3} features, ${Math.round(text.length / 1024)} KiB`,
    )
  }
} catch (error) {
  if (!(error instanceof FactsError)) throw error
  console.error(`${error.message}\nNothing was written.`)
  process.exitCode = 1
}
