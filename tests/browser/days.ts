/** The slider and the days that the page shows while it is used. */
import type { Page } from '@playwright/test'
import type { Atlas } from '../../src/core/types'

export const slider = (page: Page) => page.getByRole('slider', { name: 'Day shown' })

/** Notes each day that the headline shows from now on, with a mark of what the map draws at that moment. */
export async function watchDays(page: Page) {
  await page.evaluate(() => {
    const days: { text: string; drawn: number }[] = []
    const drawn = () => {
      const paths = document.querySelectorAll('.leaflet-atlas-control-pane path')
      let mark = 0
      for (const path of paths)
        for (const letter of path.getAttribute('d') ?? '')
          mark = (Math.imul(mark, 31) + letter.charCodeAt(0)) | 0
      return mark
    }
    const note = () => {
      const text = document.querySelector('h1')!.textContent
      if (days.at(-1)?.text !== text) days.push({ text, drawn: drawn() })
    }
    new MutationObserver(note).observe(document.querySelector('h1')!, {
      childList: true,
      characterData: true,
      subtree: true,
    })
    Object.assign(window, { probeDays: days })
  })
}

export const seenDays = (page: Page) =>
  page.evaluate(() => (window as unknown as { probeDays: { text: string; drawn: number }[] }).probeDays)

/** Where the thumb's middle stands for a snapshot: a native thumb never leaves its track. */
export async function thumbPlaces(page: Page, atlas: Atlas) {
  const input = slider(page)
  const box = (await input.boundingBox())!
  const [min, max] = [Number(await input.getAttribute('min')), Number(await input.getAttribute('max'))]
  const thumb = await page
    .locator('.chart')
    .evaluate((chart) => parseFloat(getComputedStyle(chart).getPropertyValue('--thumb')))
  return (index: number) => ({
    x: box.x + thumb / 2 + ((atlas.snapshots[index]! - min) / (max - min)) * (box.width - thumb),
    y: box.y + box.height / 2,
  })
}
