/**
 * The named days under the axis: a button each where there is room, the one shown first. Those left out are in the
 * list "Go to…". Narrow or touched pages, which have no room for targets here, only read the title of the day shown.
 */
import { memo, useMemo, type CSSProperties } from 'react'
import { useAtlas, useAtlasStore, useTranslator } from '../../state/react'
import { xOf, type Frame } from './bars'
import { placeLabels } from './labels'
import { showDay } from './show-day'
import { textWidth } from './text-width'

/** Pixels of padding in a label. */
const PADDING = 8

interface Props {
  readonly frame: Frame
  readonly rows: number
  /** Only the day shown, as text. */
  readonly still: boolean
}

export const NamedLabels = memo(function NamedLabels({ frame, rows, still }: Props) {
  const store = useAtlasStore()
  const { snapshots, named } = useAtlas((state) => state.atlas)
  const { language, direction } = useTranslator()
  // Only its name matters here: steps between unnamed days change nothing.
  const current = useAtlas(({ day }) => named.findIndex((entry) => entry.day === day))
  const items = useMemo(() => {
    const shown = named
      .map(({ day, title }, i) => ({ i, day, title: title[language], at: snapshots.indexOf(day) }))
      .filter(({ i, at }) => at >= frame.first && at <= frame.last && (!still || i === current))
    const boxes = shown.map(({ i, title, at }) => ({
      x: xOf(frame, at),
      width: Math.ceil(textWidth(title, i === current ? '600 13px' : '13px')) + 2 * PADDING,
      rank: i === current ? 1 : 0,
    }))
    return placeLabels(boxes, frame.width, rows).map(({ index, row, left }) => ({
      ...shown[index]!,
      style: { left, width: boxes[index]!.width, '--row': row } as CSSProperties,
    }))
  }, [named, snapshots, language, frame, rows, still, current])

  return (
    <ul className="named" style={{ '--rows': rows } as CSSProperties}>
      {items.map(({ i, day, title, style }) => (
        <li key={i} style={style} dir={direction}>
          {still ? (
            <b>{title}</b>
          ) : (
            <button
              type="button"
              aria-current={i === current ? 'date' : undefined}
              onClick={() => showDay(store, day)}
            >
              {title}
            </button>
          )}
        </li>
      ))}
    </ul>
  )
})
