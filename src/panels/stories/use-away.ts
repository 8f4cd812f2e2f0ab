/** Whether the reader has moved on from what a step shows: another day, other ground, other layers. */
import { useEffect, useState } from 'react'
import type { Step } from '../../core/stories'
import { useAtlasStore } from '../../state/react'
import type { AppState, View } from '../../state/state'
import { viewHere } from './show-step'

/** A flight has landed by then, and the link has followed. */
const REST_MS = 1500
/** A push of the map as large as this part of the screen, or this much nearer or farther, is on purpose. */
const PUSH = 0.15
const ZOOM = 0.4

export function useAway(step: Step): boolean {
  const store = useAtlasStore()
  const [away, setAway] = useState<Step | null>(null)
  useEffect(() => {
    let timer: number | undefined
    const look = () => {
      window.clearTimeout(timer)
      const state = store.getState()
      if (!changed(state, step) && !moved(state.view, viewHere(step))) setAway(null)
      else timer = window.setTimeout(() => setAway(isAway(store.getState(), step) ? step : null), REST_MS)
    }
    look()
    const stop = store.subscribe(look)
    return () => {
      window.clearTimeout(timer)
      stop()
    }
  }, [store, step])
  return away === step
}

const isAway = (state: AppState, step: Step) => changed(state, step) || moved(state.view, viewHere(step))

/** Another day, comparison or look than the step's. */
function changed({ day, mode, from, layers, hiddenParties }: AppState, step: Step): boolean {
  return (
    day !== step.day ||
    mode !== step.mode ||
    (mode !== 'day' && from !== step.from) ||
    Object.entries(step.layers).some(([layer, on]) => layers[layer as keyof typeof layers] !== on) ||
    [...hiddenParties].sort().join() !== [...step.hiddenParties].sort().join()
  )
}

/** @param view null: the whole study area, which no step asks for */
function moved(view: View | null, target: View): boolean {
  if (!view) return true
  const pixels = (256 * 2 ** target.zoom) / 360
  return (
    Math.abs(view.zoom - target.zoom) > ZOOM ||
    Math.abs(view.lon - target.lon) * pixels > PUSH * window.innerWidth ||
    Math.abs(view.lat - target.lat) * pixels > PUSH * window.innerHeight
  )
}
