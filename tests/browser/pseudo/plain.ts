/** What the page shows and says in plain letters, and which of it are facts: read from the document and the data. */
import type { APIRequestContext, Page } from '@playwright/test'
import { decodeAtlas, decodeDetails } from '../../../src/atlas/decode'
import type { WireAtlas, WireDetails } from '../../../src/core/wire'

export interface Said {
  readonly text: string
  /** An element, in short. */
  readonly where: string
}

const ATTRIBUTES = ['aria-label', 'aria-valuetext', 'aria-description', 'title', 'placeholder', 'alt']
/** Not the page's words: what a reader copies, and what names its language itself. */
const QUOTED = 'script, style, textarea, code, pre, kbd, [lang]:not(html)'

/** All that is to be seen or heard of the page and holds a plain letter. */
export function plainTexts(page: Page): Promise<Said[]> {
  return page.evaluate(
    ([attributes, quoted]) => {
      const found: { text: string; where: string }[] = []
      const add = (text: string, element: Element) => {
        if (/[a-z]/i.test(text))
          found.push({ text: text.trim(), where: element.outerHTML.slice(0, 90).replaceAll(/\s+/g, ' ') })
      }
      const seen = (element: Element) =>
        !element.closest(quoted) &&
        // A letter drawn as an icon, which has a label.
        !(element.ariaHidden === 'true' && element.textContent.length === 1) &&
        (element.closest('select')?.checkVisibility() ??
          element.checkVisibility({ visibilityProperty: true }))
      const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
      for (let node = walk.nextNode(); node; node = walk.nextNode()) {
        const parent = node.parentElement!
        if (seen(parent)) add(node.textContent ?? '', parent)
      }
      for (const element of document.body.querySelectorAll('*')) {
        if (!element.checkVisibility({ visibilityProperty: true })) continue
        for (const name of attributes) add(element.getAttribute(name) ?? '', element)
      }
      return found
    },
    [ATTRIBUTES, QUOTED] as const,
  )
}

/** Every text of the data that is not a word for programs: names, titles, notes, claims, stories. */
export async function factTexts(request: APIRequestContext): Promise<ReadonlySet<string>> {
  const texts = new Set<string>()
  const gather = (value: unknown): void => {
    if (typeof value === 'string') {
      // `state-media`, `khan-touman`: ids, which have words of their own in the texts.
      if (/[a-z]/i.test(value) && !/^[a-z0-9_:/-]+$/.test(value)) add(texts, value)
    } else if (value && typeof value === 'object' && !ArrayBuffer.isView(value))
      Object.values(value).forEach(gather)
  }
  const read = async (file: string) => (await request.get(`./data/${file}.json`)).json() as Promise<unknown>
  gather(decodeAtlas((await read('atlas')) as WireAtlas))
  gather(decodeDetails((await read('details')) as WireDetails))
  gather(await read('stories'))
  return texts
}

function add(texts: Set<string>, value: string): void {
  // Also without the addition that tells namesakes apart, and that addition alone: a road's number.
  for (const text of [value, value.replace(/\s*\([^)]*\)\s*$/, ''), /\(([^()]+)\)$/.exec(value)?.[1] ?? ''])
    if (text.length > 1) texts.add(text)
}

const DATES = new RegExp(`\\b(${[...dateWords('long'), ...dateWords('short')].join('|')})\\b`, 'g')
/** Hashes, files, keys of the keyboard, units by `Intl` and names of works are the same in every language. */
const SIGNS =
  /\b[0-9a-f]{7,}\b|\b[\w.-]+\.(csv|json|geojson|zip|png|svg|webm|gif)\b|\bCtrl\b|\bK\b|\d k?m$|OpenStreetMap|Natural Earth|CC BY-SA/g

/** The words left in plain letters once facts, dates and signs are taken out; '' where none are. */
export function leftOver(text: string, facts: readonly string[]): string {
  let rest = text.replaceAll(/\s+/g, ' ')
  for (const fact of facts) if (rest.includes(fact)) rest = rest.replaceAll(wholeWords(fact), ' ')
  rest = rest.replace(DATES, ' ').replace(SIGNS, ' ')
  return (rest.match(/[a-z]+/gi) ?? []).join(' ')
}

/** A fact where it stands by itself: "Jan" is no part of "January". */
const wholeWords = (fact: string) =>
  new RegExp(`(?<![a-z])${fact.replaceAll(/[$()*+./?[\\\]^{|}-]/g, '\\$&')}(?![a-z])`, 'gi')

/** Months and weekdays, as English dates have them. */
function dateWords(style: 'long' | 'short'): string[] {
  const month = new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', month: style })
  const weekday = new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', weekday: style })
  return [
    ...Array.from({ length: 12 }, (_, i) => month.format(Date.UTC(2023, i, 1))),
    ...Array.from({ length: 7 }, (_, i) => weekday.format(Date.UTC(2023, 0, 2 + i))),
  ]
}
