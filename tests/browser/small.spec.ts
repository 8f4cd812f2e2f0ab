/** Small screens: 320 px wide, enlarged twice, on its side; and the sheets that panels are there. */
import type { Page } from '@playwright/test'
import { PANELS } from '../../src/state/state'
import { expect, inLink, open, PHONE, settledView, test } from './site'
import { walkPanels } from './walk'

const LOOKS = [
  'd=2020-02-16',
  'd=2020-02-16&s=khan-touman',
  'd=2020-02-16&from=2019-12-01&mode=difference',
  ...PANELS.map((panel) => `d=2020-02-16&panel=${panel}`),
]

const SIZES = [
  { name: '320 px wide', viewport: { width: 320, height: 640 }, deviceScaleFactor: 1 },
  {
    name: '640 px wide and 720 px high, enlarged twice',
    viewport: { width: 320, height: 360 },
    deviceScaleFactor: 2,
  },
  { name: 'on its side', viewport: { width: 740, height: 360 }, deviceScaleFactor: 2 },
] as const

for (const { name, ...size } of SIZES)
  test.describe(name, () => {
    test.use({ ...size, hasTouch: true, isMobile: true })

    test('nothing is cut off or needs scrolling both ways, but map, slider, charts and tables', async ({
      page,
    }) => {
      await page.emulateMedia({ reducedMotion: 'reduce' })
      const found: string[] = []
      for (const lang of ['en', 'fr', 'ar'])
        for (const link of LOOKS) {
          await open(page, `${link}&lang=${lang}`)
          await page.waitForTimeout(250)
          for (const fault of await page.evaluate(overflowing)) found.push(`${link} ${lang}: ${fault}`)
        }
      expect(found).toEqual([])
    })
  })

test.describe('320 px wide', () => {
  test.use({ ...SIZES[0], hasTouch: true, isMobile: true })

  test('every table fits its panel, or scrolls within a region that has a name and that keys reach', async ({
    page,
  }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' })
    const found: string[] = []
    const seen = new Set<string>()
    for (const lang of ['en', 'fr', 'ar'] as const) {
      await open(page, `d=2020-02-16&lang=${lang}`)
      await walkPanels(page, '2020-02-16', lang, async (panel) => {
        await page.evaluate(openDetails)
        // What is opened is filled a moment later, and measured after that.
        await page.waitForTimeout(300)
        for (const { name, fault } of await page.evaluate(tables)) {
          seen.add(panel)
          if (fault) found.push(`${panel} ${lang}: ${name} ${fault}`)
        }
      })
    }
    expect(found).toEqual([])
    expect([...seen].sort()).toEqual(['areas', 'claims', 'compare', 'method', 'road', 'table'])
  })
})

test.describe('a sheet on a phone', () => {
  test.use({ viewport: PHONE, hasTouch: true, isMobile: true })
  const handle = (page: Page) => page.getByRole('button', { name: /^Height of the panel/ })
  const height = async (page: Page) => (await page.locator('.drawer').boundingBox())!.height

  test('has three stops, by click and by key, and its content leaves the order of keys when it peeks', async ({
    page,
  }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await open(page, 'd=2020-02-16&panel=events')
    await expect(handle(page)).toHaveAccessibleName(/half$/)
    const half = await height(page)
    await handle(page).click()
    await expect(handle(page)).toHaveAccessibleName(/full$/)
    const full = await height(page)
    await handle(page).click()
    await expect(handle(page)).toHaveAccessibleName(/alone$/)
    const peek = await height(page)
    expect(peek).toBeLessThan(80)
    expect(half).toBeGreaterThan(peek + 100)
    expect(full).toBeGreaterThan(half + 50)
    await expect(page.locator('.drawer .events-filter select')).toBeHidden()
    await handle(page).press('ArrowUp')
    await expect(handle(page)).toHaveAccessibleName(/half$/)
    await expect(page.locator('.drawer .events-filter select')).toBeVisible()
    await handle(page).press('ArrowDown')
    await handle(page).press('ArrowDown')
    await expect(handle(page)).toHaveAccessibleName(/alone$/)
    // Header, sheet and slider stand one above the other.
    const sheet = (await page.locator('.drawer').boundingBox())!
    expect(sheet.y + sheet.height).toBeLessThanOrEqual((await page.locator('.timeline').boundingBox())!.y)
  })

  test('is dragged by its head, while its content scrolls and the map stays where it is', async ({
    page,
  }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await open(page, 'd=2020-02-16&v=36.00,36.90,9&panel=events')
    const view = await settledView(page)
    const touch = await page.context().newCDPSession(page)
    const drag = async (x: number, from: number, to: number) => {
      const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', y?: number) =>
        touch.send('Input.dispatchTouchEvent', { type, touchPoints: y === undefined ? [] : [{ x, y }] })
      await send('touchStart', from)
      for (let i = 1; i <= 12; i++) await send('touchMove', from + ((to - from) * i) / 12)
      await page.waitForTimeout(60)
      await send('touchEnd')
      await page.waitForTimeout(150)
    }
    const head = (await page.locator('.drawer-head h2').boundingBox())!
    const y = head.y + head.height / 2
    await drag(90, y, y + 260)
    await expect(handle(page)).toHaveAccessibleName(/alone$/)
    const low = (await page.locator('.drawer-head h2').boundingBox())!.y + 10
    await drag(90, low, 60)
    await expect(handle(page)).toHaveAccessibleName(/full$/)
    const body = page.locator('.drawer-body, .drawer .events-list').first()
    await drag(180, 420, 220)
    await expect(handle(page)).toHaveAccessibleName(/full$/)
    await expect(body).toBeVisible()
    expect(inLink(page, 'v')).not.toBeNull()
    const after = await settledView(page)
    expect(after).toEqual(view)
    // A tap is no drag: the handle answers, the close button closes.
    await page.locator('.drawer-close').tap()
    await expect(page.locator('.drawer')).toHaveCount(0)
  })

  test('stays below the row of views at its half, so that another view is one tap away', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 })
    for (const panel of PANELS.filter((panel) => panel !== 'method' && panel !== 'search')) {
      await open(page, `d=2020-02-16&panel=${panel}`)
      const views = (await page.locator('.views').boundingBox())!
      await expect
        .poll(async () => [
          panel,
          (await page.locator('.drawer').boundingBox())!.y >= views.y + views.height - 1,
        ])
        .toEqual([panel, true])
    }
  })
})

/** In the page. */
function openDetails(): void {
  for (const details of document.querySelectorAll<HTMLDetailsElement>('.workspace details'))
    details.open = true
}

/** In the page: each table that shows, and what is wrong with its room. */
function tables(): { name: string; fault: string | null }[] {
  return [...document.querySelectorAll('table')]
    .filter((table) => table.checkVisibility())
    .map((table) => {
      const name = `“${table.caption?.textContent.slice(0, 40) ?? ''}”`
      const { left, right } = table.getBoundingClientRect()
      for (let box = table.parentElement; box && box !== document.body; box = box.parentElement) {
        const { left: start } = box.getBoundingClientRect()
        if (left >= start - 1 && right <= start + box.offsetWidth + 1) continue
        const label = box.getAttribute('aria-label') ?? box.getAttribute('aria-labelledby') ?? ''
        const scrolls = getComputedStyle(box).overflowX === 'auto'
        const reached = box.tabIndex === 0 && box.getAttribute('role') === 'region' && label !== ''
        return {
          name,
          fault:
            scrolls && reached ? null : `needs ${box.scrollWidth} px in ${box.className}, ${box.clientWidth}`,
        }
      }
      return { name, fault: null }
    })
}

/** In the page: what is wider than the screen, or cut off, outside what scrolls sideways by its nature. */
function overflowing(): string[] {
  const sideways =
    'table, .table-scroll, .method-table, .areas-scroll, .workspace-map, .timeline, .views, .road, .areas, .story-steps, pre, input, textarea, .unseen, .skip'
  const found: string[] = []
  const width = document.documentElement.clientWidth
  if (document.documentElement.scrollWidth > width)
    found.push(`page: ${document.documentElement.scrollWidth} px`)
  for (const element of document.querySelectorAll<HTMLElement>('.workspace *')) {
    if (element.closest(sideways) || !element.checkVisibility({ visibilityProperty: true })) continue
    const box = element.getBoundingClientRect()
    if (box.width === 0 || box.height === 0) continue
    const name = `${element.tagName.toLowerCase()}.${element.className} “${element.textContent.trim().slice(0, 30)}”`
    if (box.left < -1 || box.right > width + 1)
      found.push(`${name} reaches from ${Math.round(box.left)} to ${Math.round(box.right)}`)
    const { overflowX, textOverflow } = getComputedStyle(element)
    // A table alone may be wider than what it lies in.
    const edge = box.left + element.clientWidth + 1
    if ([...element.querySelectorAll('table')].some((table) => table.getBoundingClientRect().right > edge))
      continue
    const scrolls = overflowX === 'auto' || overflowX === 'scroll'
    const cut = (overflowX === 'hidden' || overflowX === 'clip') && textOverflow !== 'ellipsis'
    if ((scrolls || cut) && element.scrollWidth > element.clientWidth + 1)
      found.push(`${name} holds ${element.scrollWidth} px in ${element.clientWidth}`)
  }
  return found
}
