/**
 * The named days under the axis: a button each where there is room, the one shown first. Those left out are in the
 * list "Go to…". Narrow or touched pages, which have no room for targets here, only mark them.
 */
import { memo, useMemo, type CSSProperties } from 'react'
import { useAtlas, useAtlasStore, useTranslator } from '../../state/react'
import { holds } from '../../state/span'
import { xOfDay, type Frame } from './frame'
import { placeLabels } from './labels'
import { showDay } from './show-day'
import { useTextWidth } from './text-width'

/** Pixels in all, as in time-chart.css. @param rows of labels; none has no height */
export const namedHeight = (rows: number) => (rows > 0 ? 2 + rows * 24 : 0)

/** Pixels of padding in a label. */
const PADDING = 8

export const NamedLabels = memo(function NamedLabels({
  frame,
  rows,
}: {
  readonly frame: Frame
  readonly rows: number
}) {
  const store = useAtlasStore()
  const named = useAtlas((state) => state.atlas.named)
  const { language, direction } = useTranslator()
  // Only its name matters here: steps between unnamed days change nothing.
  const current = useAtlas(({ day }) => named.findIndex((entry) => entry.day === day))
  const textWidth = useTextWidth()
  const items = useMemo(() => {
    const shown = named
      .map(({ day, title }, i) => ({ i, day, title: title[language] }))
      .filter(({ day }) => holds(frame, day))
    const boxes = shown.map(({ i, title, day }) => ({
      x: xOfDay(frame, day),
      width: Math.ceil(textWidth(title, i === current ? '600 13px' : '13px')) + 2 * PADDING,
      rank: i === current ? 1 : 0,
    }))
    return placeLabels(boxes, frame.width, rows).map(({ index, row, left }) => ({
      ...shown[index]!,
      style: { left, width: boxes[index]!.width, '--row': row } as CSSProperties,
    }))
  }, [named, language, frame, rows, current, textWidth])

  return (
    <ul className="named" style={{ '--rows': rows } as CSSProperties}>
      {items.map(({ i, day, title, style }) => (
        <li key={i} style={style} dir={direction}>
          <button
            type="button"
            aria-current={i === current ? 'date' : undefined}
            onClick={() => showDay(store, day)}
          >
            {title}
          </button>
        </li>
      ))}
    </ul>
  )
})
