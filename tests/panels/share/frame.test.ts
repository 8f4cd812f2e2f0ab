// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import { pictureDocument, type Dress } from '../../../src/panels/share/frame/document'
import { roundLength } from '../../../src/panels/share/frame/furniture'
import { layOut, type Layout } from '../../../src/panels/share/frame/layout'
import type { FrameTexts, Measure } from '../../../src/panels/share/frame/texts'
import { firstLines, wrap } from '../../../src/panels/share/frame/wrap'
import { LIGHT } from '../../../src/theme'

/** A type in which every letter is half as wide as high. */
const measure: Measure = (text, size) => text.length * size * 0.5

const TEXTS: FrameTexts = {
  direction: 'ltr',
  language: 'en',
  kicker: 'Reported control',
  title: 'Sunday <16> February & more',
  lines: ['47 places changed hands.'],
  legend: {
    title: 'Who holds what',
    rows: [
      {
        sample: { kind: 'fill', fills: ['#c95831'], pattern: 'lines' },
        name: 'A party with a very long name that goes on and on',
        value: '12 km²',
      },
      {
        sample: { kind: 'fill', fills: ['#c95831', '#fcdb09'], pattern: 'none' },
        name: 'Contested',
        value: '1 km²',
      },
      { sample: { kind: 'change', gained: 'gov', lost: 'opp' }, name: 'Change', value: '' },
      { sample: { kind: 'ground', ground: 'general' }, name: 'General', value: '' },
      { sample: { kind: 'ring' }, name: 'Ring', value: '' },
    ],
    notes: ['Not shown: Idlib.'],
  },
  foot: ['Reported control: an indication.', 'Facts ed3a967.', 'https://example.org/#d=2020-02-16'],
  north: 'N',
  distance: (metres) => `${metres} m`,
  swipe: null,
  progress: null,
}
const RTL: FrameTexts = { ...TEXTS, direction: 'rtl', language: 'ar' }
const MAP = {
  width: 800,
  height: 500,
  ground: '#ffffff',
  layers: [{ name: 'control', markup: '<path d="M0 0H9" id="m1-x"/>' }],
  metresPerPixel: 100,
  tilesLeftOut: false,
}
const DRESS: Dress = {
  theme: LIGHT,
  colours: { paper: '#fff', ink: '#000', faint: '#666', line: '#ddd' },
  family: '"IBM Plex Sans", sans-serif',
  fonts: '@font-face{font-family:"x";src:url(data:font/woff2;base64,AA)}',
}
const SIZE = { of: 'map', width: 800, height: 500 } as const

function parsed(texts: FrameTexts, layout: Layout): Document {
  const document = new DOMParser().parseFromString(
    pictureDocument(MAP, layout, texts, DRESS),
    'image/svg+xml',
  )
  expect(document.querySelector('parsererror')).toBeNull()
  return document
}

describe('wrap', () => {
  const width = (text: string) => text.length

  it('breaks at spaces and keeps every word', () => {
    expect(wrap('one two three', 7, width)).toEqual(['one two', 'three'])
  })

  it('breaks a word that alone is too long, an address', () => {
    expect(wrap('see abcdefghij', 4, width)).toEqual(['see', 'abcd', 'efgh', 'ij'])
  })

  it('says with three dots that more would follow', () => {
    expect(firstLines(['one two', 'three'], 1, 7, width)).toEqual(['one tw…'])
    expect(firstLines(['one two'], 1, 7, width)).toEqual(['one two'])
  })
})

describe('the layout', () => {
  it('keeps the size of the map and puts the legend beside it', () => {
    const layout = layOut(TEXTS, SIZE, measure)
    expect(layout.map).toMatchObject({ width: 800, height: 500 })
    expect(layout.legend.samples.every(({ x }) => x > layout.map.x + 800)).toBe(true)
    expect(layout.width).toBeGreaterThan(1000)
  })

  it('puts the legend below a narrow map', () => {
    const layout = layOut(TEXTS, { of: 'map', width: 360, height: 500 }, measure)
    expect(layout.legend.samples.every(({ y }) => y > layout.map.y + 500)).toBe(true)
    expect(layout.width).toBe(392)
  })

  it('wraps long names within the column', () => {
    const { legend, width, margin } = layOut(TEXTS, SIZE, measure)
    const ends = legend.lines.map(({ x, text, size }) => x + measure(text, size, 400))
    expect(Math.max(...ends)).toBeLessThanOrEqual(width - margin)
    expect(
      legend.lines.filter(({ text }) => 'A party with a very long name that goes on and on'.includes(text)),
    ).not.toHaveLength(1)
  })

  it('writes nothing over anything else: lines at one place are a line apart', () => {
    const { lines, legend, height } = layOut(TEXTS, SIZE, measure)
    const all = [...lines, ...legend.lines]
    for (const [i, a] of all.entries())
      for (const b of all.slice(i + 1))
        if (a.x === b.x) expect(Math.abs(a.y - b.y)).toBeGreaterThanOrEqual((a.y > b.y ? a : b).size)
    expect(Math.max(...all.map(({ y }) => y))).toBeLessThan(height)
  })

  it('gives a film the same map on every day, whatever is written', () => {
    const page = { of: 'picture', width: 1160, height: 650 } as const
    const quiet = layOut({ ...TEXTS, lines: [] }, page, measure)
    const busy = layOut(
      { ...TEXTS, title: 'A longer day', lines: ['word '.repeat(200), 'more'] },
      page,
      measure,
    )
    expect(busy.map).toEqual(quiet.map)
    expect([quiet.width, quiet.height]).toEqual([1160, 650])
  })
})

describe('the document', () => {
  it('parses as XML and holds all that is written, escaped', () => {
    const text = parsed(TEXTS, layOut(TEXTS, SIZE, measure)).documentElement.textContent
    for (const part of [TEXTS.title, TEXTS.kicker, ...TEXTS.foot, 'Who holds what', '12 km²', 'N', '10000 m'])
      expect(text).toContain(part)
  })

  it('refers to nothing outside itself', () => {
    const markup = pictureDocument(MAP, layOut(TEXTS, SIZE, measure), TEXTS, DRESS)
    const targets = [...markup.matchAll(/url\(([^)]*)\)|href="([^"]*)"/g)].map(([, a, b]) => a ?? b!)
    expect(targets.length).toBeGreaterThan(5)
    for (const target of targets) expect(target).toMatch(/^(#|data:)/)
  })

  it('uses each id once and defines each that it uses', () => {
    const document = parsed(TEXTS, layOut(TEXTS, SIZE, measure))
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    const used = [
      ...pictureDocument(MAP, layOut(TEXTS, SIZE, measure), TEXTS, DRESS).matchAll(/url\(#([^)]*)\)/g),
    ]
    for (const [, id] of used) expect(ids).toContain(id)
  })

  it('is turned round for a language written from right to left, but for the map itself', () => {
    const layout = layOut(TEXTS, SIZE, measure)
    const [left, right] = [parsed(TEXTS, layout), parsed(RTL, layout)]
    const titleOf = (document: Document) =>
      [...document.querySelectorAll('text')].find(({ textContent }) => textContent === TEXTS.title)!
    expect(Number(titleOf(left).getAttribute('x'))).toBe(layout.margin)
    expect(Number(titleOf(right).getAttribute('x'))).toBe(layout.width - layout.margin)
    expect(right.querySelector('g[direction="rtl"]')).not.toBeNull()
    const map = right.querySelector('g[clip-path="url(#map)"]')!
    expect(map.getAttribute('direction')).toBe('ltr')
    expect(map.parentElement!.getAttribute('transform')).toBe(
      `translate(${layout.width - layout.map.x - 800} ${layout.map.y})`,
    )
  })

  it('shows how far a film has come, from the side where reading begins', () => {
    const texts = { ...TEXTS, progress: { part: 0.25, from: '1 Dec', to: '31 Mar' } }
    const layout = layOut(texts, { of: 'picture', width: 1160, height: 650 }, measure)
    const marks = [texts, { ...texts, direction: 'rtl' } as const].map((one) => {
      const circles = [...parsed(one, layout).querySelectorAll('circle')]
      return Number(circles.at(-1)!.getAttribute('cx'))
    })
    expect(marks[0]! + marks[1]!).toBeCloseTo(layout.width)
    expect(marks[0]).toBeLessThan(layout.width / 2)
  })
})

describe('the scale', () => {
  it('takes the longest round length that fits', () => {
    expect([140, 260, 999, 5000, 19_999].map(roundLength)).toEqual([100, 200, 500, 5000, 10_000])
  })
})
