/** A component in a real document over a store: rendered, and stepped by acting on it. */
import { act, StrictMode, type ReactNode } from 'react'
import { createRoot } from 'react-dom/client'
import { afterEach } from 'vitest'
import { StoreContext } from '../../src/state/react'
import type { AtlasStore } from '../../src/state/store'

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true })
// jsdom has no media queries: a wide, light screen.
window.matchMedia = (media) => Object.assign(new EventTarget(), { media, matches: false }) as MediaQueryList

// Nor does it lay anything out: no size ever changes.
globalThis.ResizeObserver = class implements ResizeObserver {
  observe = () => undefined
  unobserve = () => undefined
  disconnect = () => undefined
}

const undo: (() => void)[] = []
afterEach(() => undo.splice(0).forEach((step) => step()))

/** Renders over a store and gives back the element that holds it; taken away after the test. */
export function render(store: AtlasStore, children: ReactNode): HTMLElement {
  const host = document.body.appendChild(document.createElement('div'))
  const root = createRoot(host)
  act(() =>
    root.render(
      <StrictMode>
        <StoreContext value={store}>{children}</StoreContext>
      </StrictMode>,
    ),
  )
  undo.push(() => {
    act(() => root.unmount())
    host.remove()
  })
  return host
}

export function press(key: string): void {
  const target = document.activeElement ?? document.body
  act(() => void target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })))
}

export function click(element: Element | null | undefined): void {
  if (!(element instanceof HTMLElement)) throw new Error('expected an element to click, found none')
  act(() => element.click())
}
