/** Every place that changed hands on the day, by pair of holders; each leads to its card and, if located, to the map. */
import { useMemo } from 'react'
import type { Place } from '../../core/types'
import { holderName, placeName } from '../../i18n/naming'
import { useAtlas, useAtlasStore, useTranslator } from '../../state/react'
import type { Pair, Summary } from './summary'

interface Props {
  readonly summary: Summary
  /** A place was chosen. */
  readonly onDone: () => void
}

export function ChangedPlaces({ summary, onDone }: Props) {
  const { t } = useTranslator()
  return (
    // Scrolls by keyboard too: its content is long and it need not hold the focus.
    <div className="changed" role="region" aria-label={t('head.list')} tabIndex={0}>
      {summary.pairs.map((pair) => (
        <PairList key={`${pair.from}-${pair.to}`} pair={pair} day={summary.day} onDone={onDone} />
      ))}
    </div>
  )
}

function PairList({
  pair,
  day,
  onDone,
}: { readonly pair: Pair; readonly day: Summary['day'] } & Pick<Props, 'onDone'>) {
  const store = useAtlasStore()
  const atlas = useAtlas((state) => state.atlas)
  const { t, plural, language } = useTranslator()
  const places = useMemo(() => {
    const { compare } = new Intl.Collator(language)
    const named = pair.changes.map(({ place }) => ({
      place: atlas.places[place]!,
      name: placeName(atlas.places[place]!, language),
    }))
    return named.sort((a, b) => compare(a.name, b.name))
  }, [atlas, pair, language])
  const name = (holder: number) => holderName(atlas, holder, day, language)

  const show = ({ id, lon, lat }: Place) => {
    const { select, flyToView, view } = store.getState()
    select({ kind: 'place', place: id, at: null })
    if (lon !== null && lat !== null) flyToView({ lon, lat, zoom: Math.max(view?.zoom ?? 0, PLACE_ZOOM) })
    onDone()
  }
  return (
    <>
      <h2>
        {t('day.pair', { from: name(pair.from), to: name(pair.to) })}
        <span> · {plural('day.places', pair.changes.length)}</span>
      </h2>
      <ul>
        {places.map(({ place, name }) => (
          <li key={place.id}>
            <button type="button" onClick={() => show(place)}>
              <bdi>{name}</bdi>{' '}
              <small>
                {atlas.regions[place.region]?.name[language]}
                {place.lon === null && ` · ${t('head.noPosition')}`}
              </small>
            </button>
          </li>
        ))}
      </ul>
    </>
  )
}

/** Near enough to tell a village from its neighbours. */
const PLACE_ZOOM = 12
