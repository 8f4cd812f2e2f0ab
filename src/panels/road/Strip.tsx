/**
 * The picture of a road: kilometres across, time down, colour by holder, with towns above it and years beside it.
 *
 * Both axes keep their direction in languages written from right to left: the line of the road runs as on the map's
 * timeline and charts, the road's kilometres are counted from one end in every language, and picture, ticks and arrow
 * keys must agree. The texts round it are mirrored.
 *
 * For those who listen it is a slider with a value in words: arrow keys then belong to it, each step is spoken once, and
 * gestures that move sliders work. (A grid would be a thousand cells; an application would be silent on touch screens.)
 * The table below holds the same in another form.
 */
import {
  useId,
  useMemo,
  useRef,
  useState,
  type KeyboardEvent,
  type MouseEvent,
  type PointerEvent,
} from 'react'
import { roadStory } from '../../core/road/story'
import type { Road } from '../../core/types'
import type { Period } from '../../state/periods'
import { useAtlas, useTranslator } from '../../state/react'
import { COARSE, useMedia } from '../use-media'
import { KmAxis, TimeAxis, Towns } from './axes'
import { Canvas } from './Canvas'
import { DayLine } from './DayLine'
import { spotAt, xOf, yOf, type Frame, type Spot } from './frame'
import { spotForKey } from './keys'
import { useGo } from './use-go'
import { useSize } from './use-size'
import { endNames, readOut } from './words'

export function Strip({ road, period }: { readonly road: Road; readonly period: Period }) {
  const translator = useTranslator()
  const { t, direction } = translator
  const atlas = useAtlas((state) => state.atlas)
  const details = useAtlas((state) => state.details)
  const day = useAtlas((state) => state.day)
  const go = useGo(road)
  const story = roadStory(atlas, road)
  const plot = useRef<HTMLDivElement>(null)
  const { width, height } = useSize(plot)
  const frame = useMemo<Frame>(() => {
    const [from, to] = [Math.max(period.from, atlas.firstDay), Math.min(period.to, atlas.lastDay) + 1]
    return { width, height, lengthKm: road.lengthKm, from: from as Frame['from'], to: to as Frame['to'] }
  }, [width, height, road, period, atlas])

  const selected = useAtlas(({ selection }) =>
    selection?.kind === 'stretch' && selection.road === road.id ? selection.index : null,
  )
  /** Where the keys stand; its day is the day shown until they move it. */
  const [keyed, setKeyed] = useState<{ index: number; day: Spot['day'] | null; shown: number } | null>(null)
  const [hovered, setHovered] = useState<Spot | null>(null)
  const [focused, setFocused] = useState(false)
  const spot: Spot = {
    index: keyed?.index ?? selected ?? 0,
    // Moved by the slider since, the day shown takes over again.
    day: (keyed?.shown === day ? keyed.day : null) ?? day,
  }
  const marked = hovered ?? (focused ? spot : null)

  const move = (next: Spot) => setKeyed({ ...next, shown: day })
  const goTo = (next: Spot) => {
    setHovered(null)
    setKeyed({ index: next.index, day: null, shown: next.day })
    go(next)
  }
  const under = (event: PointerEvent<HTMLElement> | MouseEvent<HTMLElement>) => {
    const box = event.currentTarget.getBoundingClientRect()
    return spotAt(frame, story, event.clientX - box.left, event.clientY - box.top)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return
    const named = atlas.named.map((entry) => entry.day)
    const next = spotForKey(event.key, spot, story, { from: frame.from, to: frame.to, named })
    if (event.key === 'Enter') goTo(spot)
    else if (next) {
      setHovered(null)
      move(next)
    } else return
    event.preventDefault()
  }
  const [hint, touch] = [useId(), useMedia(COARSE)]
  const [start, end] = endNames(translator, atlas, road)
  const stretch = road.stretches[spot.index]!
  const read = (at: Spot) => readOut(translator, atlas, details, road, at)
  return (
    <>
      <div className="road-strip" dir="ltr">
        <Towns road={road} frame={frame} />
        <TimeAxis frame={frame} />
        <div
          className="road-plot"
          ref={plot}
          role="slider"
          tabIndex={0}
          aria-label={t('road.strip')}
          aria-describedby={hint}
          aria-valuemin={0}
          aria-valuemax={Math.ceil(road.lengthKm)}
          aria-valuenow={Math.round((stretch.fromKm + stretch.toKm) / 2)}
          aria-valuetext={read(spot)}
          onKeyDown={onKeyDown}
          onFocus={() => setFocused(true)}
          onBlur={() => setFocused(false)}
          onPointerMove={(event) => setHovered(under(event))}
          onPointerLeave={() => setHovered(null)}
          onClick={(event) => {
            const found = under(event)
            if (found) goTo(found)
          }}
        >
          {width > 0 && height > 0 && <Canvas story={story} frame={frame} />}
          <DayLine frame={frame} />
          {marked && <Marker frame={frame} road={road} spot={marked} />}
        </div>
        <KmAxis frame={frame} />
      </div>
      <p className="road-read" dir={direction}>
        {marked ? read(marked) : t(touch ? 'road.tap' : 'road.pointer')}
      </p>
      <p id={hint} hidden>
        {t('road.hint', { start, end })}
      </p>
    </>
  )
}

/** The stretch and the day that are read out: a column, and a line across. */
function Marker({ frame, road, spot }: { frame: Frame; road: Road; spot: Spot }) {
  const { fromKm, toKm } = road.stretches[spot.index]!
  const [left, y] = [xOf(frame, fromKm), yOf(frame, spot.day)]
  return (
    <>
      <span className="road-column" style={{ left, width: Math.max(2, xOf(frame, toKm) - left) }} />
      <span className="road-row" style={{ transform: `translateY(${y}px)` }} />
    </>
  )
}
