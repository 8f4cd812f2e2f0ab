/** The day shown: a line that follows the slider; nothing else of the chart is drawn again. */
import { useAtlas } from '../../state/react'
import { FOOT } from './Picture'
import type { Scale } from './scale'

export function DayLine({ scale }: { readonly scale: Scale }) {
  const day = useAtlas((state) => state.day)
  const x = scale.xOfDay(day)
  if (x === null) return null
  return (
    <span
      className="areas-day"
      aria-hidden="true"
      style={{ transform: `translateX(${x - 1}px)`, bottom: FOOT }}
    />
  )
}
