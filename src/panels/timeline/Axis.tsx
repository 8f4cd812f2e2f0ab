/**
 * The still part of the time axis: bars, months and years, ticks of the named days. It does not depend on the day
 * shown, so that a step draws none of it again.
 */
import { memo, useMemo } from 'react'
import type { Atlas } from '../../core/types'
import { useAtlas, useTranslator } from '../../state/react'
import { selectChangesBySnapshot } from '../../state/selectors'
import { DRAW_ORDER } from '../../theme'
import { useTheme } from '../use-theme'
import { barPaths, barWidth, xOf, type Frame } from './bars'
import { textWidth } from './text-width'
import { timeTicks } from './ticks'

/** Pixels below the bars, for months and years. */
export const TICK_ROW = 18

/** Thinner bars have no room for an outline. */
const OUTLINED = 4

export const Axis = memo(function Axis({ frame }: { readonly frame: Frame }) {
  const atlas = useAtlas((state) => state.atlas)
  const counts = useAtlas(selectChangesBySnapshot)
  const { date } = useTranslator()
  const theme = useTheme()
  const { width, height } = frame
  const bars = useMemo(() => barPaths(counts, stackOrder(atlas), frame), [counts, atlas, frame])
  const ticks = useMemo(
    () => timeTicks(atlas.snapshots, frame, ({ day, unit }) => textWidth(date(day, unit), '12px') + 12),
    [atlas, frame, date],
  )
  return (
    <svg className="axis" width={width} height={height + TICK_ROW} aria-hidden="true">
      <g className={barWidth(frame) >= OUTLINED ? 'axis-bars axis-bars-outlined' : 'axis-bars'}>
        {bars.map(({ party, d }) => (
          <path
            key={party}
            d={d}
            data-party={atlas.parties[party]!.id}
            fill={theme.parties[atlas.parties[party]!.id]?.fill ?? theme.border}
          />
        ))}
      </g>
      <path className="axis-line" d={`M0 ${height + 0.5}H${width}`} />
      <path className="axis-named" d={namedTicks(atlas, frame)} />
      {ticks.map((tick) => (
        <g
          key={tick.day}
          className={tick.unit === 'axis-month' ? 'axis-tick' : 'axis-tick axis-tick-year'}
          transform={`translate(${tick.x} ${height})`}
        >
          <path d={`M0.5 1V${TICK_ROW - 1}`} />
          <text
            x={tick.side === 'after' ? 5 : -4}
            y={15}
            textAnchor={tick.side === 'after' ? 'start' : 'end'}
          >
            {date(tick.day, tick.unit)}
          </text>
        </g>
      ))}
    </svg>
  )
})

function stackOrder({ parties }: Atlas): number[] {
  const rank = (id: string) => {
    const at = (DRAW_ORDER as readonly string[]).indexOf(id)
    return at < 0 ? DRAW_ORDER.length : at
  }
  return parties.map((_, i) => i).sort((a, b) => rank(parties[a]!.id) - rank(parties[b]!.id) || a - b)
}

function namedTicks({ named, snapshots }: Atlas, frame: Frame): string {
  const shown = named.map(({ day }) => snapshots.indexOf(day))
  return shown
    .filter((i) => i >= frame.first && i <= frame.last)
    .map((i) => `M${xOf(frame, i)} ${frame.height + 1}v4`)
    .join('')
}
