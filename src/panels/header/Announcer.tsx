/**
 * Tells those who listen which day is shown and what changed, once it has rested: not while dragging or playing, and
 * not while the slider has the focus, which speaks for itself.
 */
import { useEffect, useState } from 'react'
import { isComparing, selectDays, selectDifference } from '../../state/compare'
import { useAtlasStore } from '../../state/react'
import { translator } from '../../i18n'
import { spokenDifference } from './CompareSentence'
import { selectSummary, spokenDay } from './summary'

/** What is told anew when it changes. */
const HEARD = ['day', 'from', 'mode', 'language'] as const

/** Longer than a step of the playback. */
const REST_MS = 800

export function Announcer() {
  const store = useAtlasStore()
  const [said, setSaid] = useState('')
  useEffect(() => {
    let timer: number | undefined
    const say = () => {
      const state = store.getState()
      if (document.activeElement?.matches('input[type="range"]')) return
      // A story tells the day with its step.
      if (state.story) return
      const words = translator(state.language)
      setSaid(
        isComparing(state)
          ? spokenDifference(selectDays(state), selectDifference(state), words)
          : spokenDay(state.atlas, selectSummary(state), words),
      )
    }
    const unsubscribe = store.subscribe((state, before) => {
      if (HEARD.every((part) => state[part] === before[part])) return
      window.clearTimeout(timer)
      timer = window.setTimeout(say, REST_MS)
    })
    return () => {
      unsubscribe()
      window.clearTimeout(timer)
    }
  }, [store])
  return (
    <p className="unseen" aria-live="polite">
      {said}
    </p>
  )
}
