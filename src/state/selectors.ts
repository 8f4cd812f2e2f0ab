/**
 * What follows from the state, computed once for the same inputs: the map, the legend and the card ask for the same
 * things on every step.
 */
import { areasBy } from '../core/area'
import { changesBySnapshot, changesOn } from '../core/changes'
import { holdersAt, NO_HOLDER } from '../core/holders'
import type { Atlas } from '../core/types'
import type { AppState } from './state'

/** Remembers the last call: returns the same outcome while every argument is the same. */
export function memo<A extends readonly unknown[], R>(compute: (...args: A) => R): (...args: A) => R {
  let last: { args: A; result: R } | null = null
  return (...args) => {
    if (last && last.args.every((arg, i) => arg === args[i])) return last.result
    const result = compute(...args)
    last = { args, result }
    return result
  }
}

const holdersMemo = memo(holdersAt)
const changesMemo = memo(changesOn)
const areasMemo = memo(areasBy)
const visibleMemo = memo(withoutRegions)
const bySnapshotMemo = memo(changesBySnapshot)

/** Holder by cell on the state's day. */
export const selectHolders = ({ atlas, day }: AppState) => holdersMemo(atlas, day)

/** As `selectHolders`, with the cells of hidden regions switched off. */
export const selectVisibleHolders = (state: AppState) =>
  visibleMemo(state.atlas, selectHolders(state), state.hiddenRegions)

/** Areas by holder and region on the state's day, hidden regions included. */
export const selectAreas = (state: AppState) => areasMemo(state.atlas, selectHolders(state))

/** Places that changed hands on the state's day. */
export const selectChanges = ({ atlas, day }: AppState) => changesMemo(atlas, day)

/** For every snapshot, how many places went to each party. */
export const selectChangesBySnapshot = ({ atlas }: AppState) => bySnapshotMemo(atlas)

function withoutRegions(atlas: Atlas, holders: Uint8Array, hidden: ReadonlySet<string>): Uint8Array {
  if (hidden.size === 0) return holders
  const off = atlas.regions.map(({ id }) => hidden.has(id))
  return holders.map((holder, cell) => (off[atlas.places[cell]!.region] ? NO_HOLDER : holder))
}
