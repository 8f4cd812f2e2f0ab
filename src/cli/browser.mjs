/**
 * Finds a Chromium, Chrome or Edge for the browser tests, or installs one:
 * `CHROME_PATH`, then the system's own, then Playwright's; else by apt (Debian, Ubuntu, as root) or by Playwright.
 */
import { accessSync, constants, existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { npmQuietly, quietly } from './run.mjs'

const names = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'msedge',
]

/**
 * The path of a browser that starts, or null.
 * @returns {Promise<string | null>}
 */
export async function findBrowser() {
  const asked = process.env.CHROME_PATH
  if (asked) {
    if (starts(asked)) return asked
    throw new Error(`CHROME_PATH: expected a browser that starts, got ${asked}. Correct it or unset it.`)
  }
  return [...onPath(names), ...inUsualFolders(), ...(await playwrightsOwn())].find(starts) ?? null
}

/** The path of a browser, installed first where there is none; throws a message that says what to do. */
export async function ensureBrowser() {
  const found = await findBrowser()
  if (found) return found
  const ways = isRootWithApt() ? [byApt, byPlaywright] : [byPlaywright]
  const reports = []
  for (const way of ways) {
    const { ok, output } = way()
    const installed = ok ? await findBrowser() : null
    if (installed) return installed
    reports.push(output)
  }
  throw new Error(
    `${reports.filter(Boolean).join('\n')}\n\nThe browser tests need Chromium, Chrome or Edge; none was found and none could be installed.\n` +
      'Install one of them and run the command again, or name its program file in CHROME_PATH.\n' +
      'Without a browser, `npm test -- --unit` runs everything else.',
  )
}

/** Where programs of these names could be, in the order of the PATH. */
export function onPath(names) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean)
  return names.flatMap((name) => folders.map((folder) => join(folder, name)))
}

function inUsualFolders() {
  if (process.platform === 'darwin')
    return ['Google Chrome', 'Chromium', 'Microsoft Edge'].flatMap((name) =>
      ['/Applications', `${process.env.HOME}/Applications`].map(
        (at) => `${at}/${name}.app/Contents/MacOS/${name}`,
      ),
    )
  if (process.platform !== 'win32') return []
  const folders = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
  return folders
    .filter(Boolean)
    .flatMap((at) =>
      ['Google/Chrome', 'Chromium', 'Microsoft/Edge'].map((name) => join(at, name, 'Application')),
    )
    .flatMap((at) => [join(at, 'chrome.exe'), join(at, 'msedge.exe')])
}

async function playwrightsOwn() {
  try {
    const { chromium } = await import('@playwright/test')
    return [chromium.executablePath()]
  } catch {
    return []
  }
}

/** A file alone is not enough: on some systems the name is a stub that only says what to install. */
export function starts(path) {
  try {
    accessSync(path, constants.X_OK)
  } catch {
    return false
  }
  // On Windows the browser has no --version: it would open a window.
  return process.platform === 'win32' || quietly(path, ['--version']).ok
}

function isRootWithApt() {
  return process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')
}

function byApt() {
  console.log('Installing Chromium with apt-get …')
  const noQuestions = { DEBIAN_FRONTEND: 'noninteractive' }
  const update = quietly('apt-get', ['update'], noQuestions)
  if (!update.ok) return update
  const hasArabic = quietly('fc-list', [':lang=ar', 'family'])
  const fonts = hasArabic.ok && hasArabic.output ? [] : ['fonts-noto-core']
  return quietly('apt-get', ['install', '-y', '--no-install-recommends', 'chromium', ...fonts], noQuestions)
}

function byPlaywright() {
  console.log('Installing a Chromium for Playwright …')
  return npmQuietly(['exec', '--no', '--', 'playwright', 'install', 'chromium'])
}
