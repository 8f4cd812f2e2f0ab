/** Prints the SHA-256 of the atlas built from `geodata`, and the local time zone's offset: run by `encode.test.ts`. */
import { createHash } from 'node:crypto'
import { buildAtlas } from '../../src/cli/build-atlas'

const { atlas, details } = buildAtlas('.')
const hash = createHash('sha256')
  .update(JSON.stringify([atlas, details]))
  .digest('hex')
console.log(`${hash} ${new Date(0).getTimezoneOffset()}`)
