/** Picking on the real atlas: what a click selects. */
import { beforeAll, describe, expect, it } from 'vitest'
import { decodeAtlas } from '../../src/atlas/decode'
import { buildAtlas } from '../../src/cli/build-atlas'
import { parseDay } from '../../src/core/day'
import type { Atlas } from '../../src/core/types'
import { pick, visibleCellAt } from '../../src/map/pick/pick'
import type { AppState } from '../../src/state/state'
import { createAtlasStore } from '../../src/state/store'
import { defaultLink } from '../../src/state/url'

const REACH = { road: 8, dot: 10 }
let atlas: Atlas
let state: AppState

beforeAll(() => {
  atlas = decodeAtlas(buildAtlas('.').atlas)
  state = createAtlasStore(atlas, defaultLink(atlas, 'en')).getState()
  state = { ...state, day: parseDay('2020-02-16')! }
})

const place = (id: string) => atlas.places.find((candidate) => candidate.id === id)!

describe('a click', () => {
  it('on a dot selects that place', () => {
    const { lon, lat } = place('anadan')
    expect(pick(state, lon! + 0.002, lat!, 10, REACH)).toMatchObject({ kind: 'place', place: 'anadan' })
  })

  it('away from dots selects the place whose cell it is', () => {
    const { lon, lat } = place('anadan')
    const found = pick(state, lon! + 0.012, lat!, 13, REACH)
    expect(found).toEqual({ kind: 'place', place: 'anadan', at: [lon! + 0.012, lat!] })
  })

  it('on the road selects the stretch, also where a place lies by it', () => {
    const road = atlas.roads.find(({ id }) => id === 'm5')!
    const [lon, lat] = road.stretches[40]!.line[1]!
    expect(pick(state, lon, lat, 10, REACH)).toMatchObject({ kind: 'stretch', road: 'm5' })
    const without = { ...state, layers: { ...state.layers, road: false } }
    expect(pick(without, lon, lat, 10, REACH)).toMatchObject({ kind: 'place' })
  })

  it('at sea or abroad selects nothing', () => {
    expect(pick(state, 35.2, 35.4, 9, REACH)).toBeNull()
    expect(pick(state, 36.2, 36.4, 9, REACH)).toBeNull()
  })

  it('does not find what is switched off', () => {
    const { lon, lat } = place('anadan')
    const at = [lon! + 0.012, lat!] as const
    expect(visibleCellAt(state, ...at)).toBeGreaterThanOrEqual(0)
    expect(visibleCellAt({ ...state, hiddenParties: new Set(['gov']) }, ...at)).toBe(-1)
    expect(visibleCellAt({ ...state, hiddenRegions: new Set(['aleppo']) }, ...at)).toBe(-1)
    expect(visibleCellAt({ ...state, hiddenParties: new Set(['opp']) }, ...at)).toBeGreaterThanOrEqual(0)
  })
})
