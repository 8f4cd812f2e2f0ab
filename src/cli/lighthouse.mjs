/**
 * `npm run lighthouse`: what Lighthouse says of the built start page, on a phone and on a desktop, in each language. Fails
 * below the scores of lighthouse/limits.ts. `npm run lighthouse -- --runs 5` runs each page more often.
 */
import { measure } from './measure.mjs'

await measure('src/cli/lighthouse/run.ts')
