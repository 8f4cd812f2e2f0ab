/** The legend and the card in a real browser: what jsdom lacks, modal dialogs, focus, layout, and axe. */
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, test } from './fixtures'

const PHONE = { width: 360, height: 740 }

/** Opens a link and waits for the legend. */
async function open(page: Page, link: string) {
  await page.goto(`./#${link}`)
  await expect(page.locator('.legend, .legend-small').first()).toBeVisible()
}

async function axe(page: Page, part: string) {
  const { violations } = await new AxeBuilder({ page }).include(part).analyze()
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target)])).toEqual([])
}

const boxOf = async (page: Page, part: string) => (await page.locator(part).boundingBox())!

test('on a phone the layers open from a button, take the focus, and give it back on Escape', async ({
  page,
}) => {
  await page.setViewportSize(PHONE)
  await open(page, 'd=2020-02-16')
  const button = page.getByRole('button', { name: 'Layers' })
  await button.focus()
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Who holds what' })
  await expect(dialog).toBeVisible()
  await expect(dialog.getByRole('button', { name: 'Close' })).toBeFocused()
  await dialog.getByRole('switch', { name: 'Idlib zone' }).click()
  await expect(page).toHaveURL(/regions=idlib/)
  await axe(page, '.legend-dialog')
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await expect(button).toBeFocused()
})

for (const size of [PHONE, { width: 1366, height: 640 }]) {
  test(`at ${size.width}×${size.height} legend and card leave the timeline free and scroll inside`, async ({
    page,
  }) => {
    await page.setViewportSize(size)
    await open(page, 'd=2020-02-16&s=khan-touman')
    await expect(page.locator('.card .sources').first()).toBeVisible()
    await page.locator('.card-more summary').click()
    const foot = await boxOf(page, '.workspace-foot')
    const card = await boxOf(page, '.card')
    expect(card.y + card.height).toBeLessThanOrEqual(foot.y)
    if (size !== PHONE) {
      const legend = await boxOf(page, '.legend')
      expect(legend.y + legend.height).toBeLessThanOrEqual(foot.y)
    }
    expect(await page.locator('.card-scroll').evaluate((e) => e.scrollHeight > e.clientHeight)).toBe(true)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(size.width)
    await axe(page, '.card')
  })
}

test('the legend has no fault that axe finds, light or dark, in Arabic too', async ({ page }) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    for (const lang of ['en', 'ar']) {
      await open(page, `d=2014-02-16&lang=${lang}`)
      await expect(page.locator('html')).toHaveAttribute('lang', lang)
      await axe(page, '.legend')
    }
  }
})
