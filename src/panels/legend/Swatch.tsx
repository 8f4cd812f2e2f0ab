/** A holder's colour as the map shows it: its fill over land, hatched in two colours where contested. */
import { useId } from 'react'
import type { Atlas } from '../../core/types'
import type { PartyLook, Theme } from '../../theme'
import { useAtlas } from '../../state/react'
import { isPatterned } from '../../state/state'
import { inkOn, PATTERN_TILES } from '../../theme/patterns'
import { useTheme } from '../use-theme'

/** @param holder index into `Atlas.holders`; any other number (`NO_HOLDER`) is the look of no data */
export function Swatch({ atlas, holder }: { atlas: Atlas; holder: number }) {
  const theme = useTheme()
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
        fill={fill ?? theme.land}
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
  return (entry.between ?? [entry.party]).map(
    (party) => theme.parties[atlas.parties[party]!.id]?.fill ?? theme.noData,
  )
}

function patternOf(atlas: Atlas, theme: Theme, holder: number): PartyLook['pattern'] {
  const entry = atlas.holders[holder]
  return (entry && theme.parties[atlas.parties[entry.party]!.id]?.pattern) ?? 'none'
}

/** The second channel: where patterns are asked for, in print, and where settings ask for contrast (legend-small.css). */
function Pattern({ kind, fill }: { kind: PartyLook['pattern']; fill: string }) {
  const on = useAtlas(isPatterned)
  const id = useId()
  const tile = PATTERN_TILES[kind]
  if (!tile) return null
  const { size, d, width } = tile
  return (
    <g className={on ? 'swatch-pattern swatch-patterned' : 'swatch-pattern'}>
      <pattern id={id} patternUnits="userSpaceOnUse" x="1" y="1" width={size} height={size}>
        <path d={d} fill="none" stroke={inkOn(fill)} strokeWidth={width} strokeLinecap="round" />
      </pattern>
      <rect x="1" y="1" width="14" height="14" rx="3" fill={`url(#${id})`} />
    </g>
  )
}
