/** Plays the snapshots of a period, one after another; stops at its end and waits while the page is hidden. */
import { useCallback, useEffect } from 'react'
import { nearestSnapshot } from '../../core/snapshots'
import { useAtlas, useAtlasStore } from '../../state/react'
import type { Period } from './period'

const STEP_MS = 450

/** @returns whether it plays, and a switch; switched on at the period's end it begins again at its start */
export function usePlayback({ first, last }: Period): {
  readonly playing: boolean
  readonly toggle: () => void
} {
  const store = useAtlasStore()
  const playing = useAtlas((state) => state.playing)

  useEffect(() => {
    if (!playing) return
    const timer = window.setInterval(() => {
      if (document.hidden) return
      const { atlas, day, setDay, setPlaying } = store.getState()
      const next = nearestSnapshot(atlas.snapshots, day).index + 1
      if (next <= last) setDay(atlas.snapshots[Math.max(first, next)]!)
      if (next >= last) setPlaying(false)
    }, STEP_MS)
    return () => window.clearInterval(timer)
  }, [playing, first, last, store])

  const toggle = useCallback(() => {
    const { atlas, day, playing, setDay, setPlaying } = store.getState()
    if (!playing && nearestSnapshot(atlas.snapshots, day).index >= last) setDay(atlas.snapshots[first]!)
    setPlaying(!playing)
  }, [first, last, store])
  return { playing, toggle }
}
