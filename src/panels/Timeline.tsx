/**
 * The time instrument at the page's foot: periods, controls, sliders over bars, and an overview of all the time. It lies
 * outside the map's element, so that no hand on it moves the map, and draws only thumb and texts again when the day changes.
 */
import { useCallback, useMemo, type CSSProperties, type KeyboardEvent } from 'react'
import type { Period } from '../state/periods'
import { useAtlas, useAtlasStore, useTranslator } from '../state/react'
import { useNextTask } from '../state/use-next-task'
import { About } from './timeline/About'
import { Chart, chartHeight } from './timeline/Chart'
import { Controls } from './timeline/Controls'
import { Overview, type Strip } from './timeline/Overview'
import { Periods } from './timeline/Periods'
import { runWithin } from './timeline/Slider'
import { spanForZoomKey } from './timeline/span-keys'
import { SpeedChoice } from './timeline/SpeedChoice'
import { useAxis } from './timeline/use-axis'
import { usePlayback } from './timeline/use-playback'
import { useWidth } from './timeline/use-width'
import { COARSE, NARROW, useMedia } from './use-media'

/** As timeline.css has it: controls above the chart; next to no height. */
const [STACKED, SHORT] = ['(width <= 72rem)', '(height <= 30rem)']

/** Pixels between chart and overview, as in time-chart.css. */
const GAP = 2

/** For a mouse; for fingers, with what lies between it and the slider's foot, and the controls or the page's end below. */
const STRIP: Strip = { bars: 14, years: 12, above: 0, below: 0 }
const TOUCHED: Strip = { bars: 19, years: 14, above: 9, below: 2 }
const SHORT_TOUCHED: Strip = { bars: 16, years: 12, above: 7, below: 9 }

export function Timeline() {
  const store = useAtlasStore()
  const { t } = useTranslator()
  const snapshots = useAtlas((state) => state.atlas.snapshots)
  const { periods, span, motion } = useAxis()
  const { first, last } = useMemo(() => runWithin(snapshots, span), [snapshots, span])
  const { playing, toggle, settings, change } = usePlayback(first, last)
  const togglePlay = useCallback(() => {
    motion.hold()
    toggle()
  }, [motion, toggle])
  const [narrow, coarse] = [useMedia(NARROW), useMedia(COARSE)]
  const [stacked, short] = [useMedia(STACKED), useMedia(SHORT)]
  const [box, width] = useWidth<HTMLDivElement>()
  const compact = narrow || coarse
  const thumb = coarse ? 44 : 24
  const height = short ? 24 : coarse ? 26 : stacked ? 30 : 38
  const strip = !coarse ? STRIP : short ? SHORT_TOUCHED : TOUCHED
  const rows = compact || short ? 0 : stacked ? 1 : 2
  const isCharted = useNextTask(width > 0)

  const choose = useCallback(
    (next: Period) => {
      motion.show(next.span, true)
      const { day, setDay } = store.getState()
      if (day < next.from || day > next.to) setDay(snapshots[next.first]!)
    },
    [store, motion, snapshots],
  )
  const onKeyDown = (event: KeyboardEvent) => {
    const typing =
      event.target instanceof Element && event.target.closest('input:not([type="range"]), select')
    if (typing || event.ctrlKey || event.metaKey) return
    const { day, atlas } = store.getState()
    const next = spanForZoomKey(event, motion.span(), day, atlas)
    if (next === null) return
    motion.show(next, true)
    event.preventDefault()
  }
  return (
    <section className="timeline sheet" aria-label={t('time.title')} onKeyDown={onKeyDown}>
      <Controls periods={periods} playing={playing} onTogglePlay={togglePlay} />
      <div className="choices">
        <Periods periods={periods} span={span} onChoose={choose} />
        <div className="time-tools">
          <SpeedChoice settings={settings} onChange={change} />
          <About />
        </div>
      </div>
      <div
        className="chart"
        dir="ltr"
        ref={box}
        style={
          {
            '--thumb': `${thumb}px`,
            '--bars': `${height}px`,
            // What comes into it piece by piece does not move what stands already.
            minHeight: chartHeight(height, rows) + GAP + strip.bars + strip.years,
          } as CSSProperties
        }
      >
        {width > 0 && (
          <>
            <Chart
              {...{ span, width, height, motion }}
              inset={thumb / 2}
              rows={rows}
              onTogglePlay={togglePlay}
            />
            {isCharted && (
              <Overview {...{ span, width, motion, strip }} inset={thumb / 2} reach={coarse ? 22 : 8} />
            )}
          </>
        )}
      </div>
    </section>
  )
}
