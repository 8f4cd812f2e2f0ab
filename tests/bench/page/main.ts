/** The bench page: `window.bench` measures one peer on one data set; the runner calls it from outside. */
import 'leaflet/dist/leaflet.css'
import '../../../src/styles/tokens.css'
import '../../../src/styles/map.css'
import '../../../src/styles/map-names.css'
import { callbackTime, madeFrame, recordFrames, rest } from './frames'
import type { Peer, Running, View } from './peer'

const PEERS: Readonly<Record<string, () => Promise<{ peer: Peer }>>> = {
  atlas: () => import('./peers/atlas'),
  empty: () => import('./peers/empty'),
  keyed: () => import('./peers/keyed'),
  'set-style-svg': () => import('./peers/set-style-svg'),
  'set-style-canvas': () => import('./peers/set-style-canvas'),
  timeline: () => import('./peers/timeline'),
  'merge-keyed': () => import('./peers/merge-keyed'),
  maplibre: () => import('./peers/maplibre'),
}

export interface StepTimes {
  /** From before the step until it returns, and the animation callbacks until the next frame is made, ms. */
  readonly script: number
  /** From before the step until the next frame is made, ms. */
  readonly frame: number
}

const FLIGHT_MS = 800

let running: Running | null = null
let stopRecording: (() => number[]) | null = null

const bench = {
  /** @returns set-up time: from the file's text in memory to the first frame with the first day, ms */
  async start(name: string, file: string, view: View, day: number): Promise<number> {
    const { peer } = await PEERS[name]!()
    const text = await (await fetch(file)).text()
    const box = document.getElementById('map')!
    await rest()
    performance.mark('bench-setup')
    const before = performance.now()
    running = await peer.setup({ box, text, view, day })
    const after = (await madeFrame()) - before
    const map = box.querySelector('.leaflet-container, .maplibregl-map')!.getBoundingClientRect()
    if (map.width !== box.clientWidth || map.height !== box.clientHeight)
      throw new Error(`expected a map as large as its box, got ${map.width} x ${map.height}`)
    return after
  },

  /**
   * Steps to the days one by one, or moves the handle between two days from place to place, each from rest, until `capMs`
   * are used up; at least two.
   */
  async steps(values: readonly number[], capMs: number, what: 'day' | 'swipe' = 'day'): Promise<StepTimes[]> {
    const act = (value: number) => (what === 'day' ? running!.step(value) : running!.compare!.swipe(value))
    const times: StepTimes[] = []
    const begin = performance.now()
    for (const value of values) {
      if (times.length >= 2 && performance.now() - begin > capMs) break
      await rest()
      performance.mark('bench-step')
      const callbacks = callbackTime()
      const before = performance.now()
      act(value)
      const done = performance.now()
      const frame = await madeFrame()
      times.push({ script: done - before + callbackTime() - callbacks, frame: frame - before })
    }
    await rest()
    return times
  },

  async enter(mode: 'day' | 'swipe' | 'difference'): Promise<void> {
    running!.compare!.enter(mode)
    await rest()
  },

  async setView(view: View): Promise<void> {
    running!.setView(view)
    await rest()
    await rest()
  },

  /** @returns the time between frames while it flies, and until two frames after, ms */
  async flyTo(view: View): Promise<number[]> {
    const stop = recordFrames()
    const begin = performance.now()
    running!.flyTo(view, FLIGHT_MS)
    while (performance.now() - begin < FLIGHT_MS + 150) await madeFrame()
    await rest()
    return stop()
  },

  record(): void {
    stopRecording = recordFrames()
  },

  stopRecord(): number[] {
    return stopRecording!()
  },

  shown: () => running!.shown(),

  teardown(): void {
    running!.teardown()
    running = null
  },
}

declare global {
  interface Window {
    bench: typeof bench
  }
}
window.bench = bench
