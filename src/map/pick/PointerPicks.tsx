/** Click, tap, hover and keyboard on the map, turned into selections. */
import type L from 'leaflet'
import { useEffect, type RefObject } from 'react'
import { useMap } from 'react-leaflet'
import { useAtlasStore, useTranslator } from '../../state/react'
import { HOVER } from '../cells-layer'
import { pick, stretchAt, visibleCellAt } from './pick'

/** Reach of a road for the pointer to each side, pixels: a finger is wider than a mouse. */
const roadReach = () => (window.matchMedia('(pointer: coarse)').matches ? 12 : 8)

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
    const box = map.getContainer()
    let last = -1
    let frame = 0
    const over = (cell: number, road: boolean) => {
      box.classList.toggle('is-over-target', cell >= 0 || road)
      if (cell === last) return
      last = cell
      map.fire(HOVER, { cell })
    }
    const at = ({ lng, lat }: L.LatLng) => {
      const state = store.getState()
      const road = state.layers.road && stretchAt(state, lng, lat, map.getZoom(), roadReach()) !== null
      over(visibleCellAt(state, lng, lat), road)
    }
    const onMove = ({ latlng }: L.LeafletMouseEvent) => {
      if (dragged(map)) return
      cancelAnimationFrame(frame)
      frame = requestAnimationFrame(() => at(latlng))
    }
    const onOut = () => {
      cancelAnimationFrame(frame)
      over(-1, false)
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
