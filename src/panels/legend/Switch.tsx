/** An on-off switch with its name: a real checkbox, so that keyboard and screen reader know it. */
import type { ReactNode } from 'react'

interface Props {
  readonly on: boolean
  readonly onToggle: () => void
  /** Between the switch and its name: a colour. */
  readonly mark?: ReactNode
  readonly children: ReactNode
  /** The id of what says more. */
  readonly describedBy?: string
}

export function Switch({ on, onToggle, mark, children, describedBy }: Props) {
  return (
    <label className="switch">
      <input type="checkbox" role="switch" checked={on} onChange={onToggle} aria-describedby={describedBy} />
      {mark}
      <span className="switch-name">{children}</span>
    </label>
  )
}
