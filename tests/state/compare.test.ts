/** Two days compared, as the state gives them. */
import { describe, expect, it } from 'vitest'
import { day } from '../../src/core/day'
import { NO_HOLDER } from '../../src/core/holders'
import {
  selectDays,
  selectDifference,
  selectEarlier,
  selectFromHolders,
  selectLater,
} from '../../src/state/compare'
import { followLastSeen, readLastSeen } from '../../src/state/last-seen'
import { memo, selectHolders, selectVisibleHolders } from '../../src/state/selectors'
import { tinyAtlas, tinyStore } from '../panels/tiny-atlas'
import { tinyDetails } from '../panels/tiny-details'

function open(from: string | null = '2016-11-05', mode: 'day' | 'swipe' | 'difference' = 'difference') {
  const store = tinyStore('2020-02-16')
  store.getState().setDetails(tinyDetails, null)
  store.setState({ from: from === null ? null : day(from), mode })
  return store
}

describe('two days', () => {
  it('are read from the earlier to the later, whichever of them the slider moves', () => {
    const [store, turned] = [open(), open('2020-02-16')]
    turned.getState().setDay(day('2016-11-05'))
    expect(selectDays(turned.getState())).toEqual(selectDays(store.getState()))
    expect(selectDifference(turned.getState()).pairs).toEqual(selectDifference(store.getState()).pairs)
    expect(selectDifference(store.getState()).totals.changed.places).toBe(4)
  })

  it('stand still as objects while nothing changes, though they are asked for in turn', () => {
    const state = open().getState()
    const [first, second] = [selectEarlier(state), selectLater(state)].map(selectVisibleHolders)
    const difference = selectDifference(state)
    expect(selectVisibleHolders(selectEarlier(state))).toBe(first)
    expect(selectVisibleHolders(selectLater(state))).toBe(second)
    expect(selectDifference({ ...state })).toBe(difference)
    expect(selectFromHolders(state)).toBe(first)
    expect(selectDays(state)).toBe(selectDays(state))
  })

  it('without a day to compare with take the last named day before', () => {
    const state = open(null).getState()
    expect(selectDays(state)).toEqual([day('2012-07-01'), day('2020-02-16')])
    expect(selectDifference({ ...state, day: tinyAtlas.firstDay }).pairs).toEqual([])
  })

  it('do not touch the state while one day alone is shown', () => {
    const { day: shown, ...state } = open('2016-11-05', 'day').getState()
    expect(selectLater({ ...state, day: shown })).toEqual({ ...state, day: shown })
    const later = open('2020-03-01', 'swipe').getState()
    expect(selectLater(later).day).toBe(day('2020-03-01'))
    expect(selectEarlier(later).day).toBe(day('2020-02-16'))
  })
})

describe('what is compared', () => {
  it('leaves out hidden regions on both days', () => {
    const store = open()
    store.getState().toggleRegion('aleppo')
    const { pairs, places } = selectDifference(store.getState())
    expect(pairs).toHaveLength(1)
    expect(places.map(({ place }) => tinyAtlas.places[place]!.id)).not.toContain('new-aleppo')
  })

  it('under a filter tells what passes on one of the days alone from what changed hands', () => {
    const store = open()
    store.getState().setSure('high')
    const { totals, places } = selectDifference(store.getState())
    // Anadan is of high confidence on both days; Hreitan and New Aleppo on the later one alone; the hill on neither.
    const kinds = places.map(({ place, kind }) => `${tinyAtlas.places[place]!.id} ${kind}`)
    expect(kinds).toContain('anadan changed')
    expect(kinds).toContain('hreitan appeared')
    expect(kinds).toContain('new-aleppo appeared')
    expect(kinds.some((kind) => kind.startsWith('hill'))).toBe(false)
    expect(totals.changed.places).toBe(1)
    expect(places.every(({ from, kind }) => (from === NO_HOLDER) === (kind === 'appeared'))).toBe(true)
  })

  it('follows the version told', () => {
    const store = open('2016-11-05')
    store.getState().setDay(day('2016-11-13'))
    const pairs = () => selectDifference(store.getState()).pairs.filter(({ places }) => places > 0)
    const before = pairs()
    store.getState().tell('independent')
    const after = pairs()
    const party = (holder: number) => tinyAtlas.parties[tinyAtlas.holders[holder]!.party]!.id
    expect(before.map(({ from }) => party(from))).toEqual(['contested'])
    expect(after.map(({ from }) => party(from))).toEqual(['opp'])
  })
})

describe('the panel', () => {
  it('opened on one day shows the difference, and closed leaves it', () => {
    const store = tinyStore()
    store.getState().setPanel('compare')
    expect(store.getState()).toMatchObject({ mode: 'difference', from: day('2012-07-01') })
    store.getState().setPanel(null)
    expect(store.getState().mode).toBe('difference')
    store.getState().setMode('swipe')
    store.getState().setPanel('compare')
    expect(store.getState().mode).toBe('swipe')
  })
})

describe('a memo', () => {
  it('keeps the last three calls', () => {
    let count = 0
    const add = memo((a: number) => ({ sum: a + ++count }))
    const [one, two, three] = [add(1), add(2), add(3)]
    expect([add(1), add(2), add(3)]).toEqual([one, two, three])
    expect(add(1)).toBe(one)
    add(4)
    expect(add(1)).toBe(one)
    expect(add(2)).not.toBe(two)
    expect(count).toBe(5)
  })

  it('serves holders of two days in turn without computing them again', () => {
    const state = open().getState()
    const other = { ...state, day: day('2014-01-01') }
    const [a, b] = [selectHolders(state), selectHolders(other)]
    for (let i = 0; i < 3; i++) expect([selectHolders(state), selectHolders(other)]).toEqual([a, b])
    expect(selectHolders(state)).toBe(a)
  })
})

describe('what was looked at last', () => {
  const storage = (text: string | null) => ({ getItem: () => text }) as unknown as Storage

  it('is read where it is a day of the atlas, with the facts it was of', () => {
    expect(readLastSeen(storage('2016-12-22 abc123'), tinyAtlas)).toEqual({
      day: day('2016-12-22'),
      facts: 'abc123',
    })
    for (const text of [null, '', '2016-12-22', 'yesterday abc', '1999-01-01 abc', '2016-02-30 abc'])
      expect(readLastSeen(storage(text), tinyAtlas)).toBeNull()
    expect(readLastSeen(null, tinyAtlas)).toBeNull()
  })

  it('is nothing where the browser forbids to ask', () => {
    const forbidden = {
      getItem: () => {
        throw new Error('forbidden')
      },
    } as unknown as Storage
    expect(readLastSeen(forbidden, tinyAtlas)).toBeNull()
  })

  it('is left when the page is left, and not before', () => {
    const kept = new Map([['control-atlas.last', '2016-12-22 old']])
    const page = Object.assign(new EventTarget(), {
      localStorage: {
        getItem: (key: string) => kept.get(key) ?? null,
        setItem: (key: string, value: string) => kept.set(key, value),
      },
      document: Object.assign(new EventTarget(), { visibilityState: 'visible' }),
    })
    const store = tinyStore()
    const stop = followLastSeen(store, page as unknown as Window)
    expect(store.getState().lastSeen).toEqual({ day: day('2016-12-22'), facts: 'old' })
    store.getState().setDay(day('2013-08-10'))
    page.document.dispatchEvent(new Event('visibilitychange'))
    expect(kept.get('control-atlas.last')).toBe('2016-12-22 old')
    page.dispatchEvent(new Event('pagehide'))
    expect(kept.get('control-atlas.last')).toBe(`2013-08-10 ${tinyAtlas.facts.hash}`)
    stop()
    store.getState().setDay(day('2014-01-08'))
    page.dispatchEvent(new Event('pagehide'))
    expect(kept.get('control-atlas.last')).toContain('2013-08-10')
  })
})
