/**
 * Ctrl+K (Cmd+K on Apple's keyboards) leads to the search from anywhere. A key with a modifier: single letters would get
 * in the way of those who speak to their computer (WCAG 2.1.4).
 */
import { useEffect } from 'react'
import { useAtlasStore } from '../../state/react'
import type { AtlasStore } from '../../state/store'

const apple = () => /Mac|iPhone|iPad/.test(navigator.userAgent)

/** As the keys are written on the reader's keyboard, and as `aria-keyshortcuts` has them. */
export const shortcutText = () => (apple() ? '⌘ K' : 'Ctrl+K')
export const shortcutName = () => (apple() ? 'Meta+K' : 'Control+K')

/** Whether the search was asked for by its keys: it takes the focus then, wherever the focus was. */
let asked = false

export function takeAsked(): boolean {
  const was = asked
  asked = false
  return was
}

export function useSearchShortcut(): void {
  const store = useAtlasStore()
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const modifier = apple() ? event.metaKey && !event.ctrlKey : event.ctrlKey && !event.metaKey
      if (!modifier || event.altKey || event.shiftKey || event.key.toLowerCase() !== 'k') return
      // A dialog is open before the page: what lies behind it stays there.
      if (document.querySelector('dialog[open]')) return
      event.preventDefault()
      openSearch(store)
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [store])
}

function openSearch(store: AtlasStore): void {
  const field = document.querySelector<HTMLInputElement>('.search-field')
  if (field) {
    field.focus()
    field.select()
    return
  }
  asked = true
  store.getState().setPanel('search')
}
