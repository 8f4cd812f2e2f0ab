/**
 * What the map rests on and how far it differs from the ledger: derived, and computed only where someone asks.
 */
import { areasBy } from '../core/area'
import { placeCells } from '../core/cells'
import { certaintyAt } from '../core/certainty/certainty'
import { DISPUTED, disputedOn, evidenceAt } from '../core/evidence/classes'
import { nearAreas } from '../core/evidence/near'
import { speaksOf, toldAt, type Version } from '../core/evidence/versions'
import { holderAt, holdersAt, NO_HOLDER } from '../core/holders'
import { EVIDENCES, type Atlas, type Day, type Details } from '../core/types'
import { memo, selectFilteredHolders, selectHolders, selectTold, selectVisibleHolders } from './selectors'
import type { AppState } from './state'

const disputedMemo = memo(disputedOn)
const evidenceMemo = memo(evidenceAt)
const certaintyMemo = memo(certaintyAt)
const nearMemo = memo(documentedNear)
const ledgerMemo = memo(holdersAt)
const differencesMemo = memo(differences)

/** Class by cell on the state's day: an index into `EVIDENCES`, `DISPUTED` or `NO_EVIDENCE`. */
export const selectEvidence = ({ atlas, ledger, day }: AppState) =>
  // What is disputed is so whichever version is told.
  evidenceMemo(atlas, disputedMemo(ledger.atlas, ledger.details, day), day)

/** Probability by cell that the holder shown is the holder on the ground, see `certaintyAt`. */
export const selectCertainty = ({ atlas, day }: AppState) => certaintyMemo(atlas, day)

/** Areas by holder and region of what is documented, within `NEAR_KM` of the place that a report names. */
export const selectNearAreas = (state: AppState) =>
  nearMemo(state.atlas, selectFilteredHolders(state), selectEvidence(state))

/** Places with a cell by what their own cell rests on, and the area of all cells, by class of evidence. */
export interface Grounds {
  /** In the order of `EVIDENCES`, then disputed. */
  readonly counts: readonly number[]
  readonly km2: readonly number[]
}

/** What is shown on the state's day, by class of evidence. */
export const selectGrounds = (state: AppState): Grounds =>
  groundsMemo(state.atlas, selectVisibleHolders(state), selectEvidence(state))

/** Places with a cell shown, of them those that the version's tellers report themselves, and all of the regions shown. */
export const selectShown = (state: AppState) =>
  shownMemo(state.atlas, selectVisibleHolders(state), selectTold(state), state.hiddenRegions)

const groundsMemo = memo((atlas: Atlas, holders: Uint8Array, evidence: Uint8Array): Grounds => {
  const counts = Array.from({ length: DISPUTED + 1 }, () => 0)
  const km2 = counts.slice()
  const own = placeCells(atlas)
  holders.forEach((holder, cell) => {
    const ground = evidence[cell]!
    if (holder === NO_HOLDER || ground > DISPUTED) return
    if (cell < own) counts[ground]!++
    km2[ground]! += atlas.cellKm2[cell]!
  })
  return { counts, km2 }
})

const shownMemo = memo(
  (atlas: Atlas, holders: Uint8Array, told: Uint8Array | null, hiddenRegions: ReadonlySet<string>) => {
    let [shown, own, all] = [0, 0, 0]
    for (let place = 0; place < placeCells(atlas); place++) {
      if (!hiddenRegions.has(atlas.regions[atlas.places[place]!.region]!.id)) all++
      if (holders[place] === NO_HOLDER) continue
      shown++
      if (told?.[place]) own++
    }
    return { shown, own, all }
  },
)

/** What the version told holds otherwise than the ledger on the state's day, or leaves out. */
export interface Differences {
  /** Places, with and without a cell, in the order of the places; `NO_HOLDER` where the version leaves one out. */
  readonly places: readonly { readonly place: number; readonly ledger: number; readonly told: number }[]
  readonly km2: number
}

/** The ledger differs from itself in nothing; the same object while nothing changes. */
export const selectDifferences = ({ atlas, details, ledger, told, day }: AppState): Differences =>
  told === 'ledger' || details === null ? NONE : differencesMemo(ledger.atlas, atlas, details, told, day)

/** Cells that the version told holds otherwise than the ledger and that are shown: 1, else `NO_HOLDER`. */
export const selectDifferentCells = (state: AppState) =>
  state.atlas === state.ledger.atlas
    ? null
    : cellsMemo(ledgerMemo(state.ledger.atlas, state.day), selectHolders(state), selectVisibleHolders(state))

const NONE: Differences = { places: [], km2: 0 }

const cellsMemo = memo((ledger: Uint8Array, told: Uint8Array, visible: Uint8Array) =>
  visible.map((holder, cell) => (holder !== NO_HOLDER && ledger[cell] !== told[cell] ? 1 : NO_HOLDER)),
)

function documentedNear(atlas: Atlas, holders: Uint8Array, evidence: Uint8Array) {
  const documented = EVIDENCES.indexOf('documented')
  const kept = holders.map((holder, cell) => (evidence[cell] === documented ? holder : NO_HOLDER))
  return areasBy(atlas, kept, nearAreas(atlas))
}

function differences(ledger: Atlas, atlas: Atlas, details: Details, version: Version, day: Day): Differences {
  const places: Differences['places'][number][] = []
  for (let place = 0; place < ledger.places.length; place++) {
    const before = holderAt(ledger.spells, place, day)
    const left = version === 'confirmed' && !speaksOf({ atlas, details }, version, place, day)
    const told = left ? NO_HOLDER : holderAt(atlas.spells, place, day)
    if (told === before) continue
    places.push({ place, ledger: before, told })
  }
  const before = holdersAt(ledger, day)
  const after = holdersAt(atlas, day)
  const kept = version === 'confirmed' ? toldAt({ atlas, details }, version, day) : null
  const km2 = ledger.cellKm2.reduce(
    (sum, own, cell) => (kept?.[cell] === 0 || before[cell] !== after[cell] ? sum + own : sum),
    0,
  )
  return { places, km2 }
}
