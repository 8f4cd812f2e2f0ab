/**
 * A component whose code is loaded when it is first shown; nothing stands in its place until then. `React.lazy` would hold it
 * back for a third of a second once its fallback has been on the page.
 */
import { useSyncExternalStore, type ComponentType } from 'react'
import { LoadFailed } from './LoadFailed'

/**
 * @param load begins at the first render; a failure is tried again at the next showing
 * @param Failed stands there after a failure; null for what a reader does not miss
 */
export function later(
  load: () => Promise<ComponentType>,
  Failed: ComponentType | null = LoadFailed,
): ComponentType {
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
      show(Failed)
    })
  }
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
