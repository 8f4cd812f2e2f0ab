/** For those who listen: what is said by itself, and what the page is made of in the eyes of a screen reader. */
import type { Page } from '@playwright/test'
import { thumbPlaces } from './days'
import { day as dayOf } from '../../src/core/day'
import { expect, open, test } from './site'

/** Notes every text that a live region of the page comes to hold. */
function listen(page: Page) {
  return page.evaluate(() => {
    const said: string[] = []
    Object.assign(window, { said })
    const region = document.querySelector('.header [aria-live="polite"]')!
    new MutationObserver(() => said.push(region.textContent)).observe(region, {
      childList: true,
      characterData: true,
      subtree: true,
    })
  })
}
const said = (page: Page) => page.evaluate(() => (window as unknown as { said: string[] }).said)

test('the day is said once it rests, with what changed, and not while the slider is dragged', async ({
  page,
  atlas,
}) => {
  await open(page, 'd=2020-01-10')
  await listen(page)
  const to = await thumbPlaces(page, atlas)
  const [first, last] = ['2020-01-10', '2020-02-16'].map((iso) => atlas.snapshots.indexOf(dayOf(iso)))
  const start = to(first!)
  await page.mouse.move(start.x, start.y)
  await page.mouse.down()
  for (let i = first! + 1; i <= last!; i++) {
    await page.mouse.move(to(i).x, to(i).y)
    await page.waitForTimeout(30)
  }
  expect(await said(page)).toEqual([])
  await page.mouse.up()
  // The slider has the focus and says its own value: nothing more is said.
  await page.waitForTimeout(1200)
  expect(await said(page)).toEqual([])
  await page.getByRole('button', { name: 'Previous step' }).click()
  await page.getByRole('button', { name: 'Next step' }).click()
  await expect.poll(() => said(page)).toHaveLength(1)
  expect((await said(page))[0]).toMatch(
    /^16 February 2020: 47 places: .+ to Syrian government and allies.*Around Aleppo$/,
  )
})

test('the map is described by the day in words, and the description follows the day', async ({ page }) => {
  await open(page, 'd=2020-02-16')
  const map = page.getByRole('application', { name: 'Map of reported control' })
  await expect(map).toHaveAccessibleDescription(
    /Arrow keys move the map.+16 February 2020\. Reported control, of [\d,]+ km² known.+47 places changed hands.+Front lines: .+ km.+\(M5\)/,
  )
  await page.evaluate(() => (location.hash = '#d=2016-12-22'))
  await expect(map).toHaveAccessibleDescription(/22 December 2016\. Reported control/)
})

test('slider, legend, card and table are what they look like', async ({ page }) => {
  await open(page, 'd=2020-02-16&s=khan-touman&panel=table')
  await expect(page.locator('.workspace-foot')).toMatchAriaSnapshot(`
    - button "Previous step"
    - button "Play"
    - button "Next step"
  `)
  await expect(page.getByRole('slider', { name: 'Day shown' })).toHaveAttribute(
    'aria-valuetext',
    /^16 February 2020: 47 places/,
  )
  await expect(page.locator('.legend')).toMatchAriaSnapshot(`
    - heading "Who holds what" [level=2]:
      - button "Who holds what" [expanded]
    - list:
      - listitem:
        - switch "Syrian government and allies" [checked]
        - 'button "About: Syrian government and allies"'
        - paragraph: /[\\d,]+ km² \\d+%/
  `)
  await expect(page.locator('.card')).toMatchAriaSnapshot(`
    - region /^Khan Touman/:
      - heading /^Khan Touman/ [level=2]
      - button "Close"
  `)
  await expect(page.getByRole('region', { name: 'The day as a table' })).toMatchAriaSnapshot(`
    - region "The day as a table":
      - heading "The day as a table" [level=2]
      - region "The day in words":
        - paragraph: /16 February 2020\\. Reported control/
      - group "Filter the table":
        - searchbox "Name"
        - combobox "Held by"
        - combobox "Region"
        - switch "Only what the map shows"
      - region /16 February 2020/:
        - table /16 February 2020/:
          - rowgroup:
            - row:
              - columnheader "Place":
                - button "Place"
              - columnheader "Held by"
              - columnheader "Since"
              - columnheader "How known"
              - columnheader "Sources"
  `)
})

test('comparison and story are what they look like', async ({ page }) => {
  await open(page, 'd=2020-02-16&from=2019-12-01&mode=difference&panel=compare')
  await expect(page.getByRole('region', { name: 'Compare' })).toMatchAriaSnapshot(`
    - heading "Compare" [level=2]
    - table /Who gained from whom/
  `)
  await page.evaluate(() => (location.hash = '#d=2020-02-16&from=2019-12-01&mode=swipe'))
  await expect(page.getByRole('slider', { name: 'Line between the two days' })).toHaveAttribute(
    'aria-valuetext',
    /1 December 2019.*16 February 2020/,
  )
  await page.evaluate(() => (location.hash = '#d=2020-02-16&panel=stories'))
  await page.locator('.drawer .stories button').first().click()
  const story = page.locator('.drawer')
  await expect(story).toMatchAriaSnapshot(`
    - region:
      - heading [level=2]
      - button "Close"
      - list "Steps of the story":
        - listitem:
          - article:
            - paragraph:
              - time
            - heading [level=3]
  `)
  await expect(story.getByRole('button', { name: 'Next step' })).toBeVisible()
})

test('a table row leads to the place’s card, by keyboard too', async ({ page }) => {
  await open(page, 'd=2020-02-16&panel=table')
  await page.getByRole('searchbox', { name: 'Name' }).fill('Khan Tuman')
  const row = page.getByRole('rowheader').filter({ hasText: 'Khan Touman depots' })
  await row.getByRole('button').focus()
  await page.keyboard.press('Enter')
  await expect(page.locator('.card h2')).toHaveText(/Khan Touman depots/)
  await expect(page.locator('.card h2')).toBeFocused()
})
