/** A holder's colour as the map shows it: its fill over land, hatched in two colours where contested. */
import { useId } from 'react'
import type { Atlas } from '../../core/types'
import type { PartyLook, Theme } from '../../theme'
import { useAtlas } from '../../state/react'
import { isPatterned } from '../../state/state'
import { markInk, PATTERN_TILES, stripeFills } from '../../theme/patterns'
import { useMapTheme, useTheme } from '../use-theme'

interface Props {
  readonly atlas: Atlas
  /** Index into `Atlas.holders`; any other number (`NO_HOLDER`) is the look of no data. */
  readonly holder: number
  /** A key to a chart, which keeps its hues where colours are forced. */
  readonly ofChart?: boolean
}

export function Swatch({ atlas, holder, ofChart = false }: Props) {
  const [map, chart] = [useMapTheme(), useTheme()]
  const theme = ofChart ? chart : map
  const clip = useId()
  const [fill, second] = holderFills(atlas, theme, holder)
  const box = { x: 1, y: 1, width: 14, height: 14, rx: 3 }
  return (
    <svg className="swatch" width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
      <clipPath id={clip}>
        <rect {...box} />
      </clipPath>
      <rect {...box} fill={theme.land} />
      {fill === undefined ? (
        <path d={HATCH} clipPath={`url(#${clip})`} stroke={theme.noData} strokeWidth="1.5" />
      ) : (
        <rect {...box} fill={fill} fillOpacity={theme.fillOpacity} />
      )}
      {second !== undefined && (
        <g clipPath={`url(#${clip})`}>
          <path d={HATCH} stroke={theme.land} strokeWidth="2.8" />
          <path d={HATCH} stroke={second} strokeOpacity={theme.fillOpacity} strokeWidth="2.8" />
        </g>
      )}
      <Pattern
        kind={second === undefined ? patternOf(atlas, theme, holder) : 'none'}
        theme={theme}
        fill={fill ?? theme.land}
        box={box}
      />
      <rect className="swatch-edge" {...box} fill="none" />
    </svg>
  )
}

/** Diagonal lines, 5.7 apart, in the direction of the map's hatches. */
const HATCH = 'M-2 8 8 -2M-2 16 16 -2M4 18 18 4'

/** The fill of a holder; two for a contested one, none where nothing is known. */
export function holderFills(atlas: Atlas, theme: Theme, holder: number): string[] {
  const entry = atlas.holders[holder]
  if (!entry) return []
  const [id, ...others] = (entry.between ?? [entry.party]).map((party) => atlas.parties[party]!.id)
  return others.length > 0 ? stripeFills(theme, [id!, ...others]) : [theme.parties[id!]?.fill ?? theme.noData]
}

/** A holder's pattern; none for a contested one, which has stripes. */
export function patternOf(atlas: Atlas, theme: Theme, holder: number): PartyLook['pattern'] {
  const entry = atlas.holders[holder]
  return (entry && theme.parties[atlas.parties[entry.party]!.id]?.pattern) ?? 'none'
}

interface PatternProps {
  readonly kind: PartyLook['pattern']
  readonly theme: Theme
  readonly fill: string
  readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number }
}

/** The second channel: where patterns are asked for, in print, and where settings ask for contrast (legend-small.css). */
function Pattern(props: PatternProps) {
  const on = useAtlas(isPatterned) || props.theme.forced
  return (
    <g className={on ? 'swatch-pattern swatch-patterned' : 'swatch-pattern'}>
      <Tile {...props} />
    </g>
  )
}

/** A party's marks, over its fill. */
export function Tile({ kind, theme, fill, box }: PatternProps) {
  const id = useId()
  const tile = PATTERN_TILES[kind]
  if (!tile) return null
  const { size, d, width } = tile
  return (
    <>
      <pattern id={id} patternUnits="userSpaceOnUse" x="1" y="1" width={size} height={size}>
        <path d={d} fill="none" stroke={markInk(theme, fill)} strokeWidth={width} strokeLinecap="round" />
      </pattern>
      <rect {...box} fill={`url(#${id})`} />
    </>
  )
}
