/** The time axis's part shown and how to move it, for the timeline's parts. */
import { useEffect, useMemo } from 'react'
import { periodsOf, spanShown, type Period } from '../../state/periods'
import type { Span } from '../../state/state'
import { useAtlas, useAtlasStore } from '../../state/react'
import { createMotion, type Motion } from './motion'

export const STILL = '(prefers-reduced-motion: reduce)'

export interface Axis {
  readonly periods: readonly Period[]
  readonly span: Span
  readonly motion: Motion
}

export function useAxis(): Axis {
  const store = useAtlasStore()
  const snapshots = useAtlas((state) => state.atlas.snapshots)
  const [firstDay, lastDay] = [
    useAtlas(({ atlas }) => atlas.firstDay),
    useAtlas(({ atlas }) => atlas.lastDay),
  ]
  const periods = useMemo(() => periodsOf({ snapshots, firstDay, lastDay }), [snapshots, firstDay, lastDay])
  const span = useAtlas((state) => spanShown(periods, state.span, state.day))
  const motion = useMemo(
    () => createMotion(store, periods, () => window.matchMedia(STILL).matches),
    [store, periods],
  )
  useEffect(() => {
    const unsubscribe = store.subscribe((state, before) => {
      // Set together with the day, the span is a link's: it is shown as it is.
      if (state.day !== before.day && state.span === before.span) motion.follow(state.day)
    })
    return () => {
      unsubscribe()
      motion.stop()
    }
  }, [store, motion])
  return { periods, span, motion }
}
