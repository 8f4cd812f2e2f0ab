/** Click, tap, hover and keyboard on the map, turned into selections. */
import type L from 'leaflet'
import { useEffect, type RefObject } from 'react'
import { useMap } from 'react-leaflet'
import { useAtlasStore, useTranslator } from '../../state/react'
import { HOVER } from '../cells-layer'
import { roadReach } from '../roads-layer'
import { pick, visibleCellAt } from './pick'

export function PointerPicks({ free }: { free: RefObject<HTMLDivElement | null> }) {
  const map = useMap()
  const store = useAtlasStore()
  const { t } = useTranslator()

  useEffect(() => {
    const box = map.getContainer()
    box.setAttribute('role', 'application')
    box.setAttribute('aria-label', t('map.label'))
    box.setAttribute('aria-describedby', 'atlas-map-help atlas-map-day')
  }, [map, t])

  useEffect(() => {
    const box = map.getContainer()
    const choose = ({ lat, lng }: L.LatLng) => {
      const reach = { road: roadReach(), dot: roadReach() + 2 }
      const state = store.getState()
      state.select(pick(state, lng, lat, map.getZoom(), reach))
    }
    const onClick = ({ latlng }: L.LeafletMouseEvent) => choose(latlng)
    // Leaflet gives the map the focus at each click; the crosshair is for those who came by the keyboard.
    let pointer = false
    const byKeys = (on: boolean) => box.classList.toggle('has-keys', on)
    const onPointer = () => {
      pointer = true
      byKeys(false)
    }
    const onFocus = () => byKeys(!pointer)
    const onBlur = () => {
      pointer = false
      byKeys(false)
    }
    const onKey = (event: KeyboardEvent) => {
      byKeys(event.target === box)
      if (event.target !== box || event.ctrlKey || event.metaKey || event.altKey) return
      if (event.key === 'Escape') store.getState().select(null)
      else if (event.key === 'Enter' || event.key === ' ') choose(middle(map, free.current))
      else return
      event.preventDefault()
    }
    map.on('click', onClick)
    const listeners = [
      ['keydown', onKey as EventListener],
      ['pointerdown', onPointer],
      ['focus', onFocus],
      ['blur', onBlur],
    ] as const
    for (const [type, listener] of listeners) box.addEventListener(type, listener, type === 'pointerdown')
    return () => {
      map.off('click', onClick)
      for (const [type, listener] of listeners)
        box.removeEventListener(type, listener, type === 'pointerdown')
    }
  }, [map, store, free])

  useEffect(() => {
    if (!window.matchMedia('(hover: hover)').matches) return
    let last = -1
    let frame = 0
    const over = (cell: number) => {
      if (cell === last) return
      last = cell
      map.getContainer().classList.toggle('is-over-area', cell >= 0)
      map.fire(HOVER, { cell })
    }
    const onMove = ({ latlng }: L.LeafletMouseEvent) => {
      if (dragged(map)) return
      cancelAnimationFrame(frame)
      frame = requestAnimationFrame(() => over(visibleCellAt(store.getState(), latlng.lng, latlng.lat)))
    }
    const onOut = () => {
      cancelAnimationFrame(frame)
      over(-1)
    }
    map.on('mousemove', onMove).on('mouseout zoomstart', onOut)
    return () => {
      cancelAnimationFrame(frame)
      map.off('mousemove', onMove).off('mouseout zoomstart', onOut)
    }
  }, [map, store])
  return null
}

/** Leaflet's types leave it out. */
const dragged = (map: L.Map) => (map.dragging as L.Handler & { readonly moving: () => boolean }).moving()

/** The point under the crosshair: the middle of the part that no panel covers. */
function middle(map: L.Map, free: HTMLElement | null): L.LatLng {
  const box = map.getContainer().getBoundingClientRect()
  const part = free?.getBoundingClientRect() ?? box
  return map.containerPointToLatLng([
    part.left + part.width / 2 - box.left,
    part.top + part.height / 2 - box.top,
  ])
}
