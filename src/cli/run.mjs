/** Runs the project's tools as child processes, from its root folder, the same way on every system. */
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** The project's folder, with a separator at the end. */
export const root = fileURLToPath(new URL('../../', import.meta.url))

/** Runs a script of package.json, or another npm command, on this terminal; true when it succeeds. */
export function npm(args, env = {}) {
  return spawnNpm(args, { stdio: 'inherit', env: { ...process.env, ...env } }).status === 0
}

/** Runs an npm command without a word; its output is returned for the case that it fails. */
export function npmQuietly(args) {
  return outcome(spawnNpm(args, { encoding: 'utf8' }))
}

/** Runs any command without a word; its output is returned for the case that it fails. */
export function quietly(command, args, env = {}) {
  return outcome(spawnSync(command, args, { cwd: root, encoding: 'utf8', env: { ...process.env, ...env } }))
}

/**
 * A tool's output with web addresses taken out: which mirror a machine uses is its owner's business.
 * @param {string} text
 */
export function withoutAddresses(text) {
  return text
    .replace(/\b[a-z]+:\/\/[^\s'")]+/gi, '(address)')
    .replace(/\b(?:[\w-]+\.){2,}[a-z]{2,}\b/gi, '(host)')
}

/** npm tells its scripts where it is itself; asked directly, it is found on the PATH (on Windows by the shell). */
function spawnNpm(args, options) {
  const self = process.env.npm_execpath
  if (self && /npm-cli\.[cm]?js$/.test(self))
    return spawnSync(process.execPath, [self, ...args], { cwd: root, ...options })
  return spawnSync('npm', args, { cwd: root, shell: process.platform === 'win32', ...options })
}

function outcome({ status, stdout, stderr, error }) {
  const output = `${stdout ?? ''}${stderr ?? ''}${error ? String(error) : ''}`
  return { ok: status === 0, output: withoutAddresses(output).trim() }
}
