/** Ten thousand spoilt links: each gives a state that the page can show, says what it left out, and is written anew the same. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { VERSIONS } from '../../src/core/evidence/versions'
import { CONFIDENCES } from '../../src/core/types'
import { SHORTEST } from '../../src/state/span'
import { LAYERS, LOOKS, MODES, PANELS, type LinkState } from '../../src/state/state'
import { defaultLink, readLink, writeLink } from '../../src/state/url'
import { tinyAtlas as atlas } from '../panels/tiny-atlas'

const RUNS = 10_000
const defaults = defaultLink(atlas, 'en')
const SOUND =
  'd=2020-02-16&mode=difference&from=2019-11-01&story=report:3&ui=slim&v=36.05,36.9,8.5&off=opp,isis&regions=aleppo' +
  '&layers=-places,tiles&s=anadan,37.04000,36.29000&panel=claims&look=evidence&told=gov&sure=high&kinds=agency,monitor' +
  '&lang=fr&facts=0123456789ab,2026-11-22&span=2019-12-20..2020-03-01.25'
const KEYS = SOUND.split('&').map((part) => part.slice(0, part.indexOf('=')))
const VALUES = [
  ...[
    '',
    ',',
    ',,',
    ':',
    '-',
    '--',
    '0',
    '-0',
    '1e999',
    'NaN',
    'Infinity',
    '0x10',
    '٣',
    ' ',
    '+',
    '%',
    '%2',
    '%ff',
    '%00',
  ],
  ...[
    '2020-02-30',
    '0001-01-01',
    '9999-12-31',
    '275760-09-13',
    '-271821-04-20',
    '2020-02-16T00:00Z',
    '36,36,',
    '91,181,21',
  ],
  ...[
    '__proto__',
    'constructor',
    'toString',
    'length',
    'm5:0',
    'm5:-1',
    'm5:1e9',
    'm5:999999999999999999999',
    'anadan,,',
  ],
  ...[
    'anadan,1e3,1',
    'report:0',
    'report:100',
    'report:1:1',
    '<script>',
    'javascript:alert(1)',
    '\u202e',
    '\ud800',
    'x'.repeat(50_000),
  ],
]

/** Half characters cannot be written so. */
const percent = (text: string) => encodeURIComponent(text.replace(/\p{Cs}/gu, '\ufffd'))
const parts = () => SOUND.split('&')
const spoil: readonly fc.Arbitrary<(link: string) => string>[] = [
  // A value for a key, known or not.
  fc
    .tuple(
      fc.oneof(fc.constantFrom(...KEYS, ...VALUES), fc.string()),
      fc.oneof(fc.constantFrom(...VALUES), fc.string({ unit: 'binary' })),
    )
    .map(
      ([key, value]) =>
        (link) =>
          `${link}&${key}=${value}`,
    ),
  fc
    .tuple(
      fc.constantFrom(...KEYS),
      fc.oneof(fc.constantFrom(...VALUES), fc.string({ unit: 'binary' })),
      fc.boolean(),
    )
    .map(([key, value, coded]) => (link) => {
      const text = coded ? percent(value) : value
      return link.replace(new RegExp(`(^|&)${key}=[^&]*`), `$1${key}=${text.replaceAll('$', '$$$$')}`)
    }),
  // Values of other keys.
  fc.tuple(fc.constantFrom(...KEYS), fc.constantFrom(...parts())).map(
    ([key, other]) =>
      (link) =>
        `${key}=${other.slice(other.indexOf('=') + 1)}&${link}`,
  ),
  // Letters put in, taken out, cut off, as mail programs and chats do.
  fc
    .tuple(
      fc.nat(999),
      fc.nat(8),
      fc.oneof(
        fc.string({ maxLength: 4 }),
        fc.constantFrom('&', '=', '#', '&amp;', '%', '…', '\n', '>', ')'),
      ),
    )
    .map(([at, out, put]) => (link) => {
      const i = Math.floor((at / 1000) * link.length)
      return link.slice(0, i) + put + link.slice(i + out)
    }),
  fc.nat(999).map((at) => (link) => link.slice(0, Math.floor((at / 1000) * link.length))),
  fc.constantFrom(
    percent,
    (link: string) => link.toUpperCase(),
    (link: string) => `#${link}`,
    (link: string) => link + link,
    (link: string) => `?${link}`,
  ),
]
const spoilt = fc
  .array(fc.oneof(...spoil), { minLength: 1, maxLength: 4 })
  .map((list) => list.reduce((link, change) => change(link), SOUND))

describe('links, spoilt in ten thousand ways', () => {
  it('start from one of which nothing is left out', () => {
    expect(readLink(SOUND, atlas, defaults).ignored).toEqual([])
  })

  it(
    'give a state that the page can show, say what was left out, and are written anew the same',
    { timeout: 300_000 },
    () => {
      let [whole, partly] = [0, 0]
      fc.assert(
        fc.property(spoilt, (link) => {
          const { state, ignored } = readLink(link, atlas, defaults)
          const wrong = faults(state)
          if (wrong.length > 0) throw new Error(`${wrong.join(', ')} in ${JSON.stringify(state)}`)
          if (ignored.length > 0) partly++
          else whole++
          const written = writeLink(state, atlas, defaults)
          const again = readLink(written, atlas, defaults)
          expect(again.ignored).toEqual([])
          expect(writeLink(again.state, atlas, defaults)).toBe(written)
        }),
        { numRuns: RUNS, seed: 20200216 },
      )
      expect(whole).toBeGreaterThan(RUNS / 20)
      expect(partly).toBeGreaterThan(RUNS / 2)
    },
  )
})

/** What no state may be, whatever the link was. */
function faults(state: LinkState): string[] {
  const { day, from, mode, story, view, selection, panel, layers, span } = state
  const inAtlas = (one: number) => Number.isInteger(one) && one >= atlas.firstDay && one <= atlas.lastDay
  const within = (value: number, least: number, most: number) => value >= least && value <= most
  const known = (set: ReadonlySet<string>, all: readonly { readonly id: string }[]) =>
    [...set].every((id) => all.some((one) => one.id === id))
  const place = selection?.kind === 'place' && atlas.places.some(({ id }) => id === selection.place)
  const stretch =
    selection?.kind === 'stretch' &&
    atlas.roads.some(({ id, stretches }) => id === selection.road && selection.index in stretches)
  const sound: Record<keyof LinkState, boolean> = {
    day: inAtlas(day),
    from: from === null || inAtlas(from),
    mode: MODES.includes(mode),
    story:
      story === null ||
      (/^[a-z-]+$/.test(story.id) && Number.isInteger(story.step) && within(story.step, 0, 98)),
    slim: typeof state.slim === 'boolean',
    view:
      view === null || (within(view.lat, -85, 85) && within(view.lon, -180, 180) && within(view.zoom, 0, 20)),
    hiddenParties: known(state.hiddenParties, atlas.parties),
    hiddenRegions: known(state.hiddenRegions, atlas.regions),
    layers:
      Object.keys(layers).sort().join() === [...LAYERS].sort().join() &&
      Object.values(layers).every((on) => typeof on === 'boolean'),
    selection:
      selection === null ||
      ((place || stretch) &&
        (selection.at === null || (within(selection.at[0], -180, 180) && within(selection.at[1], -90, 90)))),
    panel: panel === null || PANELS.includes(panel),
    look: LOOKS.includes(state.look),
    told: VERSIONS.includes(state.told),
    sure: CONFIDENCES.includes(state.sure),
    kinds: state.kinds === null || [...state.kinds].every((kind) => /^[a-z]+(-[a-z]+)*$/.test(kind)),
    language: ['en', 'fr', 'ar'].includes(state.language),
    span:
      span === null ||
      (span.from >= atlas.firstDay && span.to <= atlas.lastDay && span.to - span.from > SHORTEST - 0.01),
  }
  return Object.entries(sound).flatMap(([name, right]) => (right ? [] : [name]))
}
