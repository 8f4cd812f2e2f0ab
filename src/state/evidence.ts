/**
 * What the map rests on and how far it differs from the ledger: derived, and computed only where someone asks.
 */
import { areasBy } from '../core/area'
import { certaintyAt } from '../core/certainty/certainty'
import { disputedOn, evidenceAt } from '../core/evidence/classes'
import { nearAreas } from '../core/evidence/near'
import { toldAt } from '../core/evidence/versions'
import { holderAt, holdersAt, NO_HOLDER } from '../core/holders'
import { EVIDENCES, type Atlas, type Day, type Details } from '../core/types'
import { memo, selectFilteredHolders, selectHolders, selectVisibleHolders } from './selectors'
import type { AppState } from './state'

const disputedMemo = memo(disputedOn)
const evidenceMemo = memo(evidenceAt)
const certaintyMemo = memo(certaintyAt)
const nearMemo = memo(documentedNear)
const toldMemo = memo((atlas: Atlas, details: Details | null, told: AppState['told'], day: Day) =>
  details ? toldAt({ atlas, details }, told, day) : null,
)
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

/** 1 for each cell whose holder the tellers of the version report themselves; null while unread. */
export const selectTold = ({ atlas, details, told, day }: AppState) => toldMemo(atlas, details, told, day)

/** What the version told holds otherwise than the ledger on the state's day. */
export interface Differences {
  /** Places, with and without a cell, in the order of the places. */
  readonly places: readonly { readonly place: number; readonly ledger: number; readonly told: number }[]
  readonly km2: number
}

/** The ledger differs from itself in nothing; the same object while nothing changes. */
export const selectDifferences = (state: AppState): Differences =>
  state.atlas === state.ledger.atlas ? NONE : differencesMemo(state.ledger.atlas, state.atlas, state.day)

/** Cells that the version told holds otherwise than the ledger and that are shown: 1, else `NO_HOLDER`. */
export const selectDifferentCells = (state: AppState) =>
  state.atlas === state.ledger.atlas
    ? null
    : cellsMemo(
        ledgerMemo(state.ledger.atlas, state.day),
        selectHolders(state),
        selectVisibleHolders(state),
      )

const NONE: Differences = { places: [], km2: 0 }

const cellsMemo = memo((ledger: Uint8Array, told: Uint8Array, visible: Uint8Array) =>
  visible.map((holder, cell) => (holder !== NO_HOLDER && ledger[cell] !== told[cell] ? 1 : NO_HOLDER)),
)

function documentedNear(atlas: Atlas, holders: Uint8Array, evidence: Uint8Array) {
  const documented = EVIDENCES.indexOf('documented')
  const kept = holders.map((holder, cell) => (evidence[cell] === documented ? holder : NO_HOLDER))
  return areasBy(atlas, kept, nearAreas(atlas))
}

function differences(ledger: Atlas, told: Atlas, day: Day): Differences {
  const places: Differences['places'][number][] = []
  let km2 = 0
  for (let place = 0; place < ledger.places.length; place++) {
    const [a, b] = [holderAt(ledger.spells, place, day), holderAt(told.spells, place, day)]
    if (a === b) continue
    places.push({ place, ledger: a, told: b })
    km2 += ledger.cellKm2[place] ?? 0
  }
  return { places, km2 }
}
