/** Goes to a stretch of road on a day: sets the day, flies there, and shows its card where there is room for one. */
import type { Road } from '../../core/types'
import { useAtlasStore } from '../../state/react'
import { viewOf, type Screen } from '../claims/view'
import { showDay } from '../timeline/show-day'
import { NARROW } from '../use-media'
import type { Spot } from './frame'

/** Degrees shown round the stretch, so that its surroundings tell where it is. */
const ROUND = 0.09

export function useGo(road: Road): (spot: Spot) => void {
  const store = useAtlasStore()
  return ({ index, day }) => {
    const { flyToView, select } = store.getState()
    const { line } = road.stretches[index]!
    const narrow = window.matchMedia(NARROW).matches
    showDay(store, day)
    // On phones the card would lie behind the panel.
    if (!narrow) select({ kind: 'stretch', road: road.id, index, at: null })
    const corners = line.flatMap(([lon, lat]) => [
      { lon: lon - ROUND, lat: lat - ROUND },
      { lon: lon + ROUND, lat: lat + ROUND },
    ])
    const view = viewOf(corners, screenOf(narrow))
    if (view) flyToView(view)
  }
}

/** What is left of the window above the panel, between the legend and the card. */
function screenOf(narrow: boolean): Screen {
  const { innerWidth: width, innerHeight: height } = window
  const drawer = document.querySelector('.drawer-foot')?.getBoundingClientRect()
  const bottom = height - (drawer?.top ?? height - 160)
  if (narrow) {
    const head = document.querySelector('.workspace-start')?.getBoundingClientRect().bottom ?? 110
    return { width, height, covered: { left: 8, right: 8, top: head, bottom } }
  }
  const side = (selector: string) =>
    (document.querySelector(selector)?.getBoundingClientRect().width ?? 320) + 32
  const [start, end] = [side('.workspace-start'), side('.workspace-end')]
  const rtl = document.documentElement.dir === 'rtl'
  return {
    width,
    height,
    covered: { left: rtl ? end : start, right: rtl ? start : end, top: 16, bottom },
  }
}
