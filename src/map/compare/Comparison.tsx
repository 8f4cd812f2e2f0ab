/** What the map draws besides the day shown while two days are compared: the earlier day's layers, or what changed. */
import { useCallback, useDeferredValue, useEffect, type RefObject } from 'react'
import { useMap } from 'react-leaflet'
import type { Atlas } from '../../core/types'
import { selectEarlier } from '../../state/compare'
import { useAtlas, useAtlasStore } from '../../state/react'
import { DifferencesLayer } from '../evidence/differences-layer'
import { GroundsLayer } from '../evidence/grounds-layer'
import { ChangesLayer } from '../places/changes-layer'
import { PostsLayer } from '../posts-layer'
import { RoadsLayer } from '../roads-layer'
import { SurfaceLayer } from '../surface/surface-layer'
import { useStoreLayer } from '../use-store-layer'
import { DifferenceLayer } from './difference-layer'
import { FormerFrontsLayer } from './former-fronts-layer'
import { setApart } from '../sheets'
import { cutAt, hideCovered, uncut } from './swipe-clip'

interface Props {
  readonly atlas: Atlas
  /** The part of the map that no panel covers. */
  readonly free: RefObject<HTMLElement | null>
}

export function Comparison(props: Props) {
  // The panel that switches it is on the screen first: the layers of a second day take a while to make.
  const mode = useDeferredValue(useAtlas((state) => state.mode))
  if (mode === 'day') return null
  return mode === 'swipe' ? <Swipe {...props} /> : <Changed {...props} />
}

function Swipe({ atlas, free }: Props) {
  const select = useAtlas((state) => state.select)
  const side = '-earlier'
  useStoreLayer(
    useCallback(() => new SurfaceLayer(atlas, side), [atlas]),
    selectEarlier,
  )
  useStoreLayer(
    useCallback(() => new GroundsLayer(atlas, side), [atlas]),
    selectEarlier,
  )
  useStoreLayer(
    useCallback(() => new DifferencesLayer(atlas, side), [atlas]),
    selectEarlier,
  )
  useStoreLayer(
    useCallback(() => new RoadsLayer(atlas, side), [atlas]),
    selectEarlier,
  )
  useStoreLayer(
    useCallback(() => new ChangesLayer(atlas, side), [atlas]),
    selectEarlier,
  )
  useStoreLayer(
    useCallback(() => new PostsLayer(atlas, select, side), [atlas, select]),
    selectEarlier,
  )
  useCut(free)
  return null
}

function Changed({ atlas }: Props) {
  const map = useMap()
  useStoreLayer(useCallback(() => new DifferenceLayer(atlas), [atlas]))
  useStoreLayer(useCallback(() => new FormerFrontsLayer(atlas), [atlas]))
  useEffect(() => {
    const { classList } = map.getContainer()
    classList.add('is-difference')
    return () => classList.remove('is-difference')
  }, [map])
  return null
}

/** After a move of the line, buttons that it covered or freed follow. */
const SETTLE_MS = 120

/** Keeps the cut at the handle while the map, the handle or the panels move. */
function useCut(free: Props['free']): void {
  const map = useMap()
  const store = useAtlasStore()
  useEffect(() => {
    let timer: number | undefined
    let [left, width] = [0, 0]
    const line = () => left + store.getState().swipe * width
    const follow = () => {
      cutAt(map, line())
      window.clearTimeout(timer)
      timer = window.setTimeout(() => hideCovered(map, line()), SETTLE_MS)
    }
    // While the line alone moves nothing is measured: that would lay out the page on every step of a drag.
    const cut = () => {
      const box = map.getContainer().getBoundingClientRect()
      const part = free.current?.getBoundingClientRect() ?? box
      ;[left, width] = [part.left - box.left, part.width]
      follow()
    }
    // A cut is in pixels of the screen: what it cuts must not be scaled with others.
    setApart(map, true)
    cut()
    map.on('move viewreset resize zoomend', cut)
    const stop = store.subscribe(({ swipe, day, details }, before) => {
      if (day !== before.day || details !== before.details) cut()
      else if (swipe !== before.swipe) follow()
    })
    const resized = new ResizeObserver(cut)
    if (free.current) resized.observe(free.current)
    return () => {
      window.clearTimeout(timer)
      map.off('move viewreset resize zoomend', cut)
      stop()
      resized.disconnect()
      uncut(map)
      setApart(map, false)
      hideCovered(map, null)
    }
  }, [map, store, free])
}
