/** Reads `geodata`, checks it and compiles it: what the dev server, the build and the layers all start from. */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Feature, MultiPolygon, Polygon } from 'geojson'
import { decodeAtlas } from '../atlas/decode'
import { checkFacts, formatProblem } from '../compile/check'
import { compile, type Compiled } from '../compile'
import { withOutweighed } from '../compile/encode/outweighed'
import type { FactsFiles } from '../compile/facts'
import { readFacts } from '../compile/read'
import { compileStories } from '../compile/stories'
import type { WireStories } from '../core/stories'
import { FACTS_FOLDER, readFactsFolder, readStoriesFolder, storiesFolder } from './files'

/** What a reader loads: the atlas in two files, and the stories. */
export interface Built extends Compiled {
  readonly stories: WireStories
}

/** @throws FactsError listing every problem when the facts or the stories cannot be built from */
export function buildAtlas(root: string): Built {
  const files = readFactsFolder(join(root, FACTS_FOLDER))
  const { facts, problems } = readFacts(files)
  const all = facts ? [...problems, ...checkFacts(facts)] : problems
  if (!facts || all.length > 0) throw new FactsError(all.map(formatProblem))
  const hash = hashOf(files)
  const folder = storiesFolder(FACTS_FOLDER)
  const { wire, problems: inStories } = compileStories(
    readStoriesFolder(join(root, folder)),
    facts,
    hash,
    `${folder}/`,
  )
  if (!wire) throw new FactsError(inStories.map(formatProblem))
  const compiled = compile(facts, readLand(root), hash)
  const atlas = withOutweighed(compiled.atlas, decodeAtlas(compiled.atlas))
  return { ...compiled, atlas, stories: wire }
}

/** What is wrong with the facts or with the stories told of them, one line a problem. */
export class FactsError extends Error {
  constructor(readonly lines: readonly string[]) {
    super(
      `the facts and stories have ${lines.length} problem${lines.length === 1 ? '' : 's'}:\n${lines.join('\n')}`,
    )
    this.name = 'FactsError'
  }
}

/** The version of the facts: 12 hexadecimal digits of SHA-256 over the tables' names and texts, in order of name. */
export function hashOf(files: FactsFiles): string {
  const hash = createHash('sha256')
  for (const name of Object.keys(files).sort())
    hash.update(`${name}\0${files[name]!.replaceAll('\r\n', '\n')}\0`)
  return hash.digest('hex').slice(0, 12)
}

function readLand(root: string): MultiPolygon {
  const text = readFileSync(join(root, 'geodata/base/syria.geojson'), 'utf8')
  const { geometry } = JSON.parse(text) as Feature<Polygon | MultiPolygon>
  return geometry.type === 'MultiPolygon'
    ? geometry
    : { type: 'MultiPolygon', coordinates: [geometry.coordinates] }
}
