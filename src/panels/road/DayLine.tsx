/** The day shown: a line across the picture that follows the slider; nothing else of the picture is drawn again. */
import { useAtlas, useTranslator } from '../../state/react'
import { yOf, type Frame } from './frame'

export function DayLine({ frame }: { readonly frame: Frame }) {
  const day = useAtlas((state) => state.day)
  const { date } = useTranslator()
  if (day < frame.from || day >= frame.to) return null
  return (
    <span className="road-line" aria-hidden="true" style={{ transform: `translateY(${yOf(frame, day)}px)` }}>
      <b>
        <bdi>{date(day, 'medium')}</bdi>
      </b>
    </span>
  )
}
