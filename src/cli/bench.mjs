/**
 * `npm run bench`: measures this map beside other ways to draw the same data, in a real Chromium.
 * Arguments go on to the bench: `npm run bench -- --quick`; see tests/bench/README.md.
 */
import { spawnSync } from 'node:child_process'
import { ensureBrowser } from './browser.mjs'
import { root } from './run.mjs'
import { setup } from './setup.mjs'

setup()
try {
  process.env.CONTROL_ATLAS_CHROMIUM = await ensureBrowser()
} catch (error) {
  console.error(error.message)
  process.exit(1)
}
const { status } = spawnSync(
  process.execPath,
  ['node_modules/tsx/dist/cli.mjs', 'tests/bench/run.ts', ...process.argv.slice(2)],
  { cwd: root, stdio: 'inherit' },
)
process.exit(status ?? 1)
