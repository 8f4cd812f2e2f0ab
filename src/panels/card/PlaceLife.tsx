/** Who held a place on the day and all its life, with sources: everything that follows from its rows of the facts. */
import { useMemo } from 'react'
import type { Atlas } from '../../core/types'
import { useAtlas, useTranslator } from '../../state/react'
import { DisputedList } from './DisputedList'
import { LifeList } from './LifeList'
import { lifeOf } from './model'
import { Nearby } from './Nearby'
import { Now } from './Now'
import { PlaceLink } from './PlaceFacts'
import { PresenceList } from './Presence'
import { ShareLink } from './ShareLink'
import { Strip } from './Strip'

export function PlaceLife({ atlas, place }: { atlas: Atlas; place: number }) {
  const { t } = useTranslator()
  const details = useAtlas((state) => state.details)
  const life = useMemo(() => lifeOf(atlas, details, place), [atlas, details, place])
  const aliases = details?.aliases[place] ?? []
  const basis = details?.positionBasis[place] ?? ''
  return (
    <>
      <Now atlas={atlas} life={life} strip={<Strip atlas={atlas} life={life} />} />
      <PresenceList place={place} />
      {life.disputed.length > 0 && <DisputedList atlas={atlas} place={place} versions={life.disputed} />}
      <LifeList atlas={atlas} life={life} />
      <Nearby atlas={atlas} place={place} />
      <ShareLink atlas={atlas} place={place} />
      <div className="card-foot">
        {life.samePoint.length > 0 && (
          <p>
            {t('card.position.same')}{' '}
            {life.samePoint.map((other) => (
              <PlaceLink key={other} atlas={atlas} place={other} />
            ))}
          </p>
        )}
        {aliases.length > 0 && (
          <p>
            {t('card.aliases')}{' '}
            {aliases.map((alias, i) => (
              <span key={alias}>
                {i > 0 && ' · '}
                <bdi>{alias}</bdi>
              </span>
            ))}
          </p>
        )}
        {basis !== '' && (
          <p>
            {t('card.position.basis')} <bdi lang="en">{basis}</bdi>
          </p>
        )}
      </div>
    </>
  )
}
