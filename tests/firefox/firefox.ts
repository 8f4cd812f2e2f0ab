/**
 * A Firefox without a window, driven by WebDriver BiDi (Playwright needs a Firefox of its own), and its pages: what goes wrong
 * in them is noted, looked for or not.
 */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import puppeteer, { type Browser, type Page } from 'puppeteer-core'
import { findFirefox } from '../../src/cli/firefox.mjs'
import { MAP, WHOLE } from '../../src/cli/site/ready'

const WIDTH = 1440
const HEIGHT = 900

export interface Firefox {
  /** A page on which all is there. @param link without `#` */
  open(link: string): Promise<Page>
  /** The next file that is saved, once it is whole. */
  saved(): Promise<{ readonly name: string; readonly bytes: Buffer }>
  /** Console errors, uncaught errors and what the policy refused, in all pages since the last look. */
  faults(): Promise<string[]>
  close(): Promise<void>
}

/**
 * @param url of the site, ending in `/`
 * @returns why there is none, in words, where this machine has no Firefox that can be driven
 * @throws where `FIREFOX_PATH` names one and it cannot be driven
 */
export async function startFirefox(url: string): Promise<Firefox | string> {
  const found = findFirefox()
  if ('why' in found) return found.why
  const folder = mkdtempSync(join(tmpdir(), 'control-atlas-firefox-'))
  let browser: Browser
  try {
    browser = await launch(found.path, folder)
  } catch (error) {
    rmSync(folder, { recursive: true, force: true })
    if (found.named) throw error
    return `${found.path} cannot be driven: ${String(error).split('\n')[0]!}`
  }
  const noted: string[] = []
  const pages: Page[] = []
  return {
    async open(link) {
      const page = await browser.newPage()
      pages.push(page)
      page.on('console', (message) => {
        if (message.type() === 'error') noted.push(`console error: ${message.text()}`)
      })
      page.on('pageerror', (error) => noted.push(`page error: ${String(error)}`))
      page.on('request', (request) => {
        if (/^https?:/.test(request.url()) && !request.url().startsWith(url))
          noted.push(`request to another host: ${request.url()}`)
      })
      await page.evaluateOnNewDocument(noteRefusals)
      await page.setViewport({ width: WIDTH, height: HEIGHT })
      await page.goto(`${url}#${link}`)
      await page.waitForSelector(MAP)
      await page.waitForSelector(WHOLE)
      return page
    },
    async saved() {
      const whole = () => readdirSync(folder).filter((name) => !existsSync(join(folder, `${name}.part`)))
      for (let tries = 0; tries < 300; tries++) {
        const name = whole().find((one) => !one.endsWith('.part'))
        const bytes = name === undefined ? null : readFileSync(join(folder, name))
        if (name !== undefined && bytes && bytes.length > 0) {
          rmSync(join(folder, name))
          return { name, bytes }
        }
        await new Promise((done) => setTimeout(done, 100))
      }
      throw new Error('expected a file to be saved, none came in 30 s')
    },
    async faults() {
      for (const page of pages.splice(0)) {
        noted.push(...(await page.evaluate(() => (window as unknown as { refused: string[] }).refused)))
        await page.close()
      }
      return noted.splice(0)
    },
    async close() {
      await browser.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

function launch(executablePath: string, folder: string): Promise<Browser> {
  return puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    extraPrefsFirefox: {
      'intl.accept_languages': 'en-GB',
      // Light, whatever the machine is set to.
      'layout.css.prefers-color-scheme.content-override': 1,
      'browser.download.folderList': 2,
      'browser.download.dir': folder,
      'browser.download.always_ask_before_handling_new_types': false,
      'browser.download.alwaysOpenPanel': false,
    },
  })
}

function noteRefusals(): void {
  const refused: string[] = []
  Object.assign(window, { refused })
  addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
    refused.push(`refused by the policy: ${violatedDirective} ${blockedURI}`),
  )
}
