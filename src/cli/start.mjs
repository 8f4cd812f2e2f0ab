/**
 * `npm start`: installs what is missing, checks the facts, builds the map's data and serves the map.
 * Arguments go on to the server: `npm start -- --port 5000 --host 127.0.0.1`. A table saved while it runs reloads the map.
 */
import { spawn } from 'node:child_process'
import { npm, root } from './run.mjs'
import { setup } from './setup.mjs'

setup()
if (!npm(['run', '--silent', 'check'])) {
  console.error('The map was not started: correct the facts named above, then run npm start again.')
  process.exit(1)
}

const server = spawn(
  process.execPath,
  ['node_modules/vite/bin/vite.js', '--configLoader', 'runner', ...process.argv.slice(2)],
  {
    cwd: root,
    stdio: 'inherit',
  },
)
// Ctrl-C reaches the server by itself (same terminal); a signal sent to this process alone is handed on.
process.on('SIGINT', () => server.kill('SIGINT'))
process.on('SIGTERM', () => server.kill('SIGTERM'))
server.on('exit', (code) => process.exit(code ?? 0))
