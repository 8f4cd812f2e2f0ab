/** The atlas of `geodata`, built and decoded as a reader's browser does, once for a test file. */
import { buildAtlas } from '../src/cli/build-atlas'
import { decodeAtlas } from '../src/atlas/decode'
import type { WireAtlas } from '../src/core/wire'

export const compiled = buildAtlas('.')
export const realAtlas = decodeAtlas(JSON.parse(JSON.stringify(compiled.atlas)) as WireAtlas)
