/**
 * `npm run bench`: measures this map beside other ways to draw the same data, in a real Chromium.
 * Arguments go on to the bench: `npm run bench -- --quick`; see tests/bench/README.md.
 */
import { measure } from './measure.mjs'

await measure('tests/bench/run.ts')
