/** The day in words where the map's description points to: for those who listen, made once the day has rested. */
import { useEffect, useState } from 'react'
import { useAtlasStore } from '../../state/react'
import { inPieces } from '../../state/next-task'
import { dayParts } from './day-text'

/** The map names this id as its description. */
const ID = 'atlas-map-day'
const REST_MS = 800

export function DayDescription() {
  const store = useAtlasStore()
  const [text, setText] = useState('')
  useEffect(() => {
    let timer: number | undefined
    let asked = 0
    const write = async () => {
      const turn = asked
      const written: string[] = []
      const pieces = dayParts(store.getState()).map((part) => () => {
        if (turn === asked) written.push(...part())
      })
      await inPieces(pieces)
      if (turn === asked) setText(written.join(' '))
    }
    const later = () => {
      asked += 1
      window.clearTimeout(timer)
      timer = window.setTimeout(() => void write().catch(reportError), REST_MS)
    }
    const stop = store.subscribe(({ day, atlas, details, language }, before) => {
      const same = day === before.day && atlas === before.atlas && language === before.language
      if (!same || details !== before.details) later()
    })
    later()
    return () => {
      stop()
      asked += 1
      window.clearTimeout(timer)
    }
  }, [store])
  return (
    <p id={ID} hidden>
      {text}
    </p>
  )
}
