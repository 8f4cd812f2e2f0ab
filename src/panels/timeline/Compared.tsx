/** Two days compared: the time between them tinted, and the date at the mark of the day compared with. */
import { useAtlas, useTranslator } from '../../state/react'
import { holds } from '../../state/span'
import { HEAD } from './Axis'
import { xOfDay, type Frame } from './frame'
import { shortDate } from './short-date'

export function Compared({ frame }: { readonly frame: Frame }) {
  const translator = useTranslator()
  const day = useAtlas((state) => state.day)
  const from = useAtlas(({ mode, from }) => (mode === 'day' ? null : from))
  if (from === null) return null
  const x = (value: number) => Math.max(0, Math.min(frame.width, xOfDay(frame, value)))
  const [start, end] = [x(Math.min(from, day)), x(Math.max(from, day))]
  // On the side away from the day shown, while the axis has room there.
  const before = (from <= day && x(from) > 90) || x(from) > frame.width - 90
  return (
    <>
      <span
        className="between"
        aria-hidden="true"
        style={{ left: start, width: end - start, top: HEAD, height: frame.height }}
      />
      {holds(frame, from) && (
        <span
          className={before ? 'from-date from-date-before' : 'from-date'}
          aria-hidden="true"
          dir={translator.direction}
          style={{ left: x(from) }}
        >
          {shortDate(translator, from)}
        </span>
      )}
    </>
  )
}
