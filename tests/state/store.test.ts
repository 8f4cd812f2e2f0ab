import { describe, expect, it, vi } from 'vitest'
import { placeCells, placeOfCell } from '../../src/core/cells'
import { changesOn } from '../../src/core/changes'
import { addDays } from '../../src/core/day'
import { holdersAt, NO_HOLDER } from '../../src/core/holders'
import {
  memo,
  selectAreas,
  selectChanges,
  selectChangesBySnapshot,
  selectHolders,
  selectVisibleHolders,
} from '../../src/state/selectors'
import { createAtlasStore } from '../../src/state/store'
import { defaultLink } from '../../src/state/url'
import { realAtlas, compiled } from '../real'
import { syntheticAtlas } from '../synthetic'

// Quick on a quiet machine; a busy one may take ten times as long.
vi.setConfig({ testTimeout: 30_000 })

const { snapshots } = realAtlas
const open = () => createAtlasStore(realAtlas, defaultLink(realAtlas, 'en'))

describe('a step', () => {
  it('goes to the next snapshot and to the one before', () => {
    const store = open()
    store.getState().setDay(snapshots[10]!)
    store.getState().step(1)
    expect(store.getState().day).toBe(snapshots[11])
    store.getState().step(-3)
    expect(store.getState().day).toBe(snapshots[8])
  })

  it('from a day between two snapshots goes to the nearer on either side', () => {
    const gap = snapshots.findIndex((day, i) => i > 5 && (snapshots[i + 1] ?? 0) - day > 2)
    const store = open()
    for (const [count, expected] of [
      [1, gap + 1],
      [-1, gap],
      [2, gap + 2],
      [-2, gap - 1],
    ] as const) {
      store.getState().setDay(addDays(snapshots[gap]!, 1))
      store.getState().step(count)
      expect(snapshots.indexOf(store.getState().day)).toBe(expected)
    }
  })

  it('stops at the ends', () => {
    const store = open()
    store.getState().step(10_000)
    expect(store.getState().day).toBe(snapshots.at(-1))
    store.getState().step(1)
    expect(store.getState().day).toBe(snapshots.at(-1))
    store.getState().step(-10_000)
    expect(store.getState().day).toBe(realAtlas.firstDay)
  })

  it('once for each snapshot walks through them all', () => {
    const store = open()
    store.getState().setDay(snapshots[0]!)
    const walked = snapshots.map(() => {
      const { day } = store.getState()
      store.getState().step(1)
      return day
    })
    expect(walked).toEqual(snapshots)
  })
})

describe('the store', () => {
  it('switches parties, regions and layers off and on again, each time with a new set', () => {
    const store = open()
    const before = store.getState()
    before.toggleParty('gov')
    before.toggleRegion('idlib')
    before.toggleLayer('tiles')
    const off = store.getState()
    expect([[...off.hiddenParties], [...off.hiddenRegions], off.layers.tiles]).toEqual([
      ['gov'],
      ['idlib'],
      true,
    ])
    expect(before.hiddenParties.size).toBe(0)
    off.toggleParty('gov')
    off.toggleRegion('idlib')
    off.toggleLayer('tiles')
    const { hiddenParties, hiddenRegions, layers } = store.getState()
    expect([hiddenParties, hiddenRegions, layers]).toEqual([new Set(), new Set(), before.layers])
    expect(off.hiddenParties.size).toBe(1)
  })

  it('takes a link over whole and flies to its view, or home', () => {
    const store = open()
    const link = { ...defaultLink(realAtlas, 'fr'), day: snapshots[3]!, view: { lat: 36, lon: 37, zoom: 9 } }
    store.getState().applyLink(link)
    expect(store.getState()).toMatchObject({ ...link, flyTo: link.view, atlas: realAtlas })
    store.getState().applyLink({ ...link, view: null })
    expect(store.getState()).toMatchObject({ view: null, flyTo: 'home' })
  })

  it('tells its readers of a change, and of nothing else', () => {
    const store = open()
    const seen: number[] = []
    const stop = store.subscribe(({ day }) => seen.push(day))
    store.getState().setDay(snapshots[5]!)
    stop()
    store.getState().setDay(snapshots[6]!)
    expect(seen).toEqual([snapshots[5]])
  })
})

describe('a selector', () => {
  it('gives the very same thing while atlas, day and regions are the same', () => {
    const store = open()
    const all = [selectHolders, selectVisibleHolders, selectAreas, selectChanges, selectChangesBySnapshot]
    const first = all.map((select) => select(store.getState()))
    store.getState().setPlaying(true)
    store.getState().toggleParty('gov')
    all.forEach((select, i) => expect(select(store.getState())).toBe(first[i]))
    store.getState().setDay(snapshots[100]!)
    all.slice(0, 4).forEach((select, i) => expect(select(store.getState())).not.toBe(first[i]))
    expect(selectChangesBySnapshot(store.getState())).toBe(first[4])
  })

  it('gives what core computes', () => {
    const store = open()
    const { day } = store.getState()
    expect(selectHolders(store.getState())).toEqual(holdersAt(realAtlas, day))
    expect(selectChanges(store.getState())).toEqual(changesOn(realAtlas, day))
    expect(selectChanges(store.getState()).length).toBeGreaterThan(10)
  })

  it('switches off the cells of hidden regions, and leaves areas as they are', () => {
    const store = open()
    const areas = selectAreas(store.getState())
    store.getState().toggleRegion('idlib')
    const idlib = realAtlas.regions.findIndex(({ id }) => id === 'idlib')
    const holders = selectHolders(store.getState())
    selectVisibleHolders(store.getState()).forEach((holder, cell) => {
      expect(holder).toBe(
        realAtlas.places[placeOfCell(realAtlas, cell)]!.region === idlib ? NO_HOLDER : holders[cell],
      )
    })
    expect(selectAreas(store.getState())).toBe(areas)
    expect(selectVisibleHolders(store.getState())).toBe(selectVisibleHolders(store.getState()))
    expect(compiled.model.cells).toBe(placeCells(realAtlas))
    expect(holders).toHaveLength(realAtlas.topology.cellCount)
  })

  it('does not mix up two atlases', () => {
    const other = syntheticAtlas({ cells: 40, days: 5 })
    const [a, b] = [open(), createAtlasStore(other, defaultLink(other, 'en'))]
    expect(selectHolders(a.getState())).toHaveLength(realAtlas.topology.cellCount)
    expect(selectHolders(b.getState())).toHaveLength(40)
    expect(selectHolders(a.getState())).toHaveLength(realAtlas.topology.cellCount)
  })
})

describe('memo', () => {
  it('computes again when any argument is another', () => {
    let runs = 0
    const add = memo((a: number, b: number) => {
      runs++
      return a + b
    })
    expect([add(1, 2), add(1, 2), add(1, 3), add(2, 3), add(1, 2)]).toEqual([3, 3, 4, 5, 3])
    // The first call is among those that are remembered.
    expect(runs).toBe(3)
  })
})
