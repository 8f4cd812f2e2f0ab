/** Which day a bar is, told while a mouse is over it: date, number of places, named day and milestones. */
import { useState, type PointerEvent } from 'react'
import { nearestSnapshot } from '../../core/snapshots'
import type { Day } from '../../core/types'
import { useAtlas, useTranslator } from '../../state/react'
import { selectChangesBySnapshot } from '../../state/selectors'
import { dayAt, pixelsPerDay, xOfDay, type Frame } from './frame'
import { dayPointedAt } from './magnet'

/** The day under the mouse (null: none), and the handlers that find it. */
export function useHover(frame: Frame) {
  const atlas = useAtlas((state) => state.atlas)
  const [hovered, setHovered] = useState<Day | null>(null)
  const onPointerMove = (event: PointerEvent<HTMLElement>) => {
    const x = event.clientX - event.currentTarget.getBoundingClientRect().left
    const over = event.target instanceof HTMLInputElement
    // A finger covers what it points at, and a drag shows its day at the top of the page.
    if (event.pointerType !== 'mouse' || event.buttons !== 0 || !over) setHovered(null)
    else setHovered(dayPointedAt(atlas, dayAt(frame, x), pixelsPerDay(frame)))
  }
  return { hovered, onPointerMove, onPointerLeave: () => setHovered(null) }
}

export function HoverNote({ frame, day }: { readonly frame: Frame; readonly day: Day | null }) {
  const { snapshots, named } = useAtlas((state) => state.atlas)
  const milestones = useAtlas((state) => state.details?.milestones)
  const counts = useAtlas(selectChangesBySnapshot)
  const { t, date, plural, language, direction } = useTranslator()
  if (day === null || day < frame.from || day > frame.to) return null
  const { index, exact } = nearestSnapshot(snapshots, day)
  const count = exact ? Array.from(counts[index] ?? []).reduce((sum, part) => sum + part, 0) : 0
  const title = named.find((entry) => entry.day === day)?.title[language]
  const stone = milestones?.find((entry) => entry.day === day)
  const share = xOfDay(frame, day) / frame.width
  return (
    // Anchored by the share of its own width that lies to the left, so that it never leaves the axis.
    <p
      className="hover-note"
      dir={direction}
      aria-hidden="true"
      style={{ left: `${100 * share}%`, transform: `translateX(${-100 * share}%)` }}
    >
      {title && <b>{title}</b>} {date(day)} · {count > 0 ? plural('day.places', count) : t('time.noChange')}
      {stone && (
        <>
          {' · '}
          <bdi lang="en">{stone.title}</bdi>
        </>
      )}
    </p>
  )
}
