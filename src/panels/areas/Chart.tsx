/**
 * The chart with its line of the day and its reading. Time runs left to right in every language, as on the slider. For
 * those who listen it is a slider with a value in words, as the road's picture is; the table holds the same.
 */
import { useId, useMemo, useRef, useState, type KeyboardEvent, type PointerEvent as Pointer } from 'react'
import { areaHistory } from '../../core/history'
import { nearestSnapshot } from '../../core/snapshots'
import type { Day } from '../../core/types'
import { periodsOf, spanShown } from '../../state/periods'
import { useAtlas, useAtlasStore, useTranslator } from '../../state/react'
import { useSize } from '../road/use-size'
import { dayForKey } from '../timeline/keys'
import { showDay } from '../timeline/show-day'
import { DayLine } from './DayLine'
import { FOOT, Picture } from './Picture'
import { Readout } from './Readout'
import { calendarScale, stepScale, type Scale } from './scale'
import { figuresAt, partiesShown, type Choice } from './series'
import { useAlignment } from './use-alignment'
import { spokenFigures } from './words'

/** Pixels beside the plot where it cannot stand over the slider: room for figures. */
const SIDE = { start: 66, end: 12 }

interface Props {
  readonly choice: Choice
  readonly calendar: boolean
  /** The region's name. */
  readonly region: string
}

export function Chart({ choice, calendar, region }: Props) {
  const translator = useTranslator()
  const { t } = translator
  const store = useAtlasStore()
  const atlas = useAtlas((state) => state.atlas)
  const shown = useAtlas(({ atlas, day }) => nearestSnapshot(atlas.snapshots, day).index)
  const box = useRef<HTMLDivElement>(null)
  const { width, height } = useSize(box)
  const scale = useScale(box, width, calendar)
  const [hovered, setHovered] = useState<number | null>(null)
  /** Where the keys stand, until the day shown is another. */
  const [keyed, setKeyed] = useState<{ readonly index: number; readonly shown: number } | null>(null)
  const [hint, history] = [useId(), areaHistory(atlas)]
  const parties = useMemo(() => partiesShown(atlas, history), [atlas, history])

  const { first, last } = scale
  const byKeys = keyed?.shown === shown && keyed.index >= first && keyed.index <= last ? keyed.index : null
  const pointed = hovered ?? byKeys
  const spoken = byKeys ?? shown
  const go = (index: number) => {
    setKeyed(null)
    showDay(store, atlas.snapshots[index]!)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return
    if (event.key === 'Enter') go(spoken)
    else {
      const stops = { snapshots: atlas.snapshots, named: atlas.named.map(({ day }) => day), first, last }
      const next = dayForKey(event.key, atlas.snapshots[spoken]!, stops)
      if (next === null) return
      setHovered(null)
      setKeyed({ index: nearestSnapshot(atlas.snapshots, next).index, shown })
    }
    event.preventDefault()
  }
  const under = (event: Pointer<HTMLElement> | React.MouseEvent<HTMLElement>) =>
    scale.indexAt(event.clientX - event.currentTarget.getBoundingClientRect().left)
  const read = (index: number) =>
    spokenFigures(
      translator,
      atlas,
      atlas.snapshots[index]!,
      figuresAt(atlas, history, index, choice.region),
      parties,
      choice,
    )
  return (
    <>
      <div
        className="areas-chart"
        dir="ltr"
        ref={box}
        role="slider"
        tabIndex={0}
        aria-label={t('areas.chart', { region })}
        aria-describedby={hint}
        aria-valuemin={first}
        aria-valuemax={last}
        aria-valuenow={spoken}
        aria-valuetext={read(spoken)}
        onKeyDown={onKeyDown}
        onBlur={() => setKeyed(null)}
        onPointerMove={(event) => setHovered(under(event))}
        onPointerLeave={() => setHovered(null)}
        onClick={(event) => go(under(event))}
      >
        {width > 0 && height > 0 && (
          <>
            <Picture scale={scale} choice={choice} width={width} height={height} />
            <DayLine scale={scale} />
            {pointed !== null && <PointLine scale={scale} index={pointed} />}
          </>
        )}
      </div>
      <p id={hint} hidden>
        {t('areas.keys')}
      </p>
      <Readout choice={choice} pointed={pointed} />
    </>
  )
}

function PointLine({ scale, index }: { readonly scale: Scale; readonly index: number }) {
  const x = Math.max(scale.start, Math.min(scale.end, (scale.edge(index) + scale.edge(index + 1)) / 2))
  return (
    <span
      className="areas-point"
      aria-hidden="true"
      style={{ transform: `translateX(${x}px)`, bottom: FOOT }}
    />
  )
}

/** The time that the slider shows, over the slider where the page lets it stand there. */
function useScale(box: React.RefObject<HTMLDivElement | null>, width: number, calendar: boolean): Scale {
  const atlas = useAtlas((state) => state.atlas)
  const language = useAtlas((state) => state.language)
  const alignment = useAlignment(box, width, language)
  const periods = useMemo(() => periodsOf(atlas), [atlas])
  const span = useAtlas((state) => spanShown(periods, state.span, state.day))
  return useMemo(() => {
    const { snapshots } = atlas
    const own = {
      offset: SIDE.start - 12,
      width: Math.max(40, width - SIDE.start - SIDE.end + 24),
      inset: 12,
    }
    const { offset, width: wide, inset } = alignment ?? own
    const plot = { start: offset + inset, end: offset + wide - inset }
    if (calendar) return calendarScale(snapshots, span, plot)
    const [first, last] = [span.from, span.to].map((day) => nearestSnapshot(snapshots, day as Day).index)
    return stepScale(snapshots, { first: first!, last: last!, width: wide, inset }, offset)
  }, [atlas, alignment, span, width, calendar])
}
