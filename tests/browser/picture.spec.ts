/** Pictures and films of the map: files that hold what they promise, made in the page, and the page as it was. */
import { readFile } from 'node:fs/promises'
import { AxeBuilder } from '@axe-core/playwright'
import type { Locator, Page } from '@playwright/test'
import { LIGHT } from '../../src/theme'
import { differingShare } from './pixels'
import { expect, inLink, open, shownDay, test } from './site'

const part = (page: Page, title: string) =>
  page.locator('.share-part').filter({ has: page.getByRole('heading', { name: title, exact: true }) })

async function openPart(page: Page, title: string): Promise<Locator> {
  const found = part(page, title)
  await found.locator('summary').click()
  await expect(found.locator('.picture')).toBeVisible()
  return found
}

async function picture(page: Page, format: 'png1' | 'png2' | 'svg'): Promise<Buffer> {
  const panel = part(page, 'Picture')
  await panel.getByLabel('Format').selectOption(format)
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    panel.getByRole('button', { name: 'Download picture' }).click(),
  ])
  await expect(panel.getByRole('status')).toContainText('has been made')
  return readFile(await download.path())
}

/** What a browser's parser finds in an SVG: on a page without a policy, which would see to the style in it too. */
async function parsed(page: Page, svg: string) {
  const empty = await page.context().newPage()
  const found = await empty.evaluate((text) => {
    const document = new DOMParser().parseFromString(text, 'image/svg+xml')
    const map = document.querySelector('g[clip-path="url(#map)"]')?.parentElement
    const [, x, y] = /translate\(([\d.]+) ([\d.]+)\)/.exec(map?.getAttribute('transform') ?? '') ?? []
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id)
    const values = [...document.querySelectorAll('*')].flatMap((node) =>
      [...node.attributes].map(({ value }) => value),
    )
    const style = document.querySelector('style')?.textContent ?? ''
    return {
      faults: document.querySelectorAll('parsererror').length,
      text: [...document.querySelectorAll('text')].map(({ textContent }) => textContent).join('\n'),
      targets: [
        ...values.join(' ').matchAll(/(?:url\(|https?:)[^\s)]*/g),
        ...style.matchAll(/url\([^:]*:/g),
      ].map(([found]) => found),
      repeated: ids.filter((id, i) => ids.indexOf(id) !== i),
      paths: document.querySelectorAll('path').length,
      map: { x: Number(x), y: Number(y) },
    }
  }, svg)
  await empty.close()
  return found
}

const sizeOf = (png: Buffer) => [png.readUInt32BE(16), png.readUInt32BE(20)] as const

/** The part of the page that the picture shows. */
async function freePart(page: Page) {
  const box = (await page.locator('.atlas-map-free').boundingBox())!
  const [left, top] = [Math.round(box.x), Math.round(box.y)]
  return {
    x: left,
    y: top,
    width: Math.round(box.x + box.width) - left,
    height: Math.round(box.y + box.height) - top,
  }
}

test('an SVG holds map, day, legend, scale, north, sources and disclaimer, and refers to nothing outside it', async ({
  page,
  atlas,
}) => {
  await open(page, 'd=2020-02-16&panel=share')
  await openPart(page, 'Picture')
  const svg = (await picture(page, 'svg')).toString('utf8')
  const { faults, text, targets, repeated, paths } = await parsed(page, svg)
  expect(faults).toBe(0)
  for (const wanted of [
    ...[
      'Sunday 16 February 2020',
      'Syrian government and allies',
      'km²',
      'Who holds what',
      '20 km',
      'N',
      'ALEPPO',
    ],
    ...['Reported control: an indication, not exact in place or time', atlas.facts.hash.slice(0, 7)],
    ...['OpenStreetMap contributors', 'd=2020-02-16', 'No data', 'changed hands'],
  ])
    expect(text).toContain(wanted)
  expect(paths).toBeGreaterThan(50)
  expect(repeated).toEqual([])
  // The only address is the name of the format.
  expect(targets.filter((target) => !/^url\(["']?(#|data:)/.test(target))).toEqual([
    'http://www.w3.org/2000/svg',
  ])
  expect(svg).toContain('font/woff2')
  await part(page, 'Picture').getByLabel('Typeface included').uncheck()
  expect((await picture(page, 'svg')).toString('utf8')).not.toContain('font/woff2')
})

test('a PNG is as large as said, at two sizes, and its map is the map on the screen', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  await open(page, 'd=2020-02-16&look=evidence&panel=share')
  await openPart(page, 'Picture')
  const svg = (await picture(page, 'svg')).toString('utf8')
  const { map } = await parsed(page, svg)
  const [small, large] = [await picture(page, 'png1'), await picture(page, 'png2')]
  const [width, height] = sizeOf(small)
  expect(sizeOf(large)).toEqual([2 * width, 2 * height])
  expect(svg).toContain(`width="${width}" height="${height}"`)
  const free = await freePart(page)
  await page.evaluate(() => {
    for (const node of document.querySelectorAll<HTMLElement>('.atlas-credit, .leaflet-control-container'))
      node.style.visibility = 'hidden'
  })
  const cut = await page.evaluate(
    async ([base64, { x, y }, { width, height }]) => {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
      const bitmap = await createImageBitmap(new Blob([bytes]))
      const canvas = document.createElement('canvas')
      canvas.width = width
      canvas.height = height
      canvas.getContext('2d')!.drawImage(bitmap, -x, -y)
      return canvas.toDataURL('image/png').split(',')[1]!
    },
    [small.toString('base64'), map, free] as const,
  )
  const screen = await page.screenshot({ clip: free })
  const share = await differingShare(page, screen, Buffer.from(cut, 'base64'))
  test.info().annotations.push({ type: 'differing', description: `${(100 * share).toFixed(2)} % of the map` })
  // North, scale, the edge and a few names that it cuts.
  expect(share).toBeLessThan(0.02)
})

test('a picture of 1440 × 900 at two pixels a pixel is there within two seconds', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  await open(page, 'd=2020-02-16&panel=share')
  await openPart(page, 'Picture')
  const times: number[] = []
  for (let i = 0; i < 5; i++) {
    const begun = Date.now()
    await picture(page, 'png2')
    times.push(Date.now() - begun)
  }
  const median = times.sort((a, b) => a - b)[2]!
  test.info().annotations.push({ type: 'time', description: `${median} ms (${times.join(', ')})` })
  expect(median).toBeLessThanOrEqual(2000)
})

test('Arabic is written in its own type from the first picture on', async ({ page }) => {
  await open(page, 'd=2020-02-16&lang=ar&panel=share')
  await part(page, 'صورة').locator('summary').click()
  const panel = part(page, 'صورة')
  await panel.getByRole('combobox').selectOption('png1')
  const [download] = await Promise.all([page.waitForEvent('download'), panel.getByRole('button').click()])
  const png = await readFile(await download.path())
  // Dark pixels in the head, at the right: there the day is written.
  const dark = await page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
    const bitmap = await createImageBitmap(new Blob([bytes]))
    const canvas = document.createElement('canvas')
    ;[canvas.width, canvas.height] = [300, 60]
    const context = canvas.getContext('2d')!
    context.drawImage(bitmap, bitmap.width - 328, 55, 300, 60, 0, 0, 300, 60)
    return context.getImageData(0, 0, 300, 60).data.filter((value, i) => i % 4 === 0 && value < 100).length
  }, png.toString('base64'))
  expect(dark).toBeGreaterThan(500)
})

for (const mode of ['swipe', 'difference'])
  test(`a picture of two days compared (${mode}) bears both days`, async ({ page }) => {
    await open(page, `d=2020-02-16&from=2019-11-01&mode=${mode}&panel=share`)
    await openPart(page, 'Picture')
    const { faults, text, repeated } = await parsed(page, (await picture(page, 'svg')).toString('utf8'))
    expect([faults, repeated]).toEqual([0, []])
    expect(text).toMatch(/1 Nov(ember)? 2019/)
    expect(text).toMatch(/16 Feb(ruary)? 2020/)
  })

async function film(page: Page, format: 'webm' | 'gif', from: string, to: string): Promise<Locator> {
  const panel = await openPart(page, 'Film')
  await panel.getByLabel('From').fill(from)
  await panel.getByLabel('To', { exact: true }).fill(to)
  await panel.getByLabel('Size').selectOption('small')
  await panel.getByLabel('Format').selectOption(format)
  await panel.getByRole('button', { name: 'Make film' }).click()
  return panel
}

async function file(page: Page, panel: Locator): Promise<Buffer> {
  const link = panel.getByRole('link', { name: 'Download film' })
  await expect(link).toBeVisible({ timeout: 60_000 })
  const [download] = await Promise.all([page.waitForEvent('download'), link.click()])
  return readFile(await download.path())
}

test('a film as WebM lasts as long as said, in the size asked for', async ({ page }) => {
  await open(page, 'd=2020-02-16&panel=share')
  const panel = await film(page, 'webm', '2020-02-10', '2020-02-19')
  const seconds = Number(/(\d+) s long/.exec((await panel.textContent()) ?? '')?.[1])
  const bytes = await file(page, panel)
  expect(bytes.subarray(0, 4).toString('hex')).toBe('1a45dfa3')
  expect(bytes.includes('webm')).toBe(true)
  const video = panel.locator('video')
  await expect.poll(() => video.evaluate((node: HTMLVideoElement) => node.readyState)).toBeGreaterThan(0)
  const seen = await video.evaluate(({ duration, videoWidth, videoHeight }: HTMLVideoElement) => [
    duration,
    videoWidth,
    videoHeight,
  ])
  expect(seen[0]).toBeGreaterThan(seconds - 1)
  expect(seen[0]).toBeLessThan(seconds + 1)
  expect(seen.slice(1)).toEqual([854, 480])
  expect(await shownDay(page)).toBe('2020-02-16')
})

/** One colour over another, in sixteen steps of red, green and blue. */
function mixed(over: string, under: string, opacity: number): string {
  const parts = (colour: string) => [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16))
  const below = parts(under)
  return parts(over)
    .map((part, i) => Math.round(opacity * part + (1 - opacity) * below[i]!) >> 4)
    .join()
}

test('a film as GIF has a frame for each of its days and stays as long as said', async ({ page }) => {
  await open(page, 'd=2020-02-16&panel=share')
  const panel = await film(page, 'gif', '2020-02-14', '2020-02-17')
  const seconds = Number(/(\d+) s long/.exec((await panel.textContent()) ?? '')?.[1])
  const days = Number(/s long, (\d+) days/.exec((await panel.textContent()) ?? '')?.[1])
  const bytes = await file(page, panel)
  expect(bytes.subarray(0, 6).toString('latin1')).toBe('GIF89a')
  expect([bytes.readUInt16LE(6), bytes.readUInt16LE(8)]).toEqual([854, 480])
  const shown = await page.evaluate(async (base64) => {
    const data = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
    const decoder = new ImageDecoder({ data, type: 'image/gif' })
    await decoder.tracks.ready
    await decoder.completed
    const count = decoder.tracks.selectedTrack!.frameCount
    const lengths: number[] = []
    /** By frame: colours that cover more than a hundredth of it, as red, green and blue. */
    const colours: string[][] = []
    for (let i = 0; i < count; i++) {
      const { image } = await decoder.decode({ frameIndex: i })
      lengths.push(image.duration ?? 0)
      const canvas = new OffscreenCanvas(image.displayWidth, image.displayHeight)
      const context = canvas.getContext('2d')!
      context.drawImage(image, 0, 0)
      const { data } = context.getImageData(0, 0, canvas.width, canvas.height)
      const counts = new Map<string, number>()
      for (let at = 0; at < data.length; at += 4) {
        // Sixteen steps of each: a film has few colours.
        const colour = [...data.subarray(at, at + 3)].map((part) => part >> 4).join()
        counts.set(colour, (counts.get(colour) ?? 0) + 1)
      }
      colours.push([...counts].filter(([, n]) => n > data.length / 400).map(([colour]) => colour))
    }
    return { lengths, colours }
  }, bytes.toString('base64'))
  expect(shown.lengths).toHaveLength(days)
  // What the parties held is in every frame, as it is on the page: over the land, half through.
  for (const party of ['gov', 'opp'] as const) {
    const colour = mixed(LIGHT.parties[party]!.fill, LIGHT.land, LIGHT.fillOpacity)
    for (const frame of shown.colours) expect(frame).toContain(colour)
  }
  const length = shown.lengths.reduce((sum, one) => sum + one, 0) / 1e6
  // What is said is in whole seconds.
  expect(Math.abs(length - seconds)).toBeLessThanOrEqual(0.6)
})

test('a film that is cancelled leaves nothing behind', async ({ page }) => {
  await open(page, 'd=2020-02-16&panel=share')
  const panel = await film(page, 'webm', '2012-01-01', '2013-12-31')
  const progress = panel.locator('progress')
  await expect.poll(() => progress.evaluate((node: HTMLProgressElement) => node.value)).toBeGreaterThan(0)
  await expect(page.locator('.atlas-stage')).toBeAttached()
  await panel.getByRole('button', { name: 'Cancel' }).click()
  await expect(panel.getByRole('status')).toHaveText('Cancelled. Nothing was saved.')
  await expect(progress).toHaveCount(0)
  await expect(page.locator('.atlas-stage')).toHaveCount(0)
  expect(await shownDay(page)).toBe('2020-02-16')
  expect(inLink(page, 'd')).toBe('2020-02-16')
  await expect(panel.getByRole('button', { name: 'Make film' })).toBeEnabled()
})

test('choices, progress and outcome are free of faults that axe finds', async ({ page }) => {
  await open(page, 'd=2020-02-16&panel=share')
  await openPart(page, 'Picture')
  await picture(page, 'svg')
  const panel = await film(page, 'gif', '2020-02-15', '2020-02-16')
  const judge = async () => (await new AxeBuilder({ page }).include('.share').analyze()).violations
  expect(await judge()).toEqual([])
  await file(page, panel)
  expect(await judge()).toEqual([])
})
