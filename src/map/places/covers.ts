/**
 * What lies on the map and stays where it is when the map moves: buttons, scale, credit. Names keep clear of it when the map is
 * at rest. Panels are not among it: they come and go, and names need not move for each.
 */
import type L from 'leaflet'
import type { Box } from './boxes'

const COVERS = '.leaflet-control, .atlas-credit > *'

/** How long the room must have stayed the same, ms: a panel that is being drawn by a finger changes it in every frame. */
const REST_MS = 200

/** The part of the map that no panel covers; null on a map without panels. */
export function freeBox(map: L.Map, corner: L.Point): Box | null {
  const free = freeOf(map)
  return free && boxIn(map, corner)(free)
}

/** @param corner of the drawing, in the map's own pixels @returns boxes in pixels from there; of what is shown only */
export function coverBoxes(map: L.Map, corner: L.Point): Box[] {
  return [...pageOf(map).querySelectorAll(COVERS)]
    .map(boxIn(map, corner))
    .filter(([left, , right]) => right > left)
}

/**
 * Calls when the part of the map that no panel covers has become another, and with it the places of what lies on the map.
 * @returns a function that stops it
 */
export function onRoom(map: L.Map, call: () => void): () => void {
  const free = freeOf(map)
  if (!free) return () => undefined
  let waiting = 0
  // The first call tells what is known.
  let isFirst = true
  const observer = new ResizeObserver(() => {
    clearTimeout(waiting)
    if (!isFirst) waiting = window.setTimeout(call, REST_MS)
    isFirst = false
  })
  observer.observe(free)
  const credit = free.querySelector('.atlas-credit')
  // An open card narrows it.
  if (credit) observer.observe(credit)
  return () => {
    clearTimeout(waiting)
    observer.disconnect()
  }
}

function boxIn(map: L.Map, corner: L.Point): (element: Element) => Box {
  const { left, top } = map.getContainer().getBoundingClientRect()
  const [x, y] = [left + corner.x, top + corner.y]
  return (element) => {
    const box = element.getBoundingClientRect()
    return [box.left - x, box.top - y, box.right - x, box.bottom - y]
  }
}

const freeOf = (map: L.Map) => pageOf(map).querySelector('.atlas-map-free')
const pageOf = (map: L.Map): HTMLElement => map.getContainer().parentElement ?? map.getContainer()
