/**
 * `npm run pictures`: takes the pictures of the README and of link previews from the built site, in a real Chromium, so
 * that they show what a reader sees today; and draws the icons.
 */
import { spawn } from 'node:child_process'
import { ensureBrowser } from './browser.mjs'
import { drawIcons } from './icons.mjs'
import { npm, root } from './run.mjs'
import { setup } from './setup.mjs'

const PORT = 4188
/** File in public/ → where it looks. */
const PICTURES = {
  'picture.png': { hash: '#d=2020-02-16&s=anadan', width: 1440, height: 900, scheme: 'light' },
  'picture-road.png': { hash: '#d=2020-02-27&panel=road', width: 1440, height: 900, scheme: 'light' },
  'picture-phone.png': { hash: '#d=2020-02-16', width: 390, height: 844, scheme: 'dark' },
  // The size that link previews have.
  'social.png': { hash: '#d=2020-02-16&ui=slim', width: 1200, height: 630, scheme: 'light' },
}

setup()
if (!npm(['run', 'bundle'])) process.exit(1)
const executablePath = await ensureBrowser()
// Only now is Playwright sure to be installed.
const { chromium } = await import('@playwright/test')
const server = spawn(
  process.execPath,
  [
    'node_modules/vite/bin/vite.js',
    'preview',
    '--configLoader',
    'runner',
    '--port',
    String(PORT),
    '--strictPort',
  ],
  { cwd: root, stdio: 'ignore' },
)
const browser = await chromium.launch({
  executablePath,
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
})
try {
  await drawIcons(browser)
  for (const [file, { hash, width, height, scheme }] of Object.entries(PICTURES)) {
    const page = await browser.newPage({ viewport: { width, height }, colorScheme: scheme, locale: 'en-GB' })
    await open(page, `http://localhost:${PORT}/${hash}`)
    await page.evaluate(() => document.fonts.ready)
    await page.waitForTimeout(1500)
    await page.screenshot({ path: `${root}public/${file}` })
    await page.close()
    console.log(`public/${file}`)
  }
} finally {
  await browser.close()
  server.kill()
}

/** The server needs a moment: tries for ten seconds. */
async function open(page, address) {
  for (let attempt = 0; ; attempt++) {
    try {
      await page.goto(address)
      await page.waitForSelector('path[data-party="gov"]', { state: 'attached' })
      return
    } catch (error) {
      if (attempt === 40) throw error
      await page.waitForTimeout(250)
    }
  }
}
