/** Names of a view and of a day: the view's stay while time moves, the day's are those that a changed place lacks. */
import { describe, expect, it } from 'vitest'
import { day } from '../../src/core/day'
import { translator } from '../../src/i18n'
import { changedLabels, labelsOf, type LabelView } from '../../src/map/places/labels'
import { hasDot, isDrawn, ringed } from '../../src/map/places/rank'
import { worldSize, worldX, worldY } from '../../src/map/mercator'
import { createAtlasStore } from '../../src/state/store'
import { selectChanges } from '../../src/state/selectors'
import { defaultLink } from '../../src/state/url'
import { realAtlas } from '../real'

const viewAt = (zoom: number): LabelView => ({
  zoom,
  at: (lon, lat) => [worldX(lon) * worldSize(zoom), worldY(lat) * worldSize(zoom)],
  sees: () => true,
  measure: (text) => 6 * text.length,
})
const ANADAN = realAtlas.places.find(({ id }) => id === 'anadan')!
const store = () => createAtlasStore(realAtlas, { ...defaultLink(realAtlas, 'en'), day: day('2020-02-16') })

describe('labels', () => {
  it('of a view are the same on every day', () => {
    const { getState } = store()
    for (const zoom of [8, 9.5, 11]) {
      const before = labelsOf(getState(), viewAt(zoom), translator('en'))
      getState().setDay(day('2013-05-01'))
      expect(labelsOf(getState(), viewAt(zoom), translator('en'))).toEqual(before)
      getState().setDay(day('2020-02-16'))
    }
  })

  it('name the selected place first, at any zoom', () => {
    const { getState } = store()
    getState().select({ kind: 'place', place: ANADAN.id, at: null })
    expect(labelsOf(getState(), viewAt(7), translator('en'))[0]!.text).toBe('Anadan')
  })

  it('of a day are those of places that changed and are not named yet', () => {
    const state = store().getState()
    const changed = new Set(selectChanges(state).map(({ place }) => place))
    const all = changedLabels(state, viewAt(9), new Set()).map(({ place }) => place!)
    expect(all.length).toBeGreaterThan(20)
    for (const place of all) expect(changed.has(place)).toBe(true)
    const left = changedLabels(state, viewAt(9), new Set(all.slice(1))).map(({ place }) => place)
    expect(left).toEqual([all[0]])
    const far = changedLabels(state, viewAt(8), new Set()).map(({ place }) => realAtlas.places[place!]!.kind)
    expect(new Set(far)).toEqual(new Set(['city']))
  })
})

describe('rings', () => {
  it('go round places that changed, not the selected one nor those of hidden regions', () => {
    const { getState } = store()
    const anadan = realAtlas.places.indexOf(ANADAN)
    expect(ringed(getState())).toContain(anadan)
    getState().select({ kind: 'place', place: ANADAN.id, at: null })
    expect(ringed(getState())).not.toContain(anadan)
    expect(isDrawn(getState(), 7)(anadan)).toBe(true)
    const { atlas, layers } = getState()
    const hidden = new Set(atlas.regions.map(({ id }) => id))
    expect(ringed({ ...getState(), hiddenRegions: hidden })).toEqual([])
    expect(
      hasDot(atlas, layers, hidden, 14)(realAtlas.places.findIndex(({ kind }) => kind === 'village')),
    ).toBe(false)
  })
})
