/** Stories in the page: step by step, by keys and by scrolling, left and taken up again, and opened by a link. */
import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { isoDay } from '../../src/core/day'
import { decodeStory, type Story, type WireStories } from '../../src/core/stories'
import { drawn, expect, inLink, open, PHONE, projection, settledView, test as base } from './site'

const test = base.extend<{ stories: readonly Story[] }>({
  stories: async ({ request }, use) => {
    const wire = (await (await request.get('./data/stories.json')).json()) as WireStories
    await use(wire.stories.map(decodeStory))
  },
})

const current = (page: Page) => page.locator('.story-step[aria-current="step"]')

/** The step's middle stands in the part of the map that nothing covers. */
async function expectInView(page: Page, story: Story, index: number) {
  const { view } = story.steps[index]!
  await expect
    .poll(
      async () => {
        const at = projection(page, await settledView(page)).pixel(view.lon, view.lat)
        const covers = ['.story', '.timeline', '.workspace-start > .sheet']
        const boxes = await Promise.all(
          covers.map((selector) => page.locator(selector).first().boundingBox()),
        )
        const inside = (box: (typeof boxes)[number]) =>
          box !== null &&
          at.x > box.x &&
          at.x < box.x + box.width &&
          at.y > box.y &&
          at.y < box.y + box.height
        const { width, height } = page.viewportSize()!
        return at.x > 0 && at.y > 0 && at.x < width && at.y < height && !boxes.some(inside)
      },
      { message: `${story.id}:${index + 1} in view` },
    )
    .toBe(true)
}

test.describe('with the map that jumps', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } })

  for (const id of ['report', 'the-road'])
    test(`every step of ${id} by keyboard: day, link and map follow`, async ({ page, stories }) => {
      test.setTimeout(240_000)
      const story = stories.find((one) => one.id === id)!
      await open(page, 'panel=stories')
      await page.getByRole('button', { name: `Begin: ${story.title.en}` }).press('Enter')
      await expect(page.locator('.story-steps')).toBeFocused()
      for (const [i, step] of story.steps.entries()) {
        if (i > 0) await page.keyboard.press(i % 2 ? 'PageDown' : 'ArrowRight')
        await expect.poll(() => inLink(page, 'story')).toBe(`${id}:${i + 1}`)
        expect(inLink(page, 'd')).toBe(isoDay(step.day))
        expect(inLink(page, 'mode')).toBe(step.mode === 'day' ? null : step.mode)
        await expect(current(page).locator('h3')).toHaveText(step.title.en)
        await expect(page.locator('.story-progress')).toHaveText(`${i + 1} of ${story.steps.length}`)
        await expectInView(page, story, i)
      }
      await page.keyboard.press('PageDown')
      expect(inLink(page, 'story')).toBe(`${id}:${story.steps.length}`)
      await page.keyboard.press('Home')
      await expect.poll(() => inLink(page, 'story')).toBe(`${id}:1`)
    })

  test('a story is left as it was found, and taken up where it was left', async ({ page }) => {
    await open(page, 'd=2016-02-15&v=36.4,37.1,9.5&layers=-posts&off=isis')
    await page.getByRole('button', { name: 'Stories' }).click()
    await page.getByRole('button', { name: 'Begin: The road' }).click()
    await page.getByRole('button', { name: 'Next step of the story' }).click()
    await expect.poll(() => inLink(page, 'story')).toBe('the-road:2')
    expect(inLink(page, 'layers')).toBe('-posts,-fronts')
    await page.getByRole('button', { name: 'Leave the story' }).click()
    await expect.poll(() => inLink(page, 'd')).toBe('2016-02-15')
    expect([inLink(page, 'story'), inLink(page, 'layers'), inLink(page, 'off')]).toEqual([
      null,
      '-posts',
      'isis',
    ])
    const view = await settledView(page)
    expect(Math.abs(view.lat - 36.4) + Math.abs(view.lon - 37.1)).toBeLessThan(0.02)
    const back = page.getByRole('button', { name: /Continue where you left off/ })
    await expect(back).toBeFocused()
    await back.press('Enter')
    await expect.poll(() => inLink(page, 'story')).toBe('the-road:2')
  })

  test('a look round is not fought, and there is a way back', async ({ page }) => {
    await open(page, 'story=report:9')
    await expect.poll(() => inLink(page, 'd')).toBe('2020-01-29')
    await page.locator('.timeline input[type="range"]').first().focus()
    await page.keyboard.press('ArrowLeft')
    await expect.poll(() => inLink(page, 'd')).not.toBe('2020-01-29')
    expect(inLink(page, 'story')).toBe('report:9')
    await page.getByRole('button', { name: 'Back to this step' }).click()
    await expect.poll(() => inLink(page, 'd')).toBe('2020-01-29')
    await expect(page.getByRole('button', { name: 'Back to this step' })).toHaveCount(0)
  })

  test('a place opens its card beside the story', async ({ page }) => {
    await open(page, 'story=report:9')
    await settledView(page)
    await current(page).getByRole('button', { name: 'Maarrat al-Numan' }).click()
    await expect(page.locator('.card h2')).toContainText('Maarrat al-Numan')
    await expect(current(page)).toBeVisible()
  })

  test('a press in a step is no scrolling: texts that grow meanwhile lead to no other step', async ({
    page,
  }) => {
    await open(page, 'story=report:9')
    await expect.poll(() => inLink(page, 'd')).toBe('2020-01-29')
    const place = current(page).getByRole('button', { name: 'Maarrat al-Numan' })
    // As claims do that are measured late: what stands above grows, while the button is pressed.
    await place.dispatchEvent('pointerdown', { button: 0, bubbles: true })
    await page.locator('.story-steps').evaluate((box) => {
      // Not every browser keeps what is read in its place by itself.
      box.style.overflowAnchor = 'none'
      const more = document.createElement('p')
      more.style.height = '400px'
      box.children[6]!.append(more)
    })
    await place.dispatchEvent('click')
    // Longer than a step must stay on the reading line to be read.
    await page.waitForTimeout(500)
    expect(inLink(page, 'story')).toBe('report:9')
    await expect(page.locator('.card h2')).toContainText('Maarrat al-Numan')
    await expect(current(page)).toBeInViewport()
  })

  test('a place opens its card on a slow machine too, whenever it is pressed', async ({ page }) => {
    test.setTimeout(180_000)
    const machine = await page.context().newCDPSession(page)
    await machine.send('Emulation.setCPUThrottlingRate', { rate: 6 })
    for (const wait of [0, 150, 300, 700]) {
      await page.goto('about:blank')
      await open(page, 'story=report:9')
      const place = current(page).getByRole('button', { name: 'Maarrat al-Numan' })
      await place.waitFor()
      await page.waitForTimeout(wait)
      await place.click()
      await expect(page.locator('.card h2')).toContainText('Maarrat al-Numan')
      await page.waitForTimeout(600)
      expect([wait, inLink(page, 'story')]).toEqual([wait, 'report:9'])
    }
  })
})

test('scrolling changes the step, and the map flies after it', async ({ page, stories }) => {
  await open(page, 'story=report:1')
  await expect.poll(() => inLink(page, 'd')).toBe('2012-07-01')
  await page.locator('.story-steps').hover()
  await expect(async () => {
    await page.mouse.wheel(0, 120)
    expect(inLink(page, 'story')).toBe('report:3')
  }).toPass({ intervals: [500] })
  await expect.poll(() => inLink(page, 'd')).toBe('2012-11-02')
  await expectInView(page, stories[0]!, 2)
})

test('a link opens the panel at its step; one that leads nowhere says so', async ({ page }) => {
  await open(page, 'story=report:12')
  await expect(current(page).locator('h3')).toHaveText('One day, several counts')
  await expect.poll(() => inLink(page, 'd')).toBe('2020-02-16')
  await expect(current(page)).toBeInViewport()
  const verdicts = current(page).locator('.claim-verdict')
  await expect(verdicts).toHaveCount(5)
  await page.evaluate(() => (location.hash = '#story=report:77'))
  await expect(page.locator('.notice')).toContainText('story')
  await expect(page.getByRole('button', { name: /^Begin/ }).first()).toBeVisible()
  await page.evaluate(() => (location.hash = '#story=the-road:11&lang=fr'))
  await expect(current(page).locator('h3')).toHaveText('Ouverte aux civils')
})

test.describe('on a phone', () => {
  test.use({ viewport: PHONE, hasTouch: true, isMobile: true })

  test('the story lies under the map and over the slider, and steps by button and by swipe', async ({
    page,
  }) => {
    await open(page, 'story=report:9')
    await expect(current(page).locator('h3')).toHaveText('Maarrat al-Numan')
    await expect(current(page)).toBeInViewport({ ratio: 0.9 })
    const sheet = (await page.locator('.drawer').boundingBox())!
    const time = (await page.locator('.timeline').boundingBox())!
    expect(sheet.y).toBeGreaterThan(PHONE.height * 0.25)
    expect(sheet.y + sheet.height).toBeLessThanOrEqual(time.y + 1)
    await page.getByRole('button', { name: 'Next step of the story' }).tap()
    await expect.poll(() => inLink(page, 'story')).toBe('report:10')
    await expect(current(page)).toBeInViewport({ ratio: 0.9 })
    await swipe(page, -260)
    await expect.poll(() => inLink(page, 'story')).toBe('report:11')
    await expect.poll(() => inLink(page, 'd')).toBe('2020-02-11')
  })
})

/** A finger drawn sideways over the steps. */
async function swipe(page: Page, by: number) {
  const box = (await page.locator('.story-steps').boundingBox())!
  const [x, y] = [box.x + box.width / 2 - by / 2, box.y + box.height / 2]
  const session = await page.context().newCDPSession(page)
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', touchPoints: { x: number; y: number }[]) =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints })
  await touch('touchStart', [{ x, y }])
  for (let part = 1; part <= 13; part++) await touch('touchMove', [{ x: x + (by * part) / 13, y }])
  await touch('touchEnd', [])
}

for (const [name, size] of [
  ['desktop', { width: 1440, height: 900 }],
  ['phone', PHONE],
] as const)
  for (const language of ['en', 'fr', 'ar'] as const)
    test(`three languages have their text, and axe finds nothing: ${name}, ${language}`, async ({
      page,
      stories,
    }) => {
      await page.setViewportSize(size)
      await open(page, `panel=stories&lang=${language}`)
      await expect(page.locator('.stories-list h3')).toHaveText(stories.map(({ title }) => title[language]))
      await expectClean(page)
      await page.evaluate((lang) => (location.hash = `#story=report:12&lang=${lang}`), language)
      await drawn(page)
      await expect(current(page).locator('h3')).toHaveText(stories[0]!.steps[11]!.title[language])
      await expect(page.locator('.story-text')).toHaveCount(stories[0]!.steps.length)
      await expect(current(page).locator('.claim-verdict')).toHaveCount(5)
      const texts = await page.locator('.story-text').allTextContents()
      await expect.poll(() => page.locator('.story-text').filter({ hasText: '…' }).count()).toBe(0)
      expect(texts.filter((text) => /[{}]/.test(text) || text.length < 60)).toEqual([])
      await expectClean(page)
    })

async function expectClean(page: Page) {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .include('.drawer')
    .analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([])
}
