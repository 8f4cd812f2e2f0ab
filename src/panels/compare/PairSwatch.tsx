/** An area that changed hands as the map shows it: the winner's fill, hatched for the loser. */
import { useId } from 'react'
import { NO_HOLDER } from '../../core/holders'
import type { Atlas } from '../../core/types'
import { HATCH_EDGE, hatchInk, hatchOf } from '../../theme/hatches'
import { holderFills, patternOf, Tile } from '../legend/Swatch'
import { useMapTheme } from '../use-theme'

const [WIDTH, HEIGHT] = [30, 18]

interface Props {
  readonly atlas: Atlas
  /** Indexes into `Atlas.holders`, or `NO_HOLDER`. */
  readonly from: number
  readonly to: number
}

export function PairSwatch({ atlas, from, to }: Props) {
  const theme = useMapTheme()
  const hatch = useId()
  const clip = useId()
  const [ground, second] = holderFills(atlas, theme, to)
  const box = { x: 1, y: 1, width: WIDTH - 2, height: HEIGHT - 2, rx: 3 }
  const party = atlas.parties[atlas.holders[from]?.party ?? -1]?.id
  const { size, angle, d, width } = hatchOf(party ?? '')
  const lost = party === undefined ? undefined : hatchInk(theme, party)
  return (
    <svg
      className="swatch"
      width={WIDTH}
      height={HEIGHT}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      aria-hidden="true"
    >
      <clipPath id={clip}>
        <rect {...box} />
      </clipPath>
      <rect {...box} fill={ground ?? theme.land} />
      {second !== undefined && (
        <path d={STRIPES} clipPath={`url(#${clip})`} stroke={second} strokeWidth="3" fill="none" />
      )}
      {/* As on the map: where hues tell parties apart, patterns would mix with the hatch. */}
      {theme.forced && second === undefined && ground !== undefined && (
        <Tile kind={patternOf(atlas, theme, to)} theme={theme} fill={ground} box={box} />
      )}
      {lost !== undefined && (
        <>
          <pattern
            id={hatch}
            patternUnits="userSpaceOnUse"
            width={size}
            height={size}
            patternTransform={`rotate(${angle})`}
          >
            <g fill="none" strokeLinecap="round">
              <path d={d} stroke={theme.halo} strokeWidth={width + HATCH_EDGE} />
              <path d={d} stroke={lost} strokeWidth={width} />
            </g>
          </pattern>
          <rect {...box} fill={`url(#${hatch})`} />
        </>
      )}
      <rect
        className="swatch-edge"
        {...box}
        fill="none"
        strokeDasharray={from === NO_HOLDER || to === NO_HOLDER ? '3 2' : undefined}
      />
    </svg>
  )
}

/** The stripes of a contested holder, in the direction of the map's. */
const STRIPES = 'M-2 8 8 -2M-2 18 18 -2M8 20 30 -2M18 22 34 6'
