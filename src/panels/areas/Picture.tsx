/** The still part of the chart: layers, lines across, ticks of time, named days and milestones. No day draws it again. */
import { memo, useId, useMemo } from 'react'
import { areaHistory } from '../../core/history'
import type { Day } from '../../core/types'
import { useAtlas, useTranslator } from '../../state/react'
import { useTextWidth } from '../timeline/text-width'
import { useTheme } from '../use-theme'
import { figuresAt, partiesShown, valueOf, type Choice } from './series'
import type { Scale } from './scale'
import { linesFor, stackPaths } from './stack'
import { timeMarks } from './marks'
import { shareText } from './words'

/** Pixels below the plot for months and years, and above it for milestones. */
export const [FOOT, HEAD] = [18, 8]
/** A label stands beside the plot where there is so much room, else on it. */
const GUTTER = 52

interface Props {
  readonly scale: Scale
  readonly choice: Choice
  readonly width: number
  readonly height: number
}

export const Picture = memo(function Picture({ scale, choice, width, height }: Props) {
  const atlas = useAtlas((state) => state.atlas)
  const details = useAtlas((state) => state.details)
  const translator = useTranslator()
  const theme = useTheme()
  const [hatch, none] = [useId(), useId()]
  const history = areaHistory(atlas)
  const plot = height - FOOT - HEAD
  const { layers, lines } = useMemo(() => {
    const parties = partiesShown(atlas, history)
    const days = Array.from({ length: scale.last - scale.first + 1 }, (_, i) => scale.first + i)
    const figures = days.map((i) => figuresAt(atlas, history, i, choice.region))
    const largest = choice.unit === 'share' ? 1 : Math.max(...figures.map(({ knownKm2 }) => knownKm2))
    const { step, top } = choice.unit === 'share' ? { step: 0.25, top: 1 } : linesFor(largest)
    const values = figures.map((entry) => parties.map((party) => valueOf(entry, party, choice)))
    const lines = Array.from({ length: Math.floor(top / step + 1e-9) + 1 }, (_, i) => ({
      value: i * step,
      y: plot - ((i * step) / top) * plot,
    }))
    return { layers: stackPaths(values, parties, scale, top, plot), lines }
  }, [atlas, history, scale, choice, plot])
  const textWidth = useTextWidth()
  const marks = useMemo(
    () => timeMarks(scale, (day, unit) => translator.date(day, unit), textWidth),
    [scale, translator, textWidth],
  )
  const outside = scale.start >= GUTTER ? 'left' : width - scale.end >= GUTTER ? 'right' : 'on'
  const labelX = outside === 'left' ? scale.start - 6 : outside === 'right' ? scale.end + 6 : scale.start + 4
  const fillOf = (id: string) => theme.parties[id]?.fill ?? `url(#${hatch})`
  const across = { x: scale.start, width: scale.end - scale.start, height: plot }
  return (
    <svg className="areas-picture" width={width} height={height} aria-hidden="true">
      <defs>
        <Hatch id={hatch} ground={theme.land} line={theme.border} width={3} />
        <Hatch id={none} ground={theme.land} line={theme.noData} width={1.5} />
      </defs>
      <g transform={`translate(0 ${HEAD})`}>
        <rect {...across} fill={theme.land} />
        {choice.basis === 'documented' && <rect {...across} fill={`url(#${none})`} />}
        {layers.map(({ party, d }) => (
          <path
            key={party}
            className="areas-layer"
            d={d}
            data-party={atlas.parties[party]!.id}
            fill={fillOf(atlas.parties[party]!.id)}
            fillOpacity={Math.max(theme.fillOpacity, 0.75)}
          />
        ))}
        {lines.map(({ value, y }) => (
          <g key={value} className="areas-line">
            <path d={`M${scale.start} ${Math.round(y) + 0.5}H${scale.end}`} />
            <text
              x={labelX}
              y={y + (outside === 'on' ? 12 : 4)}
              textAnchor={outside === 'left' ? 'end' : 'start'}
            >
              {choice.unit === 'share' ? shareText(translator, value) : translator.number(value)}
            </text>
          </g>
        ))}
        <path className="areas-stones" d={ticks(details?.milestones ?? [], scale, `v-5`, -1)} />
        <path className="areas-named" d={ticks(namedIn(atlas, scale), scale, 'v5', plot)} />
        {marks.map(({ x, text, before }) => (
          <g key={x} className="areas-mark" transform={`translate(${x} ${plot})`}>
            <path d={`M0.5 0V${FOOT - 3}`} />
            <text x={before ? -3 : 4} y={14} textAnchor={before ? 'end' : 'start'}>
              {text}
            </text>
          </g>
        ))}
      </g>
    </svg>
  )
})

function namedIn({ named }: { named: readonly { day: Day }[] }, { from, to }: Scale) {
  return named.filter(({ day }) => day >= from && day <= to)
}

function ticks(entries: readonly { readonly day: Day }[], scale: Scale, stroke: string, y: number): string {
  return entries
    .flatMap(({ day }) => scale.xOfDay(day) ?? [])
    .map((x) => `M${Math.round(x) + 0.5} ${y}${stroke}`)
    .join('')
}

function Hatch({ id, ground, line, width }: { id: string; ground: string; line: string; width: number }) {
  return (
    <pattern id={id} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect width="6" height="6" fill={ground} />
      <rect width={width} height="6" fill={line} />
    </pattern>
  )
}
