/** What else changed hands round the place in the same week; each leads to its own card. */
import { useMemo, useState } from 'react'
import { changedNearby, NEARBY_DAYS, NEARBY_KM } from '../../core/nearby'
import { spellAt } from '../../core/holders'
import type { Atlas, Day } from '../../core/types'
import { holderName } from '../../i18n/naming'
import { useAtlas, useTranslator } from '../../state/react'
import { Swatch } from '../legend/Swatch'
import { PlaceLink } from './PlaceFacts'
import { distanceText } from './words'

/** The rest is a button away. */
const LISTED = 6

export function Nearby({ atlas, place }: { readonly atlas: Atlas; readonly place: number }) {
  // The day that the spell began: the list stays while the slider moves within it.
  const start = useAtlas(({ day }) => atlas.spells.from[spellAt(atlas.spells, place, day)] ?? null)
  if (start === null) return null
  return <List key={start} atlas={atlas} place={place} start={start as Day} />
}

function List({ atlas, place, start }: { atlas: Atlas; place: number; start: Day }) {
  const translator = useTranslator()
  const { t, date, language } = translator
  const details = useAtlas((state) => state.details)
  const found = useMemo(() => changedNearby(atlas, details, place, start), [atlas, details, place, start])
  const [all, setAll] = useState(false)
  if (found.length === 0) return null
  const name = (holder: number, day: Day) => holderName(atlas, holder, day, language, 'short')
  return (
    <div className="card-near">
      <h3>{t('card.near')}</h3>
      <p className="card-aside">{t('card.near.what', { km: NEARBY_KM, days: NEARBY_DAYS })}</p>
      <ul>
        {(all ? found : found.slice(0, LISTED)).map(({ place: other, day, from, to, km }) => (
          <li key={other}>
            <Swatch atlas={atlas} holder={to} />
            <span>
              <PlaceLink atlas={atlas} place={other} />{' '}
              <small>
                {distanceText(translator, km)} · {date(day, 'medium')} ·{' '}
                {t('card.life.change', { from: name(from, day), to: name(to, day) })}
              </small>
            </span>
          </li>
        ))}
      </ul>
      {!all && found.length > LISTED && (
        <button type="button" className="card-link" onClick={() => setAll(true)}>
          {t('card.near.more', { count: found.length - LISTED })}
        </button>
      )}
    </div>
  )
}
