// @vitest-environment jsdom
import { act } from 'react'
import { describe, expect, it } from 'vitest'
import { day } from '../../src/core/day'
import { NO_HOLDER } from '../../src/core/holders'
import { dayText } from '../../src/panels/table/day-text'
import { onMap } from '../../src/panels/table/on-map'
import { dayRows, filterRows, sortRows } from '../../src/panels/table/rows'
import { TablePanel } from '../../src/panels/TablePanel'
import { holdersAt } from '../../src/core/holders'
import { click, render } from './page'
import { tinyAtlas, tinyStore } from './tiny-atlas'

const rows = dayRows(tinyAtlas, day('2020-02-16'))
const names = (list: readonly { place: number }[]) => list.map(({ place }) => tinyAtlas.places[place]!.name)
const ALL = { name: '', party: null, region: null }

describe('rows', () => {
  it('are every place of which something is known, and none before it is', () => {
    expect(rows).toHaveLength(tinyAtlas.places.length)
    expect(dayRows(tinyAtlas, day('1999-01-01'))).toEqual([])
  })

  it('are sorted both ways, equal ones by name', () => {
    const sorted = (by: 'place' | 'holder' | 'since', down: boolean) =>
      sortRows(tinyAtlas, rows, { by, down }, 'en')
    expect(names(sorted('place', false))).toEqual([...names(rows)].sort((a, b) => a.localeCompare(b, 'en')))
    expect(names(sorted('place', true))).toEqual(names(sorted('place', false)).reverse())
    const days = sorted('since', false).map(({ event }) => tinyAtlas.events.day[event]!)
    expect(days).toEqual([...days].sort((a, b) => a - b))
    const holders = sorted('holder', true).map(({ holder }) => holder)
    expect(holders).toEqual([...holders].sort((a, b) => b - a))
  })

  it('are filtered by name in any spelling, by party and by region', () => {
    const first = tinyAtlas.places[0]!
    const filter = (part: object) => filterRows(tinyAtlas, null, rows, { ...ALL, ...part })
    expect(filter({})).toEqual(rows)
    expect(names(filter({ name: ` ${first.name.toUpperCase()} ` }))).toContain(first.name)
    expect(filter({ name: 'xxxxyyyy' })).toEqual([])
    const party = tinyAtlas.holders[rows[0]!.holder]!.party
    expect(filter({ party }).every(({ holder }) => tinyAtlas.holders[holder]!.party === party)).toBe(true)
    expect(filter({ party }).length + filter({ party: party + 90 }).length).toBeGreaterThan(0)
    expect(
      filter({ region: first.region }).every(({ place }) => tinyAtlas.places[place]!.region === first.region),
    )
  })
})

describe('what the map shows', () => {
  const size = { width: 800, height: 600 }
  const holders = holdersAt(tinyAtlas, day('2020-02-16'))
  const shown = (view: Parameters<typeof onMap>[3], hidden: string[] = [], by = holders) =>
    [...onMap(tinyAtlas, by, new Set(hidden), view, size)].filter((on) => on === 1).length

  it('is every located place in the home view, and none of what is switched off', () => {
    const located = tinyAtlas.places.filter(({ lon }) => lon !== null).length
    expect(shown(null)).toBe(located)
    expect(
      shown(
        null,
        tinyAtlas.parties.map(({ id }) => id),
      ),
    ).toBe(0)
    expect(
      shown(
        null,
        [],
        holders.map(() => NO_HOLDER),
      ),
    ).toBe(0)
  })

  it('is what lies in the window', () => {
    const { lon, lat } = tinyAtlas.places[0]!
    expect(shown({ lon: lon!, lat: lat!, zoom: 18 })).toBeGreaterThan(0)
    expect(shown({ lon: lon! + 1, lat: lat!, zoom: 18 })).toBe(0)
    expect(shown({ lon: lon!, lat: lat! - 1, zoom: 18 })).toBe(0)
  })
})

describe('the panel', () => {
  it('lists the day with its caption, and leads to a place’s card', () => {
    const store = tinyStore()
    const panel = render(store, <TablePanel />)
    expect(panel.querySelector('caption')!.textContent).toBe(`16 February 2020: ${rows.length} places`)
    expect(panel.querySelectorAll('tbody tr')).toHaveLength(rows.length)
    click(panel.querySelector('tbody th button'))
    const named = panel.querySelector('tbody th button')!.textContent
    const chosen = store.getState().selection
    expect(tinyAtlas.places.find(({ id }) => chosen?.kind === 'place' && id === chosen.place)!.name).toBe(
      named,
    )
  })

  it('sorts by its headings, says so, and counts what a filter leaves', () => {
    const panel = render(tinyStore(), <TablePanel />)
    const heading = (i: number) => panel.querySelectorAll('thead th')[i]!
    expect(heading(0).getAttribute('aria-sort')).toBe('ascending')
    click(heading(0).querySelector('button'))
    expect(heading(0).getAttribute('aria-sort')).toBe('descending')
    click(heading(2).querySelector('button'))
    expect(heading(0).getAttribute('aria-sort')).toBeNull()
    const party = panel.querySelectorAll('select')[0]!
    act(() => {
      party.value = '0'
      party.dispatchEvent(new Event('change', { bubbles: true }))
    })
    const left = filterRows(tinyAtlas, null, rows, { ...ALL, party: 0 }).length
    expect(panel.querySelector('caption')!.textContent).toBe(
      `16 February 2020: ${left} of ${rows.length} places`,
    )
    expect(panel.querySelectorAll('tbody tr')).toHaveLength(left)
  })
})

describe('the day in words', () => {
  it('says who holds how much, what changed and how the road is, in each language', () => {
    for (const [language, known, road] of [
      ['en', /Reported control, of [\d,]+ km² known: .+ \d+%/, /through one side’s territory\? /],
      ['fr', /Contrôle rapporté, sur [\d\s]+ km² connus\s: /, /par le territoire d’un seul camp\s\? /],
      ['ar', /السيطرة وفق التقارير، من [\d,]+ كم² معروفة: /, /عبر أراضي طرف واحد؟ /],
    ] as const) {
      const text = dayText(tinyStore('2020-02-16', language).getState()).join(' ')
      expect(text).toMatch(known)
      expect(text).toMatch(road)
      expect(text).not.toMatch(/[{}]|undefined|NaN/)
    }
  })

  it('follows the day', () => {
    const store = tinyStore()
    const before = dayText(store.getState()).join(' ')
    store.getState().step(-1)
    expect(dayText(store.getState()).join(' ')).not.toBe(before)
  })
})
