/** Versions and what follows from them, on the real facts. */
import { describe, expect, it, vi } from 'vitest'
import { decodeDetails } from '../../src/atlas/decode'
import { day } from '../../src/core/day'
import { placeCells } from '../../src/core/cells'
import { DISPUTED } from '../../src/core/evidence/classes'
import { NO_HOLDER } from '../../src/core/holders'
import {
  selectDifferences,
  selectDifferentCells,
  selectEvidence,
  selectGrounds,
  selectNearAreas,
  selectShown,
} from '../../src/state/evidence'
import { selectAreas, selectHolders, selectVisibleHolders } from '../../src/state/selectors'
import { createAtlasStore } from '../../src/state/store'
import { defaultLink } from '../../src/state/url'
import { compiled, realAtlas } from '../real'

/** Cells of places; pieces of their rims come after them. */
const own = placeCells(realAtlas)

// Quick on a quiet machine; a busy one may take ten times as long.
vi.setConfig({ testTimeout: 30_000 })

const details = decodeDetails(compiled.details)
const DAY = day('2020-02-28')

function open(read = true) {
  const store = createAtlasStore(realAtlas, { ...defaultLink(realAtlas, 'en'), day: DAY })
  if (read) store.getState().setDetails(details, null)
  return store
}

describe('a version told', () => {
  it('takes the place of atlas and details together, and leaves the ledger and the day', () => {
    const store = open()
    store.getState().tell('gov')
    const { atlas, details: own, ledger, day: shown } = store.getState()
    expect(atlas).not.toBe(realAtlas)
    expect(own!.events).toHaveLength(atlas.events.day.length)
    expect(ledger).toEqual({ atlas: realAtlas, details })
    expect(shown).toBe(DAY)
    store.getState().tell('ledger')
    expect(store.getState()).toMatchObject({ atlas: realAtlas, details })
  })

  it('is made once', () => {
    const store = open()
    store.getState().tell('opp')
    const { atlas } = store.getState()
    store.getState().tell('gov')
    store.getState().tell('opp')
    expect(store.getState().atlas).toBe(atlas)
  })

  it('waits for the details, and follows links', () => {
    const store = open(false)
    store.getState().applyLink({ ...defaultLink(realAtlas, 'en'), told: 'gov' })
    expect(store.getState().atlas).toBe(realAtlas)
    store.getState().setDetails(details, null)
    const { atlas } = store.getState()
    expect(atlas).not.toBe(realAtlas)
    store.getState().applyLink(defaultLink(realAtlas, 'en'))
    expect(store.getState().atlas).toBe(realAtlas)
  })

  it('is stepped through by its own days', () => {
    const store = open()
    store.getState().tell('gov')
    const { snapshots } = store.getState().atlas
    expect(snapshots).not.toEqual(realAtlas.snapshots)
    store.getState().setDay(snapshots[0]!)
    for (const expected of snapshots) {
      expect(store.getState().day).toBe(expected)
      store.getState().step(1)
    }
  })

  it('differs where the map outlines it, and nowhere else', () => {
    const store = open()
    expect(selectDifferences(store.getState()).places).toEqual([])
    expect(selectDifferentCells(store.getState())).toBeNull()
    const ledger = selectHolders(store.getState())
    store.getState().tell('gov')
    const told = selectHolders(store.getState())
    const { places } = selectDifferences(store.getState())
    const cells = selectDifferentCells(store.getState())!
    expect(places.length).toBeGreaterThan(0)
    expect([...cells.keys()].filter((cell) => cell < own && cells[cell] === 1)).toEqual(
      places.map(({ place }) => place).filter((place) => place < own),
    )
    for (const { place, ledger: before, told: after } of places.filter(({ place }) => place < own))
      expect([before, after]).toEqual([ledger[place], told[place]])
  })
})

describe('the ledger without own claims', () => {
  it('leaves cells out of map and areas, as many as it lists', () => {
    const store = open()
    const whole = selectAreas(store.getState()).knownKm2
    store.getState().tell('confirmed')
    const { places, km2 } = selectDifferences(store.getState())
    const left = selectVisibleHolders(store.getState())
      .subarray(0, own)
      .filter((holder) => holder === NO_HOLDER).length
    expect(left).toBe(places.filter(({ place }) => place < own).length)
    expect(left).toBeGreaterThan(50)
    expect(whole - selectAreas(store.getState()).knownKm2).toBeCloseTo(km2, 6)
  })
})

describe('evidence', () => {
  it('adds up over the classes to what is shown', () => {
    const store = open()
    const { counts, km2 } = selectGrounds(store.getState())
    const sum = (list: readonly number[]) => list.reduce((total, value) => total + value, 0)
    expect(sum(counts)).toBe(selectShown(store.getState()).shown)
    expect(sum(km2)).toBeCloseTo(selectAreas(store.getState()).knownKm2, 6)
    expect(counts[DISPUTED]).toBeGreaterThan(0)
  })

  it('near documented places is less than all, for every holder', () => {
    const store = open()
    const [all, near] = [selectAreas(store.getState()), selectNearAreas(store.getState())]
    near.byHolder.forEach((km2, i) => expect(km2).toBeLessThanOrEqual(all.byHolder[i]! + 1e-9))
    expect(near.knownKm2).toBeGreaterThan(1000)
    expect(near.knownKm2).toBeLessThan(all.knownKm2 / 2)
  })

  it('is disputed in the version too that holds the other view', () => {
    const store = open()
    const before = [...selectEvidence(store.getState()).subarray(0, own)].filter(
      (ground) => ground === DISPUTED,
    ).length
    store.getState().tell('gov')
    const after = [...selectEvidence(store.getState()).subarray(0, own)].filter(
      (ground) => ground === DISPUTED,
    ).length
    expect(after).toBe(before)
  })
})

describe('the filter', () => {
  it('without a filter is the very same array, and by kind waits for the sources', () => {
    const store = open(false)
    expect(selectVisibleHolders(store.getState())).toBe(selectHolders(store.getState()))
    store.getState().setKinds(new Set(['agency']))
    expect(selectVisibleHolders(store.getState())).toBe(selectHolders(store.getState()))
    store.getState().setDetails(details, null)
    expect(selectShown(store.getState()).shown).toBeLessThan(own / 2)
  })

  it('takes what it leaves out from the areas', () => {
    const store = open()
    const whole = selectAreas(store.getState()).knownKm2
    store.getState().setSure('medium')
    const { shown, all } = selectShown(store.getState())
    expect(selectAreas(store.getState()).knownKm2).toBeLessThan(whole)
    expect(shown).toBeLessThan(all)
    expect(all).toBe(own)
  })
})
