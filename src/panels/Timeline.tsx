/**
 * The time instrument at the page's foot: periods, controls, and a slider over bars. It lies outside the map's element,
 * so that dragging it never drags the map, and draws only thumb and texts again when the day changes.
 */
import { useCallback, useMemo, type CSSProperties } from 'react'
import { useAtlas, useAtlasStore, useTranslator } from '../state/react'
import { Axis } from './timeline/Axis'
import type { Frame } from './timeline/bars'
import { Controls } from './timeline/Controls'
import { NamedLabels } from './timeline/NamedLabels'
import { Periods } from './timeline/Periods'
import { periodAt, periodsOf, type Period } from './timeline/period'
import { Slider } from './timeline/Slider'
import { usePlayback } from './timeline/use-playback'
import { useWidth } from './timeline/use-width'
import { COARSE, NARROW, useMedia } from './use-media'

export function Timeline() {
  const store = useAtlasStore()
  const { t } = useTranslator()
  const snapshots = useAtlas((state) => state.atlas.snapshots)
  const periods = useMemo(() => periodsOf(snapshots), [snapshots])
  const period = useAtlas((state) => periodAt(periods, state.period, state.day))
  // In use, the axis must not change under the reader's hand when the day comes into another period.
  const keep = useCallback(() => store.getState().setPeriod(period.id), [store, period.id])
  const { playing, toggle } = usePlayback(period)
  const togglePlay = useCallback(() => {
    keep()
    toggle()
  }, [keep, toggle])
  const [narrow, coarse] = [useMedia(NARROW), useMedia(COARSE)]
  const [chart, width] = useWidth<HTMLDivElement>()
  const still = narrow || coarse
  const thumb = coarse ? 44 : 24
  const height = still ? 34 : 44
  const frame = useMemo<Frame>(
    () => ({ first: period.first, last: period.last, width, height, inset: thumb / 2 }),
    [period.first, period.last, width, height, thumb],
  )

  const choose = useCallback(
    (next: Period) => {
      const { day, setDay, setPeriod } = store.getState()
      setPeriod(next.id)
      if (day < next.from || day > next.to) setDay(snapshots[next.first]!)
    },
    [store, snapshots],
  )
  return (
    <section className="timeline sheet" aria-label={t('time.title')}>
      <Controls periods={periods} playing={playing} onTogglePlay={togglePlay} />
      <Periods periods={periods} shown={period} onChoose={choose} />
      <div
        className="chart"
        dir="ltr"
        ref={chart}
        style={{ '--thumb': `${thumb}px`, '--bars': `${height}px` } as CSSProperties}
      >
        {width > 0 && <Axis frame={frame} />}
        <Slider frame={frame} onTogglePlay={togglePlay} onUse={keep} />
        {width > 0 && <NamedLabels frame={frame} rows={still ? 1 : 2} still={still} />}
      </div>
    </section>
  )
}
