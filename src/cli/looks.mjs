/**
 * `npm run looks`: takes anew the pictures that the browser tests hold the page against, after a change of its look. Look at
 * them before they are kept. More arguments go to Playwright: `npm run looks -- -g phone` takes some of them.
 */
import { ensureBrowser } from './browser.mjs'
import { npm } from './run.mjs'
import { setup } from './setup.mjs'

setup()
if (!npm(['run', 'bundle'])) process.exit(1)
process.env.CONTROL_ATLAS_CHROMIUM = await ensureBrowser()
process.env.CONTROL_ATLAS_LOOKS = 'anew'
const options = ['pictures.spec.ts', '--update-snapshots=all', ...process.argv.slice(2)]
process.exit(npm(['run', '--silent', 'browser', '--', ...options]) ? 0 : 1)
