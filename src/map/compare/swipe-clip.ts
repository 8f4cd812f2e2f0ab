/** Cuts the panes of two days along one line: the earlier day's are shown on its left, the later day's on its right. */
import type L from 'leaflet'
import { paneOf, type PaneName, type Side } from '../panes'

/** Panes of which each day has its own. */
const SIDED: readonly PaneName[] = [
  ...(['control', 'grounds', 'fronts', 'differences', 'roads'] as const),
  ...(['rings', 'names', 'posts'] as const),
]

/** @param x of the line, pixels from the map's left */
export function cutAt(map: L.Map, x: number): void {
  const { x: width, y: height } = map.getSize()
  const corner = map.containerPointToLayerPoint([0, 0])
  // A pane has no size of its own; this oldest way of clipping does not ask for one, and paints nothing anew.
  const rect = (from: number, to: number) =>
    `rect(${corner.y}px ${corner.x + to}px ${corner.y + height}px ${corner.x + from}px)`
  clip(map, '-earlier', rect(0, x))
  clip(map, '', rect(x, width))
}

/** The later day's panes whole again. */
export const uncut = (map: L.Map) => clip(map, '', '')

/** Takes buttons on the covered side out of the keyboard's way. @param x as in `cutAt` */
export function hideCovered(map: L.Map, x: number | null): void {
  const left = map.getContainer().getBoundingClientRect().left
  for (const side of ['-earlier', ''] as const)
    for (const button of map.getPane(paneOf(map, 'posts', side))!.querySelectorAll('button')) {
      const box = button.getBoundingClientRect()
      const on = (box.left + box.right) / 2 - left
      const covered = x !== null && (side === '' ? on < x : on > x)
      button.style.visibility = covered ? 'hidden' : ''
    }
}

function clip(map: L.Map, side: Side, rect: string): void {
  for (const name of SIDED) {
    const pane = map.getPane(paneOf(map, name, side))!
    if (pane.style.clip !== rect) pane.style.clip = rect
  }
}
