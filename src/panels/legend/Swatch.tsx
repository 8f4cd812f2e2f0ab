/** A holder's colour as the map shows it: its fill over land, hatched in two colours where contested. */
import { useId } from 'react'
import type { Atlas } from '../../core/types'
import type { PartyLook, Theme } from '../../theme'
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
      <Pattern kind={second === undefined ? patternOf(atlas, theme, holder) : 'none'} />
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

const PATTERNS: Readonly<Record<PartyLook['pattern'], string>> = {
  none: '',
  lines: 'M1 5H15M1 11H15',
  dots: 'M5 5h.01M11 5h.01M5 11h.01M11 11h.01',
  cross: 'M3 3 13 13M13 3 3 13',
  grid: 'M1 5.5H15M1 10.5H15M5.5 1V15M10.5 1V15',
}

/** The second channel, shown in print and where the reader's settings ask for contrast (legend.css). */
function Pattern({ kind }: { kind: PartyLook['pattern'] }) {
  return kind === 'none' ? null : <path className={`swatch-pattern swatch-${kind}`} d={PATTERNS[kind]} />
}
