/** The bars of a stretch of time: a path for each party, computed for all the time once and drawn for what is shown. */
import { useMemo } from 'react'
import type { Atlas } from '../../core/types'
import { useAtlas } from '../../state/react'
import { selectChangesBySnapshot } from '../../state/selectors'
import { DRAW_ORDER } from '../../theme'
import { useTheme } from '../use-theme'
import { pixelsPerDay, type Frame } from './frame'
import { barPaths, barWidth, columnsOf, runAt } from './bars'

/** Thinner bars have no room for an outline. */
const OUTLINED = 4

export function BarShapes({ frame }: { readonly frame: Frame }) {
  const atlas = useAtlas((state) => state.atlas)
  const counts = useAtlas(selectChangesBySnapshot)
  const theme = useTheme()
  const run = runAt(pixelsPerDay(frame))
  const columns = useMemo(() => columnsOf(counts, atlas.snapshots, run), [counts, atlas, run])
  const order = useMemo(() => stackOrder(atlas), [atlas])
  const bars = useMemo(() => barPaths(columns, order, frame), [columns, order, frame])
  return (
    <g className={barWidth(frame, run) >= OUTLINED ? 'axis-bars axis-bars-outlined' : 'axis-bars'}>
      {bars.map(({ party, d }) => (
        <path
          key={party}
          d={d}
          data-party={atlas.parties[party]!.id}
          fill={theme.parties[atlas.parties[party]!.id]?.fill ?? theme.border}
        />
      ))}
    </g>
  )
}

function stackOrder({ parties }: Atlas): number[] {
  const rank = (id: string) => {
    const at = (DRAW_ORDER as readonly string[]).indexOf(id)
    return at < 0 ? DRAW_ORDER.length : at
  }
  return parties.map((_, i) => i).sort((a, b) => rank(parties[a]!.id) - rank(parties[b]!.id) || a - b)
}
