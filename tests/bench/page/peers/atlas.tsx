/** This project's map, on a store of its own; a step is what the timeline does. */
import L from 'leaflet'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import { decodeAtlas } from '../../../../src/atlas/decode'
import type { Day } from '../../../../src/core/types'
import type { WireAtlas } from '../../../../src/core/wire'
import { AtlasMap } from '../../../../src/map/AtlasMap'
import { Layers } from '../../../../src/map/Layers'
import { nextTask } from '../../../../src/state/next-task'
import { StoreContext } from '../../../../src/state/react'
import { createAtlasStore } from '../../../../src/state/store'
import { defaultLink } from '../../../../src/state/url'
import { leafletViews } from '../ground'
import type { Peer } from '../peer'

const maps: L.Map[] = []
// The map keeps Leaflet's object to itself; Leaflet tells who asks.
L.Map.addInitHook(function (this: L.Map) {
  maps.push(this)
})

export const peer: Peer = {
  async setup({ box, text, view, day }) {
    const atlas = decodeAtlas(JSON.parse(text) as WireAtlas)
    const store = createAtlasStore(atlas, { ...defaultLink(atlas, 'en'), view, day: day as Day })
    const root = createRoot(box)
    flushSync(() =>
      root.render(
        <StoreContext value={store}>
          <AtlasMap Layers={Layers} onGround={nothing} onWhole={nothing} />
        </StoreContext>,
      ),
    )
    await mounted(box)
    return {
      step: (next) => flushSync(() => store.getState().setDay(next as Day)),
      teardown: () => root.unmount(),
      shown,
      compare: {
        enter: (mode) => flushSync(() => store.getState().setMode(mode)),
        swipe: (share) => flushSync(() => store.getState().setSwipe(share)),
      },
      ...leafletViews(maps.at(-1)!),
    }

    /** Shapes that are drawn, by party. */
    function shown(): Record<string, number> {
      const paths = [...box.querySelectorAll('[data-party]:not([data-road])')]
      return Object.fromEntries(
        paths
          .filter((path) => (path.getAttribute('d')?.length ?? 0) > 10)
          .map((path) => [path.getAttribute('data-party')!, 1]),
      )
    }
  },
}

const nothing = () => undefined

/** The map is mounted in one task after another. */
async function mounted(box: HTMLElement): Promise<void> {
  while (!box.querySelector('[data-whole]')) await nextTask()
}
