/** The search by name and the areas over time in a real browser: keys, focus, the table, the file, and axe. */
import { readFile } from 'node:fs/promises'
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, test } from './fixtures'

const PHONE = { width: 390, height: 844 }

async function axe(page: Page, part: string) {
  const { violations } = await new AxeBuilder({ page }).include(part).analyze()
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target)])).toEqual([])
}

async function open(page: Page, link: string) {
  await page.goto(`./#${link}`)
  await expect(page.getByRole('slider').first()).toBeVisible()
}

const found = (page: Page) => page.locator('.search-list').getByRole('option')
const field = (page: Page) => page.getByRole('combobox', { name: 'Name of a place' })

test('three spellings in two scripts lead to one place, by keys alone', async ({ page }) => {
  await open(page, 'd=2020-02-16')
  for (const spelling of ["Ma'arrat an-Nu'man", 'maaret noman', 'معره النعمان']) {
    await page.keyboard.press('Control+k')
    await expect(field(page)).toBeFocused()
    await field(page).fill(spelling)
    await expect(found(page).first()).toContainText('Maarrat al-Numan')
    await expect(found(page).first()).toContainText('معرة النعمان')
    await expect(found(page).first()).toHaveAttribute('aria-selected', 'true')
    await page.keyboard.press('Enter')
    await expect(page.locator('.card h2')).toContainText('Maarrat al-Numan')
    await expect(page).toHaveURL(/s=maarrat-al-numan/)
    await page.locator('.card-close').click()
    await expect(page.locator('.card')).toBeHidden()
  }
})

test('arrows move the mark, Escape empties and then closes, and the focus goes back', async ({ page }) => {
  await open(page, 'd=2020-02-16')
  const button = page.getByRole('button', { name: 'Search' })
  await button.focus()
  await page.keyboard.press('Enter')
  await expect(field(page)).toBeFocused()
  await field(page).fill('khan')
  const options = found(page)
  await page.keyboard.press('ArrowDown')
  await expect(options.nth(1)).toHaveAttribute('aria-selected', 'true')
  await expect(field(page)).toHaveAttribute(
    'aria-activedescendant',
    (await options.nth(1).getAttribute('id'))!,
  )
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('ArrowUp')
  await expect(options.last()).toHaveAttribute('aria-selected', 'true')
  await expect(options.last()).toBeInViewport()
  await axe(page, '.drawer')
  await page.keyboard.press('Escape')
  await expect(field(page)).toHaveValue('')
  await expect(options).toHaveCount(0)
  await page.keyboard.press('Escape')
  await expect(field(page)).toBeHidden()
  await expect(button).toBeFocused()
})

test('on a phone, in Arabic, a place found closes the search and shows its card', async ({ page }) => {
  await page.setViewportSize(PHONE)
  await open(page, 'd=2020-02-16&lang=ar&panel=search')
  const arabic = page.getByRole('combobox', { name: 'اسم المكان' })
  await arabic.fill('al-Atarib')
  await expect(found(page).first()).toContainText('الأتارب')
  await axe(page, '.drawer')
  await found(page).first().click()
  await expect(arabic).toBeHidden()
  await expect(page.locator('.card h2')).toContainText('الأتارب')
})

test('the card leads to what changed hands nearby, and copies a link to place and day', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await open(page, 'd=2020-02-16&s=anadan')
  const near = page.locator('.card-near')
  await expect(near.getByRole('button', { name: 'Hayyan' })).toBeVisible()
  await page.getByRole('button', { name: 'Link to this place on this day' }).click()
  await expect(page.getByText('The link is copied.')).toBeVisible()
  const address = await page.evaluate(() => navigator.clipboard.readText())
  expect(address).toMatch(/#d=2020-02-16&v=[\d.,]+&s=anadan&facts=[\da-f]{12},[\d-]{10}$/)
  await axe(page, '.card')
  await near.getByRole('button', { name: 'Hayyan' }).click()
  await expect(page.locator('.card h2')).toContainText('Hayyan')
  await page.goto(address)
  await expect(page.locator('.card h2')).toContainText('Anadan')
})

test('where the page may not copy, the link is shown to be copied by hand', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }))
  await open(page, 'd=2020-02-16&s=anadan')
  await page.getByRole('button', { name: 'Link to this place on this day' }).click()
  await expect(page.locator('.card-share input')).toHaveValue(/s=anadan/)
})

test('the areas stand over the slider, follow it, and are read by keys', async ({ page }) => {
  await open(page, 'd=2020-02-16&panel=areas')
  const chart = page.getByRole('slider', { name: /Areas by party over time/ })
  await expect(chart).toHaveAttribute('aria-valuetext', /16 February 2020: Government [\d,]+ km²/)
  const middle = async (part: string) => {
    const box = (await page.locator(part).boundingBox())!
    return box.x + box.width / 2
  }
  const slider = page.getByRole('slider', { name: 'Day shown' })
  for (const key of ['ArrowRight', 'PageUp', 'Home', 'ArrowRight']) {
    await slider.press(key)
    const thumb = await slider.evaluate((element: HTMLInputElement) => {
      const box = element.getBoundingClientRect()
      const share =
        (element.valueAsNumber - Number(element.min)) / (Number(element.max) - Number(element.min))
      return box.left + 12 + share * (box.width - 24)
    })
    expect(Math.abs((await middle('.areas-day')) - thumb)).toBeLessThan(1)
  }
  const drawn = await page.locator('.areas-layer').first().getAttribute('d')
  await slider.press('End')
  expect(await page.locator('.areas-layer').first().getAttribute('d')).toBe(drawn)
  const before = await chart.getAttribute('aria-valuetext')
  await chart.press('ArrowLeft')
  await expect(chart).not.toHaveAttribute('aria-valuetext', before!)
  const read = (await chart.getAttribute('aria-valuetext'))!.split(':')[0]!
  await chart.press('Enter')
  await expect(page.locator('.header h1')).toContainText(read)
})

test('the areas have a table and a file, by region and unit', async ({ page }) => {
  await open(page, 'd=2020-02-16&panel=areas')
  await page.getByLabel('Region', { exact: true }).selectOption({ label: 'Idlib zone' })
  await page.getByLabel('Unit', { exact: true }).selectOption('share')
  await page.getByText('As a table: the named days').click()
  const table = page.getByRole('table', { name: /Idlib zone/ })
  await expect(table.getByRole('row')).toHaveCount(32)
  await expect(table.getByRole('row', { name: /16 Feb 2020/ })).toContainText('%')
  await axe(page, '.drawer')
  const waiting = page.waitForEvent('download')
  await page.getByRole('button', { name: 'All days as CSV' }).click()
  const file = await waiting
  expect(file.suggestedFilename()).toMatch(/^control-atlas-areas-[0-9a-f]{12}\.csv$/)
  const text = await readFile(await file.path(), 'utf8')
  expect(text.split('\n')[0]).toBe('day,region,party,km2,share,km2_documented_5km,version,facts')
  expect(text).toMatch(/^2020-02-16,idlib,gov,\d+\.\d{3},0\.\d{5},\d+\.\d{3},ledger,[0-9a-f]{12}$/m)
})

test('the areas have no fault that axe finds, in the dark, in Arabic, on a phone', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.setViewportSize(PHONE)
  await open(page, 'd=2020-02-16&panel=areas&lang=ar')
  await expect(page.locator('.areas-picture')).toBeVisible()
  await axe(page, '.drawer')
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(PHONE.width)
})
