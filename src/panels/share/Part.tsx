/** One part of the panel: its heading opens and closes it, and what is closed is not made. */
import { useState, type ReactNode } from 'react'

interface Props {
  readonly title: string
  readonly open?: boolean
  readonly children: ReactNode
}

export function Part({ title, open: first = false, children }: Props) {
  const [open, setOpen] = useState(first)
  return (
    <details className="share-part" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <h3>{title}</h3>
      </summary>
      {open && <div className="share-body">{children}</div>}
    </details>
  )
}
