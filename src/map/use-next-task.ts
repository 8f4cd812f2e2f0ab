/** True from the task after the first rendering on: a long piece of work leaves room for a touch before it. */
import { useEffect, useState } from 'react'
import { nextTask } from '../state/next-task'

export function useNextTask(): boolean {
  const [isNext, setNext] = useState(false)
  useEffect(() => {
    let gone = false
    void nextTask().then(() => {
      if (!gone) setNext(true)
    })
    return () => {
      gone = true
    }
  }, [])
  return isNext
}
