/** Draws the icons of the installed page, public/icons/*.png, from public/icon.svg, in a real Chromium. */
import { mkdirSync, readFileSync } from 'node:fs'
import { root } from './run.mjs'

/** `inner`: the drawing's share of the width. Masks of a system may cut off all but a circle of four fifths. */
const ICONS = [
  { file: 'icon-180.png', size: 180, inner: 0.84, ground: '#f3efe6' },
  { file: 'icon-192.png', size: 192, inner: 1, ground: 'transparent' },
  { file: 'icon-512.png', size: 512, inner: 1, ground: 'transparent' },
  { file: 'maskable-512.png', size: 512, inner: 0.74, ground: '#f3efe6' },
]

/** @param {import('@playwright/test').Browser} browser */
export async function drawIcons(browser) {
  const svg = readFileSync(`${root}public/icon.svg`, 'utf8')
  mkdirSync(`${root}public/icons`, { recursive: true })
  for (const { file, size, inner, ground } of ICONS) {
    const page = await browser.newPage({ viewport: { width: size, height: size } })
    await page.setContent(
      `<style>html { background: ${ground} } body { margin: 0; display: grid; place-items: center; height: 100vh }
        svg { width: ${inner * 100}% }</style>${svg}`,
    )
    await page.screenshot({ path: `${root}public/icons/${file}`, omitBackground: true })
    await page.close()
    console.log(`public/icons/${file}`)
  }
}
