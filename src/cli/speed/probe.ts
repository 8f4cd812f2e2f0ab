/**
 * What runs in the measured page before its own scripts: notes when the map is painted, which tasks are long, and time
 * spent in animation callbacks. A frame counts as made when a message posted in its animation callback arrives: style,
 * layout and painting lie between the two.
 */
import type { BrowserContext } from '@playwright/test'
import { MAP } from '../site/ready'

export interface Probe {
  /** When the first frame with the opening picture was made, ms since the navigation; null before. */
  pictureAt: number | null
  /** When the first frame with a party's ground was made, ms since the navigation; null before. */
  mapAt: number | null
  /** End of the last task of more than 50 ms, ms since the navigation; 0 for none. */
  longEnd: number
  /** What such tasks took beyond 50 ms each, ms in all. */
  blocked: number
  /** Time spent in animation callbacks, ms. */
  callbacks: number
  /** When the frame that answers a key was made, ms since the navigation, and how long the key waited for it; null before. */
  answer: { readonly key: number; readonly wait: number } | null
  /** @returns when the next frame is made, ms since the navigation */
  madeFrame(): Promise<number>
  /** Waits for something in the page, looking between all other tasks. */
  appeared(selector: string): Promise<void>
}

declare global {
  interface Window {
    probe: Probe
  }
}

export async function addProbe(context: BrowserContext): Promise<void> {
  // What turns this TypeScript into JavaScript names functions by a helper that the page does not have.
  const content = `globalThis.__name = (it) => it; (${install.toString()})(${JSON.stringify(MAP)})`
  await context.addInitScript({ content })
}

function install(map: string): void {
  const nextFrame = window.requestAnimationFrame.bind(window)
  const message = () =>
    new Promise<void>((done) => {
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = () => done()
      port2.postMessage(0)
    })
  const probe: Probe = {
    pictureAt: null,
    mapAt: null,
    longEnd: 0,
    blocked: 0,
    callbacks: 0,
    answer: null,
    madeFrame: () =>
      new Promise((done) => nextFrame(() => void message().then(() => done(performance.now())))),
    async appeared(selector) {
      while (!document.querySelector(selector)) await message()
    },
  }
  window.probe = probe
  window.requestAnimationFrame = (callback) =>
    nextFrame((time) => {
      const before = performance.now()
      callback(time)
      probe.callbacks += performance.now() - before
    })
  const onLoad = ({ target }: Event) => {
    if (target instanceof Element && target.matches('.opening-picture'))
      void probe.madeFrame().then((at) => (probe.pictureAt ??= at))
  }
  // Pictures' events do not rise.
  document.addEventListener('load', onLoad, true)
  const watcher = new MutationObserver(() => {
    if (!document.querySelector(map)) return
    watcher.disconnect()
    void probe.madeFrame().then((at) => (probe.mapAt = at))
  })
  watcher.observe(document, { subtree: true, childList: true, attributes: true, attributeFilter: ['d'] })
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) {
      probe.longEnd = Math.max(probe.longEnd, startTime + duration)
      probe.blocked += duration - 50
    }
  }).observe({ type: 'longtask', buffered: true })
}
