/**
 * The still part of the time axis: bars; days, months and years; named days and milestones. It does not depend on the
 * day shown, so that a step draws none of it again.
 */
import { memo, useMemo } from 'react'
import { useAtlas, useTranslator } from '../../state/react'
import { holds } from '../../state/span'
import type { Translator } from '../../i18n'
import { isoDay } from '../../core/day'
import { xOfDay, type Frame } from './frame'
import { BarShapes } from './BarShapes'
import { shortDate } from './short-date'
import { useTextWidth } from './text-width'
import { timeTicks, type Tick } from './ticks'

/** Pixels above the bars, for milestones; below them, for days, months and years. */
export const [HEAD, TICK_ROW] = [7, 18]

export const Axis = memo(function Axis({ frame }: { readonly frame: Frame }) {
  const named = useAtlas((state) => state.atlas.named)
  const milestones = useAtlas((state) => state.details?.milestones)
  const translator = useTranslator()
  const { width, height } = frame
  const textWidth = useTextWidth()
  const ticks = useMemo(
    () => timeTicks(frame, (tick) => textWidth(tickText(tick, translator), '12px') + 12),
    [frame, translator, textWidth],
  )
  return (
    <svg className="axis" width={width} height={HEAD + height + TICK_ROW} aria-hidden="true">
      <g transform={`translate(0 ${HEAD})`}>
        <path className="axis-stones" d={marks(milestones ?? [], frame, `${-HEAD}v${HEAD - 2}`)} />
        <BarShapes frame={frame} />
        <path className="axis-line" d={`M0 ${height + 0.5}H${width}`} />
        {ticks.map((tick) => (
          <g
            key={`${tick.day}${tick.unit}`}
            className={tick.major ? 'axis-tick axis-tick-major' : 'axis-tick'}
            transform={`translate(${Math.round(tick.x)} ${height})`}
          >
            <path d={`M0.5 1V${TICK_ROW - 2}`} />
            <text
              x={tick.side === 'after' ? 5 : -4}
              y={15}
              textAnchor={tick.side === 'after' ? 'start' : 'end'}
            >
              {tickText(tick, translator)}
            </text>
          </g>
        ))}
        <path className="axis-named" d={marks(named, frame, `${height - 3.5}l4 4-4 4-4-4z`)} />
      </g>
    </svg>
  )
})

function tickText({ day, unit }: Pick<Tick, 'day' | 'unit'>, translator: Translator): string {
  if (unit === 'day') return String(Number(isoDay(day).slice(8)))
  if (unit === 'date') return shortDate(translator, day)
  return translator.date(day, unit === 'year' ? 'year' : unit === 'month' ? 'axis-month' : 'axis-year')
}

/** @param shape what follows `M x` in the path of a mark */
function marks(entries: readonly { readonly day: number }[], frame: Frame, shape: string): string {
  return entries
    .filter(({ day }) => holds(frame, day))
    .map(({ day }) => `M${Math.round(xOfDay(frame, day) * 100) / 100} ${shape}`)
    .join('')
}
