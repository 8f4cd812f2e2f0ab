/**
 * The first visit on a phone with a processor four times slower than this one's: text, map, the end of the work that keeps
 * the page from answering, and a key pressed as soon as the slider is there. Nothing is kept from visit to visit.
 */
import type { Browser } from '@playwright/test'
import type { Figure } from './figures'
import { answered, visit } from './visit'

const SLOWER = 4
const PHONE = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true, slower: SLOWER }
const VISITS = 7
/** What "good" is for first text, largest part, readiness to answer and blocked time in Web Vitals and Lighthouse, ms. */
const [TEXT, MAP, READY, BLOCKED] = [1800, 2500, 3800, 200]
/** Asked of this page itself: the first map, and the answer to a key. */
const [PICTURE, ANSWER] = [1000, 1500]

/** @param link to a day: there no picture of the map is ready before the map is drawn */
export async function start(browser: Browser, link: string): Promise<Figure[]> {
  const page = new URL(link)
  page.hash = ''
  const visits: Visit[] = []
  for (let i = 0; i < VISITS; i++)
    visits.push({
      ...(await quietVisit(browser, page.href)),
      ...(await keyVisit(browser, page.href)),
      linked: await linkVisit(browser, link),
    })
  const figure = (name: string, key: keyof Visit, limit: number): Figure => ({
    name: `phone, processor ${SLOWER} times slower: ${name}`,
    unit: 'ms',
    values: visits.map((visit) => visit[key]),
    limit,
    by: 'median',
  })
  return [
    figure('first text', 'text', TEXT),
    figure('picture of the map painted', 'picture', PICTURE),
    figure('map itself painted', 'map', MAP),
    figure('map painted, by a link to a day', 'linked', PICTURE),
    figure('last task over 50 ms ended', 'quiet', READY),
    figure('such tasks beyond 50 ms each, in all', 'blocked', BLOCKED),
    figure('first key on the slider answered', 'key', ANSWER),
    // Web Vitals: an answer within 200 ms is good.
    figure('that key waited for its answer', 'wait', 200),
  ]
}

interface Visit {
  readonly text: number
  readonly picture: number
  readonly map: number
  readonly linked: number
  readonly quiet: number
  readonly blocked: number
  readonly key: number
  readonly wait: number
}

/** Until five seconds went by without a long task. */
async function quietVisit(browser: Browser, url: string): Promise<Omit<Visit, 'key' | 'wait' | 'linked'>> {
  return visit(browser, PHONE, url, (_, ask) =>
    answered(ask, () => {
      const { pictureAt, mapAt, longEnd, blocked } = window.probe
      if (pictureAt === null || mapAt === null) return null
      const quiet = Math.max(mapAt, longEnd)
      if (performance.now() - quiet < 5000) return null
      const text = performance.getEntriesByName('first-contentful-paint')[0]!.startTime
      return { text, picture: pictureAt, map: mapAt, quiet, blocked }
    }),
  )
}

async function linkVisit(browser: Browser, url: string): Promise<number> {
  return visit(browser, PHONE, url, (_, ask) => answered(ask, () => window.probe.mapAt))
}

async function keyVisit(browser: Browser, url: string): Promise<Pick<Visit, 'key' | 'wait'>> {
  return visit(browser, PHONE, url, async (page, ask) => {
    await answered(ask, () => {
      const slider = document.querySelector<HTMLInputElement>('.workspace-foot input[type="range"]')
      const headline = document.querySelector('h1')
      if (window.probe.mapAt === null || !slider || !headline) return false
      const before = headline.textContent
      slider.focus()
      const wait = async ({ timeStamp }: Event) => {
        while (headline.textContent === before) await window.probe.madeFrame()
        const at = await window.probe.madeFrame()
        window.probe.answer = { key: at, wait: at - timeStamp }
      }
      addEventListener('keydown', (event) => void wait(event), { once: true, capture: true })
      return true
    })
    await page.keyboard.press('ArrowLeft')
    return answered(ask, () => window.probe.answer)
  })
}
