/** Browser tests: a real Chromium on the built site, as a reader gets it. `npm test` names the browser and builds first. */
import { fileURLToPath } from 'node:url'
import { defineConfig } from '@playwright/test'
import { findBrowser } from '../../src/cli/browser.mjs'

const root = fileURLToPath(new URL('../../', import.meta.url))
// Another port where this one is taken.
const address = { host: '127.0.0.1', port: process.env['CONTROL_ATLAS_TEST_PORT'] ?? '4187' }
const url = `http://${address.host}:${address.port}/`
// The workers read this file again: the first answer is handed on to them.
const executablePath = (process.env['CONTROL_ATLAS_CHROMIUM'] ??= (await findBrowser()) ?? '')

/** Chromium's own errands, off: what the network shows is the page's doing. */
const quiet = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--no-default-browser-check',
]
/** Chromium's sandbox refuses to run as root. */
const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : []

export default defineConfig({
  testDir: '.',
  outputDir: `${root}test-results/browser`,
  snapshotPathTemplate: '{testDir}/pictures/{arg}{ext}',
  // One at a time: small machines, and times that mean something.
  workers: 1,
  fullyParallel: false,
  retries: 0,
  // Generous: a machine that does other things meanwhile is slow, not wrong.
  timeout: 90_000,
  expect: { timeout: 15_000 },
  forbidOnly: Boolean(process.env['CI']),
  reporter: [['list'], ['json', { outputFile: `${root}test-results/browser.json` }]],
  use: {
    baseURL: url,
    browserName: 'chromium',
    launchOptions: { ...(executablePath && { executablePath }), args: [...quiet, ...asRoot] },
    // Tests answer for the server; a worker that keeps files would answer before them. offline.spec.ts lets it in.
    serviceWorkers: 'block',
    screenshot: 'only-on-failure',
    trace: 'retain-on-failure',
  },
  webServer: {
    command: `node node_modules/vite/bin/vite.js preview --configLoader runner --host ${address.host} --port ${address.port} --strictPort`,
    cwd: root,
    url,
    reuseExistingServer: false,
  },
})
