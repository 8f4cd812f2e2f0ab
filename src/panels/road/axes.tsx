/** What stands round the picture: towns above, years or months beside, kilometres below. None of it depends on the day. */
import { memo, useMemo } from 'react'
import { roadPlaces, TOWN_RANK } from '../../core/road/towns'
import type { Road } from '../../core/types'
import { useAtlas, useTranslator } from '../../state/react'
import { placeLabels } from '../timeline/labels'
import { useTextWidth } from '../timeline/text-width'
import { xOf, type Frame } from './frame'
import { kmMarks, timeMarks } from './marks'
import { endNames, townName } from './words'

/** Rows of town names: more where there is less room beside each other; and their height in pixels. */
const rowsOf = ({ width }: Frame) => (width < 480 ? 3 : 2)
const ROW = 15
const TICK = 5
/** Named before other places: the ends of the road, then the seats of governorates that lie on it. */
const [END_RANK, SEAT_RANK] = [10_000, 5000]
/** Villages are named from this scale on, pixels in a kilometre; cities and towns at any. */
const VILLAGES_FROM = 6
const SEATS: ReadonlySet<string> = new Set(['homs', 'hama'])

export const Towns = memo(function Towns({ road, frame }: { readonly road: Road; readonly frame: Frame }) {
  const atlas = useAtlas((state) => state.atlas)
  const translator = useTranslator()
  const textWidth = useTextWidth()
  const placed = useMemo(() => {
    const [start, end] = endNames(translator, atlas, road)
    const ends = [
      { km: 0, name: start, rank: END_RANK },
      { km: road.lengthKm as number, name: end, rank: END_RANK },
    ]
    const between = roadPlaces(atlas, road).map(({ place, km, rank }) => {
      const entry = atlas.places[place]!
      const name = townName(entry, translator)
      return { km: km, name, rank: rank + (SEATS.has(entry.id) ? SEAT_RANK : 0) }
    })
    const least = xOf(frame, 1) < VILLAGES_FROM ? TOWN_RANK : 0
    const named = between.filter(({ name, rank }) => name !== start && name !== end && rank >= least)
    const towns = [...ends, ...named]
    const boxes = towns.map(({ km, name, rank }) => ({
      x: xOf(frame, km),
      width: textWidth(name, '11px') + 2,
      rank,
    }))
    return placeLabels(boxes, frame.width, rowsOf(frame)).map(({ index, row, left }) => ({
      ...towns[index]!,
      ...{ row, left, x: boxes[index]!.x },
    }))
  }, [atlas, road, frame, translator, textWidth])
  return (
    <div className="road-towns" aria-hidden="true" style={{ height: rowsOf(frame) * ROW + TICK }}>
      {placed.map(({ km, name, row, x, left }) => (
        <div key={`${km} ${name}`}>
          <i style={{ left: x, height: row * ROW + TICK }} />
          <span style={{ left, bottom: row * ROW + TICK }}>
            <bdi>{name}</bdi>
          </span>
        </div>
      ))}
    </div>
  )
})

export const TimeAxis = memo(function TimeAxis({ frame }: { readonly frame: Frame }) {
  const { date } = useTranslator()
  return (
    <div className="road-times" aria-hidden="true">
      {frame.height > 0 &&
        timeMarks(frame).map(({ day, y, unit }) => (
          <span key={day} className={`road-${unit}`} style={{ top: y }}>
            <bdi>{date(day, unit)}</bdi>
          </span>
        ))}
    </div>
  )
})

export const KmAxis = memo(function KmAxis({ frame }: { readonly frame: Frame }) {
  const { t, number } = useTranslator()
  return (
    <div className="road-kms" aria-hidden="true">
      {frame.width > 0 &&
        kmMarks(frame).map(({ km, x }) => (
          <span key={km} style={{ left: x }}>
            <bdi>{km === 0 ? `${t('road.km')} ${number(0)}` : number(km)}</bdi>
          </span>
        ))}
    </div>
  )
})
