/** Runs the project's tools as child processes, from its root folder, the same way on every system. */
import { spawn, spawnSync } from 'node:child_process'
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

/**
 * The same, while this process goes on with its own work, such as serving pages.
 * @param {readonly string[]} args
 * @param {Readonly<Record<string, string>>} env
 * @returns {Promise<{ ok: boolean, output: string }>}
 */
export function npmMeanwhile(args, env = {}) {
  const [command, all, options] = npmCommand(args, { env: { ...process.env, ...env } })
  return new Promise((done) => {
    const child = spawn(command, all, options)
    let output = ''
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text) => (output += text))
    child.on('error', (error) => done(outcome({ status: 1, stdout: output, error })))
    child.on('close', (status) => done(outcome({ status, stdout: output })))
  })
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

function spawnNpm(args, options) {
  return spawnSync(...npmCommand(args, options))
}

/** npm tells its scripts where it is itself; asked directly, it is found on the PATH (on Windows by the shell). */
function npmCommand(args, options) {
  const self = process.env.npm_execpath
  if (self && /npm-cli\.[cm]?js$/.test(self))
    return [process.execPath, [self, ...args], { cwd: root, ...options }]
  return ['npm', args, { cwd: root, shell: process.platform === 'win32', ...options }]
}

function outcome({ status, stdout, stderr, error }) {
  const output = `${stdout ?? ''}${stderr ?? ''}${error ? String(error) : ''}`
  return { ok: status === 0, output: withoutAddresses(output).trim() }
}
