/** The day in words where the map's description points to: for those who listen, made once the day has rested. */
import { useEffect, useState } from 'react'
import { useAtlasStore } from '../../state/react'
import { dayText } from './day-text'

/** The map names this id as its description. */
const ID = 'atlas-map-day'
const REST_MS = 800

export function DayDescription() {
  const store = useAtlasStore()
  const [text, setText] = useState('')
  useEffect(() => {
    let timer: number | undefined
    const write = () => setText(dayText(store.getState()).join(' '))
    const later = () => {
      window.clearTimeout(timer)
      timer = window.setTimeout(write, REST_MS)
    }
    const stop = store.subscribe(({ day, atlas, details, language }, before) => {
      const same = day === before.day && atlas === before.atlas && language === before.language
      if (!same || details !== before.details) later()
    })
    later()
    return () => {
      stop()
      window.clearTimeout(timer)
    }
  }, [store])
  return (
    <p id={ID} hidden>
      {text}
    </p>
  )
}
