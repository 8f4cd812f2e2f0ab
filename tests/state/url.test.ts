import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { day as dayOf } from '../../src/core/day'
import { VERSIONS } from '../../src/core/evidence/versions'
import { CONFIDENCES, type Day, type Language } from '../../src/core/types'
import { LAYERS, LOOKS, MODES, PANELS, type LinkState, type Selection } from '../../src/state/state'
import { periodsOf } from '../../src/state/periods'
import { sameSpan } from '../../src/state/span'
import { defaultLink, readLink, writeLink } from '../../src/state/url'
import { realAtlas as atlas } from '../real'
import { randoms } from '../synthetic'

// Quick on a quiet machine; a busy one may take ten times as long.
vi.setConfig({ testTimeout: 30_000 })

const defaults = defaultLink(atlas, 'en')
const KEYS = [
  ...['d', 'mode', 'from', 'story', 'ui', 'v', 'off', 'regions'],
  ...['layers', 's', 'panel', 'look', 'told', 'sure', 'kinds', 'lang', 'span'],
]

const ids = (entries: readonly { readonly id: string }[]) =>
  fc.subarray(entries.map(({ id }) => id)).map((list): ReadonlySet<string> => new Set(list))
/** Coordinates as a link carries them. */
const degrees = (max: number, digits: number) =>
  fc.integer({ min: -max * 10 ** digits, max: max * 10 ** digits }).map((n) => n / 10 ** digits)
const at = fc.option(fc.tuple(degrees(180, 5), degrees(90, 5)))
const selection: fc.Arbitrary<Selection | null> = fc.oneof(
  fc.constant(null),
  fc.record({
    kind: fc.constant('place' as const),
    place: fc.constantFrom(...atlas.places.map(({ id }) => id)),
    at,
  }),
  fc
    .constantFrom(...atlas.roads.flatMap(({ id, stretches }) => stretches.map((_, index) => ({ id, index }))))
    .chain(({ id, index }) => at.map((at) => ({ kind: 'stretch' as const, road: id, index, at }))),
)
const days = fc.integer({ min: atlas.firstDay, max: atlas.lastDay }).map((day) => day as Day)
/** Thousandths of a day, as a link carries them; none that a link says otherwise: a period, all, many days. */
const span = fc.option(
  fc
    .tuple(fc.integer({ min: 0, max: 3_900_000 }), fc.integer({ min: 6000, max: 700_000 }))
    .map(([start, length]) => {
      const [from, to] = [start, start + length].map((n) => Number((atlas.firstDay + n / 1000).toFixed(3)))
      return { from: from!, to: to! }
    })
    .filter((span) => !periodsOf(atlas).some((period) => sameSpan(period.span, span))),
)
const link: fc.Arbitrary<LinkState> = fc.record({
  day: days,
  mode: fc.constantFrom(...MODES),
  from: fc.option(days),
  story: fc.option(
    fc.record({ id: fc.constantFrom('report', 'the-road'), step: fc.integer({ min: 0, max: 98 }) }),
  ),
  slim: fc.boolean(),
  view: fc.option(
    fc.record({
      lat: degrees(85, 2),
      lon: degrees(180, 2),
      zoom: fc.integer({ min: 0, max: 80 }).map((n) => n / 4),
    }),
  ),
  hiddenParties: ids(atlas.parties),
  hiddenRegions: ids(atlas.regions),
  layers: fc.record({
    road: fc.boolean(),
    places: fc.boolean(),
    posts: fc.boolean(),
    fronts: fc.boolean(),
    basemap: fc.boolean(),
    tiles: fc.boolean(),
    patterns: fc.boolean(),
  }),
  selection,
  panel: fc.constantFrom(null, ...PANELS),
  look: fc.constantFrom(...LOOKS),
  told: fc.constantFrom(...VERSIONS),
  sure: fc.constantFrom(...CONFIDENCES),
  kinds: fc.option(
    fc.subarray(['agency', 'monitor', 'state-media']).map((list): ReadonlySet<string> => new Set(list)),
  ),
  language: fc.constantFrom<Language>('en', 'fr', 'ar'),
  span,
})

describe('a link', () => {
  it('reads back as what it was written from', () => {
    fc.assert(
      fc.property(link, (state) => {
        const text = writeLink(state, atlas, defaults)
        expect(text).toMatch(/^[\w=&,.:%~-]*$/)
        const read = readLink(`#${text}`, atlas, defaults)
        expect(read).toEqual({ state, ignored: [] })
        expect(writeLink(read.state, atlas, defaults)).toBe(text)
      }),
      { numRuns: 500 },
    )
  })

  it('keeps a view to what a pixel can tell apart', () => {
    const state = { ...defaults, view: { lat: 36.123456789, lon: 37.987654321, zoom: 8.333 } }
    const { view } = readLink(writeLink(state, atlas, defaults), atlas, defaults).state
    // At zoom 8.33 a pixel is some 400 m wide, 0.004°.
    expect(Math.abs(view!.lat - 36.123456789)).toBeLessThan(0.002)
    expect(Math.abs(view!.lon - 37.987654321)).toBeLessThan(0.002)
    expect(view!.zoom).toBe(8.33)
  })

  it('says nothing of the axis where it shows the period of the day, `all` where it shows all the time', () => {
    const written = (iso: string, shown: LinkState['span']) =>
      writeLink({ ...defaults, day: dayOf(iso), span: shown }, atlas, defaults)
    const [all, ...periods] = periodsOf(atlas)
    const winter = periods.find(({ id }) => id === 'winter')!
    expect(written('2020-02-16', null)).toBe('d=2020-02-16')
    expect(written('2020-02-16', winter.span)).toBe('d=2020-02-16')
    expect(written('2016-02-16', winter.span)).toBe('d=2016-02-16&span=2019-12-01..2020-03-31')
    expect(written('2020-02-16', all!.span)).toBe('d=2020-02-16&span=all')
    // A day of no period.
    expect(written('2022-02-16', all!.span)).toBe('d=2022-02-16')
    expect(readLink('span=all', atlas, defaults).state.span).toEqual({
      from: atlas.firstDay,
      to: atlas.lastDay,
    })
  })

  it('names the days of the axis to a pixel: parts of days where few are shown', () => {
    const written = (from: number, to: number) =>
      new URLSearchParams(writeLink({ ...defaults, span: { from, to } }, atlas, defaults)).get('span')
    const [a, b] = [dayOf('2019-04-01'), dayOf('2020-03-06')]
    expect(written(a, b)).toBe('2019-04-01..2020-03-06')
    expect(written(a + 0.25, b + 0.99996)).toBe('2019-04-01.25..2020-03-07')
    expect(written(a + 0.0704, a + 6.5)).toBe('2019-04-01.07..2019-04-07.5')
    expect(written(a - 1000.25, b + 0.75)).toBe('2016-07-05..2020-03-07')
    expect(readLink('span=2019-04-01.25..2020-03-07', atlas, defaults).state.span).toEqual({
      from: a + 0.25,
      to: b + 1,
    })
  })

  it('that is empty is the default, and the default is a day alone', () => {
    for (const empty of ['', '#'])
      expect(readLink(empty, atlas, defaults)).toEqual({ state: defaults, ignored: [] })
    expect(writeLink(defaults, atlas, defaults)).toBe('d=2020-02-16')
  })

  it('starts from other defaults where there are others', () => {
    const dark = { ...defaults, layers: { ...defaults.layers, tiles: true, road: false } }
    const state = { ...dark, layers: { ...dark.layers, road: true } }
    expect(readLink(writeLink(state, atlas, dark), atlas, dark).state.layers).toEqual(state.layers)
  })
})

describe('a broken part of a link', () => {
  it.each([
    ...[
      'd=2020-02-30',
      'd=2031-01-01',
      'd=1999-01-01',
      'd=',
      'd=today',
      'v=36',
      'v=36,37',
      'v=a,b,c',
      'v=36,37,99',
    ],
    ...['v=90,37,8', 'v=36,200,8', 'v=,,', 'v=36,37,8,9', 'v=NaN,Infinity,1', 'off=nobody', 'off=gov,nobody'],
    ...[
      'regions=atlantis',
      'layers=everything',
      'layers=--road',
      'layers=constructor',
      's=nowhere',
      's=m5:999',
    ],
    ...[
      's=m5:-1',
      's=m5:x',
      's=m5:',
      's=m99:1',
      's=m5:1e1',
      's=m5:1,37',
      's=,36,37',
      'panel=attic',
      'panel=',
      'look=',
      'look=satellite',
      'told=everybody',
      'told=',
      'sure=very',
      'kinds=',
      'kinds=a,,b',
      'kinds=-a',
      'kinds=A',
      'lang=de',
      'lang=',
      'lang=EN',
    ],
    ...[
      'span=',
      'span=ALL',
      'span=2019-04-01',
      'span=2019-04-01..',
      'span=2019-04-01..2019-04-31',
      'span=2020-03-06..2019-04-01',
      // Less than the axis shows, before the atlas, after it.
      'span=2019-04-01..2019-04-05',
      'span=2001-04-01..2019-04-01',
      'span=2019-04-01..2031-04-01',
      'span=2019-04-01..2020-03-06..2020-04-01',
      'span=2019-04-01.1e3..2020-03-06',
      'span=2019-04-01.9999..2020-03-06',
    ],
  ])('%s falls back to the default, and is named', (text) => {
    const { state, ignored } = readLink(text, atlas, defaults)
    expect(state).toEqual(defaults)
    expect(ignored).toEqual([text.split('=')[0]])
  })

  it('leaves the other parts as they are', () => {
    const read = readLink('d=2016-12-22&v=oops&lang=ar&tracking=1', atlas, defaults)
    expect([...read.ignored].sort()).toEqual(['tracking', 'v'])
    expect(read.state.language).toBe('ar')
    expect(writeLink(read.state, atlas, defaults)).toBe('d=2016-12-22&lang=ar')
  })

  it('never throws and never gives a state that a link cannot hold: a thousand mangled links', () => {
    const random = randoms(99)
    const pick = <T>(list: readonly T[]) => list[Math.floor(random() * list.length)]!
    const whole =
      'd=2020-02-16&v=36.05,36.9,8.5&off=sna,isis&regions=idlib&layers=-places,tiles&s=anadan&look=evidence&told=gov&sure=high&kinds=un,news&lang=fr' +
      '&span=2019-04-01..2020-03-06.25'
    const noise = [
      '%',
      '%E0%A4%A',
      '&',
      '=',
      ',',
      ':',
      '#',
      '\0',
      '\ud800',
      '٣',
      '-',
      '1e999',
      '__proto__',
      'd=',
      ' ',
    ]
    for (let n = 0; n < 1000; n++) {
      const chars = [...whole]
      for (let k = Math.floor(random() * 6); k >= 0; k--) {
        const i = Math.floor(random() * chars.length)
        if (random() < 0.5) chars.splice(i, 1 + Math.floor(random() * 5))
        else chars.splice(i, Math.floor(random() * 3), pick(noise))
      }
      const { state, ignored } = readLink(chars.join(''), atlas, defaults)
      expect(Object.keys(state).sort()).toEqual(Object.keys(defaults).sort())
      expect(LAYERS.map((layer) => typeof state.layers[layer])).toEqual(LAYERS.map(() => 'boolean'))
      // What was understood reads back; what was not is named once.
      expect(readLink(writeLink(state, atlas, defaults), atlas, defaults)).toMatchObject({ ignored: [] })
      expect(new Set(ignored).size).toBe(ignored.length)
      for (const [key, part] of new URLSearchParams(chars.join('').replace(/^#/, ''))) {
        const known = KEYS.includes(key)
        if (!known) expect(ignored).toContain(key)
        if (key === 'lang' && !['en', 'fr', 'ar'].includes(part) && !ignored.includes('lang'))
          expect(new URLSearchParams(chars.join('')).getAll('lang').length).toBeGreaterThan(1)
      }
    }
  })
})
