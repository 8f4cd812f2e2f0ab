/**
 * Tells those who listen which day is shown and what changed, once it has rested: not while dragging or playing, and
 * not while the slider has the focus, which speaks for itself.
 */
import { useEffect, useState } from 'react'
import { useAtlasStore } from '../../state/react'
import { translator } from '../../i18n'
import { selectSummary, spokenDay } from './summary'

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
      setSaid(spokenDay(state.atlas, selectSummary(state), translator(state.language)))
    }
    const unsubscribe = store.subscribe(({ day, language }, before) => {
      if (day === before.day && language === before.language) return
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
