/**
 * `npm run speed`: how long the built page takes, in a real Chromium: the first picture on a slow phone, each panel,
 * pictures, films and the line between two days. Prints only. `npm run speed -- start panels` measures some of it.
 */
import { measure } from './measure.mjs'

await measure('src/cli/speed/run.ts')
