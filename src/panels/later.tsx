/**
 * A component whose code is loaded when it is first shown, or when a reader is about to ask for it; nothing stands in its
 * place until then. `React.lazy` would hold it back for a third of a second once its fallback has been on the page.
 */
import { useSyncExternalStore, type ComponentType } from 'react'
import type { Panel } from '../state/state'
import { LoadFailed } from './LoadFailed'

const beginnings = new Map<Panel, () => void>()

/**
 * @param load begins at the first render, or at `soon`; a failure is tried again at the next showing
 * @param panel that it is, for `soon`
 */
export function later(load: () => Promise<ComponentType>, panel?: Panel): ComponentType {
  let Shown: ComponentType | null = null
  let begun = false
  const waiting = new Set<() => void>()
  const show = (component: ComponentType | null) => {
    Shown = component
    waiting.forEach((tell) => tell())
  }
  const begin = () => {
    if (begun) return
    begun = true
    load().then(show, () => {
      begun = false
      // Nobody is told of what nobody has asked for yet.
      if (waiting.size > 0) show(LoadFailed)
    })
  }
  if (panel) beginnings.set(panel, begin)
  const subscribe = (tell: () => void) => {
    waiting.add(tell)
    begin()
    return () => waiting.delete(tell)
  }
  return function Later() {
    const Component = useSyncExternalStore(subscribe, () => Shown)
    return Component && <Component />
  }
}

/** For a button that opens a panel: its code is on the way by the time the button is pressed. */
export function soon(panel: Panel | null) {
  const begin = () => {
    if (panel) beginnings.get(panel)?.()
  }
  return { onPointerEnter: begin, onFocus: begin }
}
