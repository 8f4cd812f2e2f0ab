/** A button that hands the reader a file made in the page, and says so: nothing is sent anywhere. */
import { useState } from 'react'
import type { ExportFile } from '../../state/exports'
import type { AppState } from '../../state/state'
import { useAtlasStore } from '../../state/react'
import { save } from './save'

interface Props {
  readonly text: string
  /** What is said when the file of this name has been made. */
  readonly done: (file: string) => string
  readonly make: (state: AppState) => ExportFile
  readonly className: string
}

export function KeepButton({ text, done, make, className }: Props) {
  const store = useAtlasStore()
  const [made, setMade] = useState<string | null>(null)
  const onClick = () => {
    const file = make(store.getState())
    save(file)
    setMade(file.name)
  }
  return (
    <>
      <button type="button" className={className} onClick={onClick}>
        {text}
      </button>
      <span className="unseen" role="status">
        {made !== null && done(made)}
      </span>
    </>
  )
}
