/** The part of the time shown: axis, sliders and labels on one another, and the hands that zoom and move it. */
import { useCallback, useMemo, useRef } from 'react'
import type { Span } from '../../state/state'
import { Axis, HEAD, TICK_ROW } from './Axis'
import { Compared } from './Compared'
import type { Frame } from './frame'
import { HoverNote, useHover } from './HoverNote'
import type { Motion } from './motion'
import { NamedLabels, namedHeight } from './NamedLabels'
import { Sliders } from './Sliders'
import { useGestures } from './use-gestures'

interface Props {
  readonly span: Span
  readonly motion: Motion
  /** Pixels; `height` is that of the bars. */
  readonly width: number
  readonly height: number
  readonly inset: number
  /** Rows of labels under the axis. */
  readonly rows: number
  readonly onTogglePlay: () => void
}

/** Pixels in all. @param height of the bars @param rows of labels under the axis */
export const chartHeight = (height: number, rows: number) => HEAD + height + TICK_ROW + namedHeight(rows)

export function Chart({ span, motion, width, height, inset, rows, onTogglePlay }: Props) {
  const frame = useMemo<Frame>(() => ({ ...span, width, height, inset }), [span, width, height, inset])
  const box = useRef<HTMLDivElement>(null)
  const { handlers, pinching } = useGestures(box, frame, motion)
  const { hovered, ...hover } = useHover(frame)
  const hold = useCallback(() => motion.hold(), [motion])
  return (
    <div className="chart-shown" ref={box} {...handlers} {...hover}>
      <Compared frame={frame} />
      <Axis frame={frame} />
      <Sliders
        frame={frame}
        goal={motion.span}
        onTogglePlay={onTogglePlay}
        onUse={hold}
        pinching={pinching}
      />
      <HoverNote frame={frame} day={hovered} />
      {rows > 0 && <NamedLabels frame={frame} rows={rows} />}
    </div>
  )
}
