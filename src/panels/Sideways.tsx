/** What holds a table that may be too wide for its panel: it scrolls within itself then, by keyboard too, under its name. */
import { useLayoutEffect, useRef, useState, type ReactNode } from 'react'

interface Props {
  /** The table's caption. */
  readonly label: string
  readonly children: ReactNode
}

export function Sideways({ label, children }: Props) {
  const box = useRef<HTMLDivElement>(null)
  const [wide, setWide] = useState(false)
  useLayoutEffect(() => {
    const element = box.current!
    const observer = new ResizeObserver(() => setWide(element.scrollWidth > element.clientWidth + 1))
    for (const part of [element, ...element.children]) observer.observe(part)
    return () => observer.disconnect()
  }, [])
  // No stop on the way of those who go by keyboard where there is nothing to scroll.
  const region = wide ? { role: 'region', 'aria-label': label, tabIndex: 0 } : {}
  return (
    <div ref={box} className="sideways" {...region}>
      {children}
    </div>
  )
}
