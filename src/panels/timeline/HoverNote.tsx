/** Which day a bar is, told while a mouse is over it: date, number of places, and the name of a named day. */
import { useState, type PointerEvent } from 'react'
import { useAtlas, useTranslator } from '../../state/react'
import { selectChangesBySnapshot } from '../../state/selectors'
import { indexAt, xOf, type Frame } from './bars'

/** The snapshot under the mouse (null: none), and the handlers that find it. */
export function useHover(frame: Frame) {
  const [hovered, setHovered] = useState<number | null>(null)
  const onPointerMove = (event: PointerEvent<HTMLElement>) => {
    // A finger covers what it points at, and a drag shows its day at the top of the page.
    if (event.pointerType !== 'mouse' || event.buttons !== 0) setHovered(null)
    else setHovered(indexAt(frame, event.clientX - event.currentTarget.getBoundingClientRect().left))
  }
  return { hovered, onPointerMove, onPointerLeave: () => setHovered(null) }
}

export function HoverNote({ frame, index }: { readonly frame: Frame; readonly index: number | null }) {
  const { snapshots, named } = useAtlas((state) => state.atlas)
  const counts = useAtlas(selectChangesBySnapshot)
  const { date, plural, language, direction } = useTranslator()
  const day = index === null ? undefined : snapshots[index]
  if (index === null || day === undefined || index < frame.first || index > frame.last) return null
  const count = Array.from(counts[index] ?? []).reduce((sum, part) => sum + part, 0)
  const title = named.find((entry) => entry.day === day)?.title[language]
  const share = xOf(frame, index) / frame.width
  return (
    // Anchored by the share of its own width that lies to the left, so that it never leaves the axis.
    <p
      className="hover-note"
      dir={direction}
      aria-hidden="true"
      style={{ left: `${100 * share}%`, transform: `translateX(${-100 * share}%)` }}
    >
      {title && <b>{title}</b>} {date(day)} · {plural('day.places', count)}
    </p>
  )
}
