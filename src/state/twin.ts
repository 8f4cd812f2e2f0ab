/** A store of its own that begins with another's state: what is tried on it does not show. */
import { createAtlasStore, type AtlasStore } from './store'

export function twinOf(store: AtlasStore): AtlasStore {
  const { ledger, atlas, details, detailsError, ...state } = store.getState()
  const twin = createAtlasStore(ledger.atlas, state)
  const { swipe } = state
  twin.setState({ ledger, atlas, details, detailsError, swipe })
  return twin
}
