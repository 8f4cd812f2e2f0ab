/** The store in React: one context, one hook, and the translator of the reader's language. */
import { createContext, useContext } from 'react'
import { useStore } from 'zustand'
import { translator, type Translator } from '../i18n'
import type { Actions, AppState } from './state'
import type { AtlasStore } from './store'

export const StoreContext = createContext<AtlasStore | null>(null)

export function useAtlasStore(): AtlasStore {
  const store = useContext(StoreContext)
  if (!store) throw new Error('expected a StoreContext above this component, found none')
  return store
}

/** A part of the state; the component renders again when that part changes. */
export function useAtlas<T>(select: (state: AppState & Actions) => T): T {
  return useStore(useAtlasStore(), select)
}

export function useTranslator(): Translator {
  return translator(useAtlas((state) => state.language))
}
