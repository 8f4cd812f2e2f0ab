/** Events, observation posts and the page on method in a real browser: layout, focus, scrolling, print, and axe. */
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, test } from './fixtures'

const PHONE = { width: 360, height: 740 }
const POSTS = '.atlas-post button:not([hidden])'

async function axe(page: Page, part: string) {
  const { violations } = await new AxeBuilder({ page }).include(part).analyze()
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target)])).toEqual([])
}

/** Whether an element lies wholly inside the box that scrolls it. */
const inView = (page: Page, part: string, box: string) =>
  page.evaluate(
    ([inner, outer]) => {
      const [a, b] = [inner, outer].map((at) => document.querySelector(at)!.getBoundingClientRect())
      return a!.top >= b!.top && a!.bottom <= b!.bottom
    },
    [part, box] as const,
  )

for (const size of [PHONE, { width: 1366, height: 768 }]) {
  test(`at ${size.width}×${size.height} the list of events follows the slider and keeps the day in view`, async ({
    page,
  }) => {
    await page.setViewportSize(size)
    await page.goto('./#d=2020-02-16&panel=events&lang=en')
    const current = page.locator('.event[aria-current=date]')
    await expect(current).toContainText('Jabal Anadan')
    expect(await inView(page, '.event[aria-current]', '.drawer-body')).toBe(true)
    const slider = page.getByRole('slider', { name: 'Day shown' })
    await slider.focus()
    await page.keyboard.press('End')
    await page.getByRole('button', { name: 'All', exact: true }).click()
    await slider.focus()
    await page.keyboard.press('End')
    await expect(current).toContainText('2024')
    expect(await inView(page, '.event[aria-current]', '.drawer-body')).toBe(true)
    await expect(slider).toBeFocused()
    expect(await page.evaluate(() => [window.scrollX, window.scrollY])).toEqual([0, 0])
    await page.getByRole('combobox', { name: 'Kind' }).selectOption('ceasefire')
    await page.getByRole('button', { name: 'Go to 12 January 2020' }).click()
    await expect(page).toHaveURL(/d=2020-01-12/)
    await axe(page, '.drawer-side')
  })
}

test('a post is on the map from its day on, in words too, and opens the card of its place', async ({
  page,
}) => {
  await page.goto('./#d=2019-12-22&lang=en')
  await expect(page.locator('.atlas-post button')).not.toHaveCount(0)
  await expect(page.locator(POSTS)).toHaveCount(0)
  await page.goto('./#d=2019-12-23&lang=en')
  await expect(page.locator(POSTS)).toHaveCount(1)
  const name =
    'Turkish observation post, Al-Sarman: reported surrounded on 23 December 2019; end not in the facts'
  const post = page.getByRole('button', { name })
  const before = await page.locator('path[data-party=gov]').first().getAttribute('d')
  await post.click()
  await expect(page.getByRole('heading', { name: 'Al-Sarman' })).toBeVisible()
  await expect(page.locator('.card-presence')).toContainText('Presence is not control')
  await page.getByRole('switch', { name: 'Turkish observation posts' }).click()
  await expect(page.locator(POSTS)).toHaveCount(0)
  await expect(page).toHaveURL(/layers=-posts/)
  expect(await page.locator('path[data-party=gov]').first().getAttribute('d')).toBe(before)
})

test('posts can be reached and opened by the keyboard', async ({ page }) => {
  await page.goto('./#d=2020-03-01&lang=en')
  // Shir Maghar has no position and is not drawn.
  await expect(page.locator(POSTS)).toHaveCount(5)
  await page.getByRole('button', { name: /post, Tell Tuqan/ }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Tell Tuqan' })).toBeVisible()
})

test('the page on method covers the rest, takes the focus and gives it back', async ({ page }) => {
  await page.goto('./#d=2020-02-16&lang=en')
  const button = page.getByRole('button', { name: 'Method', exact: true })
  await button.click()
  await expect(page.getByRole('heading', { name: 'Method', exact: true })).toBeFocused()
  await expect(page.locator('.method-table')).toHaveCount(6)
  await expect(page.locator('.workspace-foot')).toHaveAttribute('inert')
  await page.keyboard.press('Escape')
  await expect(page.locator('.method')).toHaveCount(0)
  await expect(button).toBeFocused()
})

test('the page on method has no fault that axe finds, and no sideways scroll on a phone', async ({
  page,
}) => {
  for (const [lang, colorScheme, size] of [
    ['en', 'light', { width: 1366, height: 768 }],
    ['fr', 'light', PHONE],
    ['ar', 'dark', PHONE],
  ] as const) {
    await page.setViewportSize(size)
    await page.emulateMedia({ colorScheme })
    await page.goto(`./#panel=method&lang=${lang}`)
    await expect(page.locator('html')).toHaveAttribute('lang', lang)
    await expect(page.locator('.method [data-total]')).toBeVisible()
    await axe(page, '.method')
    expect(await page.locator('.method').evaluate((e) => e.scrollWidth <= e.clientWidth)).toBe(true)
  }
})

test('printed, the page on method stands alone and in full on A4', async ({ page }) => {
  await page.goto('./#panel=method&lang=en')
  await expect(page.locator('.method [data-total]')).toBeVisible()
  await page.emulateMedia({ media: 'print' })
  await expect(page.locator('.workspace-map')).toBeHidden()
  await expect(page.locator('.method-bar')).toBeHidden()
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
  const pages = pdf.match(/\/Type \/Page\b[^s]/g) ?? []
  expect(pages.length).toBeGreaterThan(2)
  expect(pages.length).toBeLessThan(9)
  expect(pdf).toMatch(/\/MediaBox \[0 0 59\d(\.\d+)? 84\d(\.\d+)?\]/)
})
