import { describe, expect, it } from 'vitest'
import { readMadeWith } from '../../src/state/made-with'
import { embedAddress, shareAddress, wholeAddress, writeShareLink } from '../../src/state/share-link'
import { createAtlasStore } from '../../src/state/store'
import { defaultLink, readLink } from '../../src/state/url'
import { day } from '../../src/core/day'
import { realAtlas as atlas } from '../real'

const defaults = defaultLink(atlas, 'en')
const { hash, date } = atlas.facts
const PAGE = 'https://example.org/atlas/?a=b#d=2011-01-01'

describe('a link to hand on', () => {
  it('reads back as the view that it was made from, in its language, with the facts that it was made with', () => {
    const state = {
      ...defaults,
      day: day('2016-12-01'),
      mode: 'difference' as const,
      from: day('2016-02-01'),
      view: { lat: 36.2, lon: 37.1, zoom: 9.5 },
      hiddenParties: new Set(['isis']),
      layers: { ...defaults.layers, patterns: true },
      panel: 'areas' as const,
      language: 'fr' as const,
    }
    for (const language of ['en', 'fr', 'ar'] as const)
      expect(readLink(writeShareLink(atlas, state), atlas, defaultLink(atlas, language))).toEqual({
        state,
        ignored: [],
        facts: { hash, date },
      })
  })

  it('leaves out the panel that it was made in', () => {
    const link = writeShareLink(atlas, { ...defaults, panel: 'share' })
    expect(readLink(link, atlas, defaults).state.panel).toBeNull()
  })

  it('keeps the page’s own address', () => {
    expect(shareAddress(PAGE, atlas, defaults)).toBe(
      `https://example.org/atlas/?a=b#d=2020-02-16&lang=en&facts=${hash},${date}`,
    )
  })

  it('for a frame is slim and names no facts, for it goes on showing the present ones; its way out is whole', () => {
    const state = { ...defaults, selection: { kind: 'place', place: atlas.places[0]!.id, at: null } as const }
    const embedded = readLink(new URL(embedAddress(PAGE, atlas, state)).hash, atlas, defaults)
    expect(embedded).toEqual({ state: { ...defaults, slim: true }, ignored: [] })
    const whole = readLink(new URL(wholeAddress(PAGE, atlas, embedded.state)).hash, atlas, defaults)
    expect(whole.state).toEqual(defaults)
  })
})

describe('the facts that a link names', () => {
  it.each([
    ['0123456789ab,2026-11-22', { hash: '0123456789ab', date: '2026-11-22' }],
    ['0123456789ab', { hash: '0123456789ab', date: null }],
    ['synthetic-1', { hash: 'synthetic-1', date: null }],
  ])('are read from %s', (text, made) => expect(readMadeWith(text)).toEqual(made))

  it.each(['', 'ab', '01234567,2026-02-30', '01234567,', '0123 4567', '<b>0123</b>'])(
    'are left out where broken: "%s"',
    (text) => {
      expect(readMadeWith(text)).toBeUndefined()
      const read = readLink(`d=2020-02-16&facts=${encodeURIComponent(text)}`, atlas, defaults)
      expect(read).toEqual({ state: defaults, ignored: ['facts'] })
    },
  )

  it('are told to the reader where they are others, until dismissed', () => {
    const other = { hash: 'aaaaaaaaaaaa', date }
    expect(createAtlasStore(atlas, defaults, [], { hash, date }).getState().otherFacts).toBeNull()
    const store = createAtlasStore(atlas, defaults, [], other)
    expect(store.getState().otherFacts).toEqual(other)
    store.getState().dismissLeftOut()
    expect(store.getState().otherFacts).toBeNull()
    store.getState().applyLink(defaults, [], other)
    expect(store.getState().otherFacts).toEqual(other)
    store.getState().applyLink(defaults)
    expect(store.getState().otherFacts).toBeNull()
  })
})
