/** A newer build of the page that waits to be taken. Apart from the atlas's store: it outlives the facts that are open. */
import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'

interface NewVersion {
  /** Takes it: the page loads anew. null: there is none. */
  readonly take: (() => void) | null
}

export const newVersion = createStore<NewVersion>()(() => ({ take: null }))

export const useNewVersion = () => useStore(newVersion).take
