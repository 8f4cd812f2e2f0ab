/** Pictures and films as a reader takes them: from the click until the file is there. */
import type { Browser, Page } from '@playwright/test'
import type { Figure } from './figures'
import { DESKTOP, settled, visit } from './visit'

const PICTURES = 7
const FILMS = 3

export async function files(browser: Browser, url: string): Promise<Figure[]> {
  return visit(browser, DESKTOP, `${url}&panel=share`, async (page) => {
    await settled(page)
    const pictures = await timesOf(PICTURES, () => picture(page))
    await page.reload()
    await settled(page)
    const films = await timesOf(FILMS, () => film(page))
    return [
      {
        name: 'picture, PNG, 1440 × 900 at two pixels a pixel',
        unit: 'ms',
        values: pictures,
        limit: 2000,
        by: 'median',
      },
      {
        name: 'film, WebM, 854 × 480, 10 to 19 February 2020: making it by its length',
        unit: 's/s',
        values: films,
        limit: 1,
        by: 'median',
      },
    ]
  })
}

const part = (page: Page, title: string) =>
  page.locator('.share-part').filter({ has: page.getByRole('heading', { name: title, exact: true }) })

/** ms */
async function picture(page: Page): Promise<number> {
  const panel = await opened(page, 'Picture')
  await panel.getByLabel('Format').selectOption('png2')
  const begun = performance.now()
  const coming = page.waitForEvent('download')
  await panel.getByRole('button', { name: 'Download picture' }).click()
  await (await coming).path()
  return performance.now() - begun
}

/** Seconds of making by seconds of film. */
async function film(page: Page): Promise<number> {
  const panel = await opened(page, 'Film')
  await panel.getByLabel('From').fill('2020-02-10')
  await panel.getByLabel('To', { exact: true }).fill('2020-02-19')
  await panel.getByLabel('Size').selectOption('small')
  await panel.getByLabel('Format').selectOption('webm')
  const begun = performance.now()
  await panel.getByRole('button', { name: 'Make film' }).click()
  const link = panel.getByRole('link', { name: 'Download film' })
  await link.waitFor({ state: 'detached' })
  await link.waitFor({ timeout: 60_000 })
  const took = (performance.now() - begun) / 1000
  const video = await panel.locator('video').elementHandle()
  await page.waitForFunction((node) => (node as HTMLVideoElement | null)!.readyState > 0, video)
  return took / (await video.evaluate((node) => (node as HTMLVideoElement).duration))
}

async function opened(page: Page, title: string) {
  const panel = part(page, title)
  if (!(await panel.locator('.picture').isVisible())) await panel.locator('summary').click()
  await panel.locator('.picture').waitFor()
  return panel
}

async function timesOf(count: number, one: () => Promise<number>): Promise<number[]> {
  const times: number[] = []
  for (let i = 0; i < count; i++) times.push(await one())
  return times
}
