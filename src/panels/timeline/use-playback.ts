/**
 * Plays the snapshots of what the axis shows, one after another; stops at its end, on named days if asked, and waits
 * while the page is hidden.
 */
import { useCallback, useEffect, useState } from 'react'
import { nearestSnapshot } from '../../core/snapshots'
import type { Day } from '../../core/types'
import { useAtlas, useAtlasStore } from '../../state/react'
import { useMedia } from '../use-media'
import { keepSettings, readSettings, type PlaySettings } from './settings'
import { STILL } from './use-axis'

/** Milliseconds a step at speed 1; and at least so many for those who asked for less motion. */
const STEP_MS = 450
const CALM_MS = 900

export interface Playback {
  readonly playing: boolean
  readonly toggle: () => void
  readonly settings: PlaySettings
  readonly change: (settings: PlaySettings) => void
}

/** @param first, last snapshots to play, both included; switched on at the last it begins again at the first */
export function usePlayback(first: number, last: number): Playback {
  const store = useAtlasStore()
  const playing = useAtlas((state) => state.playing)
  const [settings, setSettings] = useState(readSettings)
  const calm = useMedia(STILL)
  const { speed, pauseOnNamed } = settings
  const pace = calm ? Math.max(CALM_MS, (2 * STEP_MS) / speed) : STEP_MS / speed

  useEffect(() => {
    if (!playing) return
    const timer = window.setInterval(() => {
      const { atlas, day, playing, setDay, setPlaying } = store.getState()
      if (document.hidden || !playing) return
      const next = Math.max(first, nextAfter(atlas.snapshots, day))
      const shown = next <= last ? atlas.snapshots[next]! : null
      const named = pauseOnNamed && atlas.named.some((entry) => entry.day === shown)
      if (shown !== null) setDay(shown)
      if (next >= last || named) setPlaying(false)
    }, pace)
    return () => window.clearInterval(timer)
  }, [playing, first, last, pace, pauseOnNamed, store])

  const toggle = useCallback(() => {
    const { atlas, day, playing, setDay, setPlaying } = store.getState()
    if (last < first) return
    if (!playing && nextAfter(atlas.snapshots, day) > last) setDay(atlas.snapshots[first]!)
    setPlaying(!playing)
  }, [first, last, store])
  const change = useCallback((next: PlaySettings) => {
    setSettings(next)
    keepSettings(next)
  }, [])
  return { playing, toggle, settings, change }
}

/** The first snapshot after a day; the number of snapshots where there is none. */
function nextAfter(snapshots: readonly Day[], day: Day): number {
  return day < snapshots[0]! ? 0 : nearestSnapshot(snapshots, day).index + 1
}
