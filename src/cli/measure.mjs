/**
 * What `npm run bench`, `lighthouse` and `speed` have in common: packages and a browser, installed where missing, then the
 * command's own TypeScript in a process of its own. Arguments go on to it.
 */
import { spawnSync } from 'node:child_process'
import { ensureBrowser } from './browser.mjs'
import { root } from './run.mjs'
import { setup } from './setup.mjs'

/**
 * Ends this process as the other one ended.
 * @param {string} file from the project's folder
 */
export async function measure(file) {
  setup()
  try {
    process.env.CONTROL_ATLAS_CHROMIUM = await ensureBrowser()
  } catch (error) {
    console.error(error.message)
    process.exit(1)
  }
  const { status } = spawnSync(
    process.execPath,
    ['node_modules/tsx/dist/cli.mjs', file, ...process.argv.slice(2)],
    { cwd: root, stdio: 'inherit' },
  )
  process.exit(status ?? 1)
}
