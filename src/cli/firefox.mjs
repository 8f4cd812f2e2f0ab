/** Finds a Firefox for its tests; none is installed, and without one they are left out. */
import { join } from 'node:path'
import { onPath, starts } from './browser.mjs'
import { quietly } from './run.mjs'

const NAMES = ['firefox', 'firefox-esr', 'firefox-developer-edition', 'firefox-nightly']
/** The first that can be driven as other browsers are (WebDriver BiDi). */
const OLDEST = 129

/**
 * The program file of a Firefox, or why there is none; `FIREFOX_PATH` names one.
 * @returns {{ path: string, named: boolean } | { why: string }}
 */
export function findFirefox() {
  const named = process.env.FIREFOX_PATH
  if (named && !starts(named))
    throw new Error(`FIREFOX_PATH: expected a Firefox that starts, got ${named}. Correct it or unset it.`)
  const path = named || [...onPath(NAMES), ...inUsualFolders()].find(starts)
  if (!path) return { why: 'no Firefox on this machine' }
  // On Windows it has no --version that a program could read.
  const version =
    process.platform === 'win32' ? null : /\b(\d+)\.\d/.exec(quietly(path, ['--version']).output)
  if (version && Number(version[1]) < OLDEST)
    return { why: `Firefox ${version[1]} is too old to be driven, ${OLDEST} is the first` }
  return { path, named: Boolean(named) }
}

function inUsualFolders() {
  if (process.platform === 'darwin') return ['/Applications/Firefox.app/Contents/MacOS/firefox']
  if (process.platform !== 'win32') return []
  return [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)']]
    .filter(Boolean)
    .map((at) => join(at, 'Mozilla Firefox', 'firefox.exe'))
}
