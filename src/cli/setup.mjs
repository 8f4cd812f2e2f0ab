/**
 * Makes the project ready to run: a Node.js that it supports, and the packages of package-lock.json in node_modules.
 * Needs nothing but Node and npm; when all is in place it does nothing, and needs no network.
 */
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { npmQuietly, root } from './run.mjs'
import { supports } from './versions.mjs'

const stampFile = `${root}node_modules/.control-atlas-lock`
const npmRecord = `${root}node_modules/.package-lock.json`

/** Checks Node and installs the packages where they are missing or not those of the lock; ends the process on failure. */
export function setup() {
  const { engines } = JSON.parse(read('package.json'))
  if (!supports(engines.node, process.versions.node))
    stop(
      `This project needs Node.js ${engines.node}; this is ${process.versions.node}.\n` +
        'Install a newer Node.js (the current LTS is a good choice) and run the command again.',
    )
  const stamp = wantedStamp()
  const found = existsSync(stampFile) ? readFileSync(stampFile, 'utf8') : ''
  if (found === stamp) return
  if (!alreadyInstalled(found)) install()
  try {
    writeFileSync(stampFile, stamp)
  } catch {
    // A read-only node_modules works too; the next run only compares the packages again.
  }
}

/** The lock and the system: packages with compiled parts do not carry over from one system to another. */
function wantedStamp() {
  return `${createHash('sha256').update(read('package-lock.json')).digest('hex')} ${system()}\n`
}

function system() {
  return `${process.platform}-${process.arch}`
}

/** True where npm's own record of node_modules names every package of the lock: somebody ran npm by hand. */
function alreadyInstalled(oldStamp) {
  if (!existsSync(npmRecord) || (oldStamp && !oldStamp.trimEnd().endsWith(` ${system()}`))) return false
  const wanted = JSON.parse(read('package-lock.json')).packages
  const present = JSON.parse(readFileSync(npmRecord, 'utf8')).packages
  const sameWhereWanted = Object.entries(wanted).every(
    ([path, { version, optional }]) =>
      path === '' || (present[path] ? present[path].version === version : optional),
  )
  return sameWhereWanted && Object.keys(present).every((path) => wanted[path])
}

function install() {
  console.log('Installing the packages of package-lock.json (about 15 seconds) …')
  const { ok, output } = npmQuietly(['ci', '--no-audit', '--no-fund', '--loglevel=error'])
  if (!ok)
    stop(
      `${output}\n\nThe packages could not be installed (npm ci). Is the network up? Then run the command again.`,
    )
}

function read(name) {
  return readFileSync(root + name, 'utf8')
}

function stop(message) {
  console.error(message)
  process.exit(1)
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) setup()
