/** Mounts its children one by one, each in a task of its own: between two of them the browser can follow a finger. */
import { Children, startTransition, useEffect, useState, type ReactNode } from 'react'
import { nextTask } from '../state/next-task'

interface Props {
  readonly children: ReactNode
  /** Called once, when all are mounted; must be the same function on every rendering. */
  readonly onWhole?: () => void
}

export function InTurn({ children, onWhole }: Props) {
  const all = Children.toArray(children)
  const [count, setCount] = useState(1)
  const isWhole = count >= all.length
  useEffect(() => {
    if (isWhole) return onWhole?.()
    let gone = false
    void nextTask().then(() => {
      if (!gone) startTransition(() => setCount(count + 1))
    })
    return () => {
      gone = true
    }
  }, [count, isWhole, onWhole])
  return all.slice(0, count)
}
