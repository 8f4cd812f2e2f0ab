/** The one store: small, synchronous, made once for a loaded atlas. */
import { createStore, type StoreApi } from 'zustand/vanilla'
import { nearestSnapshot } from '../core/snapshots'
import type { Atlas, Day } from '../core/types'
import type { Actions, AppState, LinkState, MadeWith } from './state'
import { NOT_READING } from './stories'
import { toldFacts } from './told'

export type AtlasStore = StoreApi<AppState & Actions>

/** @param leftOut keys of the link that could not be read @param madeWith the facts that the link names */
export function createAtlasStore(
  atlas: Atlas,
  link: LinkState,
  leftOut: readonly string[] = [],
  madeWith?: MadeWith,
): AtlasStore {
  return createStore<AppState & Actions>()((set, get) => ({
    ...link,
    atlas,
    details: null,
    ledger: { atlas, details: null },
    detailsError: null,
    leftOut,
    otherFacts: otherThan(atlas, madeWith),
    printing: null,
    playing: false,
    swipe: 0.5,
    reading: NOT_READING,
    flyTo: null,
    lastSeen: null,
    studio: null,
    setDay: (day) => set({ day }),
    setMode: (mode) => {
      const { from, atlas, day } = get()
      set({ mode, from: mode === 'day' ? from : (from ?? namedBefore(atlas, day)) })
    },
    setFrom: (from) => set({ from }),
    setSwipe: (swipe) => set({ swipe: Math.max(0, Math.min(1, swipe)) }),
    setStory: (story) => set({ story }),
    step: (count) => {
      const { atlas, day } = get()
      const { snapshots } = atlas
      const { index, exact } = nearestSnapshot(snapshots, day)
      // Between two snapshots, one step forward goes to the next and one step back to the one before.
      const from = exact || count < 0 ? index + (exact ? 0 : 1) : index
      const to = Math.max(0, Math.min(snapshots.length - 1, from + count))
      set({ day: snapshots[to]! })
    },
    setPlaying: (playing) => set({ playing }),
    setSpan: (span) => {
      // Said again at every step: those who listen are told once.
      if (span !== get().span) set({ span })
    },
    setView: (view) => set({ view }),
    flyToView: (flyTo) => set({ flyTo }),
    setStudio: (studio) => set({ studio }),
    toggleParty: (id) => set({ hiddenParties: toggled(get().hiddenParties, id) }),
    toggleRegion: (id) => set({ hiddenRegions: toggled(get().hiddenRegions, id) }),
    toggleLayer: (layer) => set({ layers: { ...get().layers, [layer]: !get().layers[layer] } }),
    select: (selection) => set({ selection }),
    setPanel: (panel) => {
      set({ panel })
      if (panel === 'compare' && get().mode === 'day') get().setMode('difference')
    },
    setLanguage: (language) => set({ language }),
    setLook: (look) => set({ look }),
    tell: (told) => set({ told, ...toldFacts(get().ledger, told) }),
    setSure: (sure) => set({ sure }),
    setKinds: (kinds) => set({ kinds }),
    setDetails: (details, detailsError) => {
      const ledger = { atlas, details }
      set({ ledger, ...toldFacts(ledger, get().told), detailsError })
    },
    applyLink: (next, left = [], made) =>
      set({
        ...next,
        ...toldFacts(get().ledger, next.told),
        flyTo: next.view ?? 'home',
        leftOut: left,
        otherFacts: otherThan(get().atlas, made),
      }),
    setPrinting: (printing) => set({ printing }),
    dismissLeftOut: () => set({ leftOut: [], otherFacts: null }),
  }))
}

/** The last named day before a day; the atlas's first day where there is none. */
export function namedBefore({ named, firstDay }: Atlas, day: Day): Day {
  return named.findLast((entry) => entry.day < day)?.day ?? firstDay
}

const otherThan = ({ facts }: Atlas, made: MadeWith | undefined) =>
  made && made.hash !== facts.hash ? made : null

function toggled(set: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const next = new Set(set)
  if (!next.delete(id)) next.add(id)
  return next
}
