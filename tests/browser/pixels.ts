/** How much of the page differs between two pictures of it. */
import type { Page } from '@playwright/test'

/**
 * Share of the area that differs to the eye: both pictures are made four times smaller first, so that an edge that lies
 * half a pixel elsewhere does not count. @param page any page: it decodes the pictures
 */
export async function differingShare(page: Page, a: Buffer, b: Buffer): Promise<number> {
  return page.evaluate(
    async ([a, b]) => {
      const pixels = async (base64: string) => {
        const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
        const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }))
        const canvas = new OffscreenCanvas(bitmap.width / 4, bitmap.height / 4)
        const context = canvas.getContext('2d')!
        context.imageSmoothingQuality = 'high'
        context.drawImage(bitmap, 0, 0, canvas.width, canvas.height)
        return context.getImageData(0, 0, canvas.width, canvas.height).data
      }
      const [first, second] = [await pixels(a), await pixels(b)]
      if (first.length !== second.length) return 1
      let differing = 0
      for (let i = 0; i < first.length; i += 4) {
        const far = (channel: number) => Math.abs(first[i + channel]! - second[i + channel]!) > 32
        if (far(0) || far(1) || far(2)) differing++
      }
      return differing / (first.length / 4)
    },
    [a.toString('base64'), b.toString('base64')] as const,
  )
}
