/**
 * What follows from the state, computed once for the same inputs: the map, the legend and the card ask for the same
 * things on every step.
 */
import { areasBy } from '../core/area'
import { placeOfCell } from '../core/cells'
import { changesBySnapshot, changesOn } from '../core/changes'
import { passes } from '../core/evidence/classes'
import { toldAt, type Version } from '../core/evidence/versions'
import { holdersAt, NO_HOLDER } from '../core/holders'
import type { Atlas, Confidence, Day, Details } from '../core/types'
import type { AppState } from './state'

/** Two days that are compared, and a step of one of them: none of the three pushes out another. */
const KEPT = 3

/** Remembers the last few calls: returns the same outcome while every argument is the same. */
export function memo<A extends readonly unknown[], R>(compute: (...args: A) => R): (...args: A) => R {
  /** The last one used first. */
  const calls: { readonly args: A; readonly result: R }[] = []
  return (...args) => {
    const at = calls.findIndex((call) => call.args.every((arg, i) => arg === args[i]))
    if (at === 0) return calls[0]!.result
    const call = calls[at] ?? { args, result: compute(...args) }
    calls.splice(at < 0 ? KEPT - 1 : at, 1)
    calls.unshift(call)
    return call.result
  }
}

const holdersMemo = memo(holdersAt)
const changesMemo = memo(changesOn)
const areasMemo = memo(areasBy)
const visibleMemo = memo(withoutRegions)
const filterMemo = memo(filtered)
const toldMemo = memo(
  (atlas: Atlas, details: Details | null, told: Version, day: Day) =>
    details && toldAt({ atlas, details }, told, day),
)
const bySnapshotMemo = memo(changesBySnapshot)

/** Holder by cell on the state's day. */
export const selectHolders = ({ atlas, day }: AppState) => holdersMemo(atlas, day)

/** 1 for each cell of which the version told speaks, see `toldAt`; null while the details are unread. */
export const selectTold = ({ atlas, details, told, day }: AppState) => toldMemo(atlas, details, told, day)

/** As `selectHolders`, with the cells switched off that the version leaves out or that do not pass the reader's filter. */
export const selectFilteredHolders = (state: AppState) =>
  filterMemo(
    state.atlas,
    state.details,
    state.day,
    selectHolders(state),
    state.sure,
    state.kinds,
    state.told === 'confirmed' ? selectTold(state) : null,
  )

/** As `selectFilteredHolders`, with the cells of hidden regions switched off too. */
export const selectVisibleHolders = (state: AppState) =>
  visibleMemo(state.atlas, selectFilteredHolders(state), state.hiddenRegions)

/** Areas by holder and region on the state's day of what passes the filter, hidden regions included. */
export const selectAreas = (state: AppState) => areasMemo(state.atlas, selectFilteredHolders(state))

/** Places that changed hands on the state's day. */
export const selectChanges = ({ atlas, day }: AppState) => changesMemo(atlas, day)

/** For every snapshot, how many places went to each party. */
export const selectChangesBySnapshot = ({ atlas }: AppState) => bySnapshotMemo(atlas)

/** Without a filter, and while what it asks for is not read, the very holders handed in. */
function filtered(
  atlas: Atlas,
  details: Details | null,
  day: Day,
  holders: Uint8Array,
  confidence: Confidence,
  kinds: ReadonlySet<string> | null,
  kept: Uint8Array | null,
): Uint8Array {
  const open = confidence === 'low' && (kinds === null || details === null)
  if (open && kept === null) return holders
  const pass = open ? null : passes(atlas, details, day, { confidence, kinds })
  return holders.map((holder, cell) => (pass?.[cell] === 0 || kept?.[cell] === 0 ? NO_HOLDER : holder))
}

function withoutRegions(atlas: Atlas, holders: Uint8Array, hidden: ReadonlySet<string>): Uint8Array {
  if (hidden.size === 0) return holders
  const off = atlas.regions.map(({ id }) => hidden.has(id))
  return holders.map((holder, cell) =>
    off[atlas.places[placeOfCell(atlas, cell)]!.region] ? NO_HOLDER : holder,
  )
}
