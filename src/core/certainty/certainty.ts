/**
 * How sure is the surface? For every cell and day the probability, as far as the facts can test it, that the holder
 * shown is the holder on the ground, as a mean over the cell's area.
 */
import { placeOfCell } from '../cells'
import { holdersAt, NO_HOLDER } from '../holders'
import { factor, solve } from '../predict/cholesky'
import { KRIGING, SILENT } from '../predict/kriging'
import { sceneAt } from '../predict/scene'
import type { Scene } from '../predict/types'
import type { Atlas, Day } from '../types'
import { CALIBRATION } from './calibration'
import { calibrated, margin } from './scale'
import { stencilOf, VOICES, type Stencil } from './stencil'

/**
 * Certainty by cell on a day, 0..1; 0 where a cell has no holder yet.
 *
 * At points spread over the cell (`stencilOf`) its place and the nearest other places vote by distance and evidence
 * (`kriging`); by how much the holder shown leads (`margin`), the table says how often such a lead was right when
 * documented places were hidden and the surface was made from the rest.
 *
 * What the number cannot know: whether the reports themselves are right, for documented places can be tested against
 * one another only; an enclave that no row names; and places that nobody reported on, which may differ from those
 * that were reported on and which alone are tested. A lone place whose row is general knowledge scores low amid
 * documented neighbours in other hands: that says it is undocumented, not that it is false.
 */
export function certaintyAt(atlas: Atlas, day: Day): Float32Array {
  const scene = sceneAt(atlas, day)
  const shown = holdersAt(atlas, day)
  const stencil = stencilOf(atlas)
  const before = last.get(atlas)
  const out = before ? before.certainty.slice() : new Float32Array(shown.length)
  const solver = newSolver(atlas)
  for (let cell = 0; cell < out.length; cell++) {
    const place = placeOfCell(atlas, cell)
    if (!before || before.shown[cell] !== shown[cell] || differs(stencil, place, before.spell, scene.spell))
      out[cell] =
        shown[cell] === NO_HOLDER ? 0 : certaintyOf(cell, place, shown[cell]!, scene, stencil, solver)
  }
  last.set(atlas, { spell: scene.spell, shown, certainty: out.slice() })
  return out
}

/** The day asked for last: from one day to the next few cells have a voice that changed, and only these are redone. */
const last = new WeakMap<Atlas, Before>()

interface Before {
  readonly spell: Int32Array
  readonly shown: Uint8Array
  readonly certainty: Float32Array
}

function differs({ ids }: Stencil, place: number, before: Int32Array, now: Int32Array): boolean {
  const n = VOICES
  for (let v = place * n; v < (place + 1) * n; v++)
    if (ids[v]! >= 0 && before[ids[v]!] !== now[ids[v]!]) return true
  return false
}

/** Room to work in. */
interface Solver {
  readonly matrix: Float64Array
  readonly votes: Float64Array
  /** By holder: what a point's correlation with each voice adds to the holder's vote. */
  readonly weights: readonly Float64Array[]
}

const newSolver = ({ holders }: Atlas): Solver => ({
  matrix: new Float64Array(VOICES * VOICES),
  votes: new Float64Array(holders.length),
  weights: holders.map(() => new Float64Array(VOICES)),
})

function certaintyOf(
  cell: number,
  own: number,
  shown: number,
  { holder, evidence }: Scene,
  stencil: Stencil,
  solver: Solver,
): number {
  const { ids, correlation, firstPoint, share, toVoice } = stencil
  const { matrix, votes, weights } = solver
  const n = VOICES
  const voices = ids.subarray(own * n, (own + 1) * n)
  matrix.set(correlation.subarray(own * n * n, (own + 1) * n * n))
  for (let v = 0; v < n; v++) {
    const place = voices[v]!
    const speaks = place >= 0 && holder[place] !== NO_HOLDER
    matrix[v * n + v] = 1 + (speaks ? KRIGING.nugget[evidence[place]!]! : SILENT)
  }
  factor(matrix, n, n)
  // The matrix is the same at all points of a cell: solved once for each holder, every point is a product.
  const present = holdersAmong(voices, holder)
  for (const h of present) {
    const column = weights[h]!
    for (let v = 0; v < n; v++) column[v] = voices[v]! >= 0 && holder[voices[v]!] === h ? 1 : 0
    solve(matrix, n, n, column)
  }
  let sum = 0
  for (let point = firstPoint[cell]!; point < firstPoint[cell + 1]!; point++) {
    votes.fill(0)
    for (const h of present) {
      const weight = weights[h]!
      for (let v = 0; v < n; v++) votes[h]! += weight[v]! * toVoice[point * n + v]!
    }
    sum += share[point]! * calibrated(margin(votes, shown), CALIBRATION)
  }
  return sum
}

function holdersAmong(voices: Int32Array, holder: Uint8Array): number[] {
  const out: number[] = []
  for (const place of voices) {
    if (place < 0) continue
    const h = holder[place]!
    if (h !== NO_HOLDER && !out.includes(h)) out.push(h)
  }
  return out
}
