/**
 * A component whose code is loaded when it is first shown; nothing stands in its place until then. `React.lazy` would hold it
 * back for a third of a second once its fallback has been on the page.
 */
import { useSyncExternalStore, type ComponentType } from 'react'

/** @param load begins at the first render; a failure is tried again at the next showing */
export function later(load: () => Promise<ComponentType>): ComponentType {
  let Loaded: ComponentType | null = null
  let loading = false
  const waiting = new Set<() => void>()
  const begin = () => {
    if (loading) return
    loading = true
    load().then(
      (component) => {
        Loaded = component
        waiting.forEach((tell) => tell())
      },
      () => (loading = false),
    )
  }
  const subscribe = (tell: () => void) => {
    waiting.add(tell)
    begin()
    return () => waiting.delete(tell)
  }
  return function Later() {
    const Component = useSyncExternalStore(subscribe, () => Loaded)
    return Component && <Component />
  }
}
