/** What lies over a fill, as the map shows it: a veil, marks, an outline; on a grey that is nobody's colour. */
import { useId } from 'react'
import { GROUND_LOOKS, MARK_OPACITY, MARKS, type Ground } from '../../theme/grounds'
import { useMapTheme } from '../use-theme'

const BOX = { x: 1, y: 1, width: 26, height: 16, rx: 3 }

export function GroundSwatch({ ground }: { ground: Ground }) {
  const theme = useMapTheme()
  const pattern = useId()
  const { veil, marks, outlined } = GROUND_LOOKS[ground]
  const { size, d, width } = MARKS[marks]
  return (
    <svg className="swatch ground-swatch" width="28" height="18" viewBox="0 0 28 18" aria-hidden="true">
      <pattern id={pattern} patternUnits="userSpaceOnUse" width={size} height={size}>
        <path
          d={d}
          fill="none"
          stroke={theme.label}
          strokeOpacity={MARK_OPACITY}
          strokeWidth={width}
          strokeLinecap="round"
        />
      </pattern>
      <rect {...BOX} fill={theme.land} />
      <rect {...BOX} fill={theme.label} fillOpacity={0.34} />
      <rect {...BOX} fill={theme.land} fillOpacity={veil} />
      <rect {...BOX} fill={`url(#${pattern})`} />
      <rect
        className={outlined ? '' : 'swatch-edge'}
        {...BOX}
        fill="none"
        {...(outlined && { stroke: theme.label, strokeWidth: 1.8 })}
      />
    </svg>
  )
}
