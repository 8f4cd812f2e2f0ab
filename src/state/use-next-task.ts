/** True from the task after this on: a long piece of work leaves room for a touch before it. */
import { startTransition, useEffect, useState } from 'react'
import { nextTask } from './next-task'

/**
 * What waits for it is rendered in slices, as in `useAfterPicture`.
 * @param isOn whether the piece before it is there
 */
export function useNextTask(isOn = true): boolean {
  const [isNext, setNext] = useState(false)
  useEffect(() => {
    if (!isOn) return
    let gone = false
    void nextTask().then(() => {
      if (!gone) startTransition(() => setNext(true))
    })
    return () => {
      gone = true
    }
  }, [isOn])
  return isOn && isNext
}
