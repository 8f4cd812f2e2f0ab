/**
 * Two days compared. Whichever of them the slider moves, they are read from the earlier to the later; what is told, the
 * filter and hidden regions hold for both.
 */
import { differenceOf, type Difference, type Held } from '../core/difference'
import { placeHoldersAt, recountedBetween } from '../core/difference/places'
import { placePasses } from '../core/evidence/classes'
import { speaksOf, type Version } from '../core/evidence/versions'
import { NO_HOLDER } from '../core/holders'
import type { Atlas, Confidence, Day, Details } from '../core/types'
import { memo, selectVisibleHolders } from './selectors'
import type { AppState } from './state'
import { namedBefore } from './store'

/** The day that the state's day is compared with: the one chosen, else the last named day before it. */
export const otherDay = ({ from, atlas, day }: AppState): Day => from ?? namedBefore(atlas, day)

export const isComparing = ({ mode }: Pick<AppState, 'mode'>) => mode !== 'day'

/** The two days, the earlier first. */
export function selectDays(state: AppState): readonly [earlier: Day, later: Day] {
  const other = otherDay(state)
  return daysMemo(Math.min(other, state.day) as Day, Math.max(other, state.day) as Day)
}
const daysMemo = memo((earlier: Day, later: Day) => [earlier, later] as const)

/** The state as it is on the earlier of two days compared. */
export const selectEarlier = (state: AppState): AppState => on(state, selectDays(state)[0])

/** The state as it is on the later of two days compared; the state itself while one day alone is shown. */
export const selectLater = (state: AppState): AppState =>
  isComparing(state) ? on(state, selectDays(state)[1]) : state

/** The state on one of the two days; the other one is then compared with it. */
const on = (state: AppState, day: Day): AppState =>
  state.day === day ? state : { ...state, day, from: state.day }

/** Holder by cell on the day that the state's day is compared with, as `selectVisibleHolders`. */
export const selectFromHolders = (state: AppState) => selectVisibleHolders(on(state, otherDay(state)))

/** What differs from the earlier day to the later one. */
export function selectDifference(state: AppState): Difference {
  const [earlier, later] = selectDays(state)
  const [first, second] = [selectHeld(on(state, earlier)), selectHeld(on(state, later))]
  return differenceMemo(state.atlas, state.details, earlier, later, first, second)
}

/** Who holds each cell and place on the state's day, of what is shown. */
const selectHeld = (state: AppState): Held => {
  const { atlas, details, told, day, sure, kinds, hiddenRegions } = state
  return heldMemo(
    selectVisibleHolders(state),
    placesMemo(atlas, details, told, day, sure, kinds, hiddenRegions),
  )
}
const heldMemo = memo((cells: Uint8Array, places: Uint8Array): Held => ({ cells, places }))
const placesMemo = memo(visiblePlaces)

const differenceMemo = memo(
  (atlas: Atlas, details: Details | null, earlier: Day, later: Day, first: Held, second: Held) =>
    differenceOf(
      atlas,
      first,
      second,
      details ? recountedBetween(atlas, details, earlier, later) : undefined,
    ),
)

/** As `selectVisibleHolders`, by place. */
function visiblePlaces(
  atlas: Atlas,
  details: Details | null,
  told: Version,
  day: Day,
  confidence: Confidence,
  kinds: ReadonlySet<string> | null,
  hiddenRegions: ReadonlySet<string>,
): Uint8Array {
  const open = confidence === 'low' && (kinds === null || details === null)
  const own = told === 'confirmed' && details !== null ? { atlas, details } : null
  const off = atlas.regions.map(({ id }) => hiddenRegions.has(id))
  const held = placeHoldersAt(atlas, day)
  if (open && !own && hiddenRegions.size === 0) return held
  return held.map((holder, place) => {
    const shown =
      !off[atlas.places[place]!.region] &&
      (open || placePasses(atlas, details, place, day, { confidence, kinds })) &&
      (!own || speaksOf(own, told, place, day))
    return shown ? holder : NO_HOLDER
  })
}
