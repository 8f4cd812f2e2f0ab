/**
 * What certainty needs of an atlas and no day changes: the places that vote on each cell, their correlations, and the
 * points at which a cell is asked.
 */
import { placeCells, placeOfCell } from '../cells'
import { offsetKm } from '../predict/flat'
import { correlate, KRIGING } from '../predict/kriging'
import { neighboursOf } from '../predict/neighbours'
import type { Atlas } from '../types'
import { pointsOfCells } from './points'

/** Voices on the cells of a place: itself and the nearest others. */
export const VOICES = KRIGING.voices

export interface Stencil {
  /** By place with a cell: itself, then its neighbours; −1 where there are no more. `VOICES` a place. */
  readonly ids: Int32Array
  /** Lower triangle of the correlations among a place's voices, `VOICES`² a place. */
  readonly correlation: Float64Array
  /** Points of cell `c` are `firstPoint[c] .. firstPoint[c + 1]`. */
  readonly firstPoint: Uint32Array
  /** By point: its share of the cell's area. */
  readonly share: Float64Array
  /** Correlation of each point with each voice of its cell's place, `VOICES` a point. */
  readonly toVoice: Float64Array
}

const known = new WeakMap<Atlas, Stencil>()

/** The stencil of an atlas, built at first use. */
export function stencilOf(atlas: Atlas): Stencil {
  const found = known.get(atlas) ?? build(atlas)
  known.set(atlas, found)
  return found
}

function build(atlas: Atlas): Stencil {
  const places = placeCells(atlas)
  const near = neighboursOf(atlas, VOICES - 1)
  const ids = new Int32Array(places * VOICES)
  const correlation = new Float64Array(places * VOICES * VOICES)
  for (let place = 0; place < places; place++) {
    ids[place * VOICES] = place
    ids.set(near.ids.subarray(place * near.count, (place + 1) * near.count), place * VOICES + 1)
    const own = ids.subarray(place * VOICES, (place + 1) * VOICES)
    correlate(atlas, own, KRIGING.reachKm, correlation.subarray(place * VOICES * VOICES))
  }
  const { first, lon, lat, share } = pointsOfCells(atlas)
  const toVoice = new Float64Array(share.length * VOICES)
  for (let cell = 0; cell < atlas.topology.cellCount; cell++) {
    const own = placeOfCell(atlas, cell) * VOICES
    for (let point = first[cell]!; point < first[cell + 1]!; point++) {
      for (let v = 0; v < VOICES; v++) {
        const place = ids[own + v]!
        if (place < 0) continue
        const at = atlas.places[place]!
        const km = Math.hypot(...offsetKm(at.lon!, at.lat!, lon[point]!, lat[point]!))
        toVoice[point * VOICES + v] = Math.exp(-km / KRIGING.reachKm)
      }
    }
  }
  return { ids, correlation, firstPoint: first, share, toVoice }
}
