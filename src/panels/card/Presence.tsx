/** Who is or was at a place without holding it, with days and sources. */
import type { Presence } from '../../core/types'
import { presenceDays } from '../../i18n/presence'
import { useAtlas, useTranslator } from '../../state/react'
import { PostMark } from '../legend/PostMark'
import { Note, SourceList } from './Sources'

/** Nothing where the facts know of none at the place. */
export function PresenceList({ place }: { place: number }) {
  const { t } = useTranslator()
  const details = useAtlas((state) => state.details)
  const listed = details?.presence.filter((entry) => entry.place === place) ?? []
  if (!details || listed.length === 0) return null
  return (
    <section className="card-presence">
      <h3>{t('presence.title')}</h3>
      {listed.map((entry) => (
        <div key={`${entry.from} ${entry.name}`}>
          <PresenceLine presence={entry} />
          <Note text={entry.basis} />
          <SourceList sources={entry.sources.flatMap((i) => details.sources[i] ?? [])} />
        </div>
      ))}
      <p className="card-aside">{t('presence.not')}</p>
    </section>
  )
}

function PresenceLine({ presence }: { presence: Presence }) {
  const translator = useTranslator()
  const { t } = translator
  const kind = t(`presence.${presence.kind}`)
  const values = { kind, name: presence.name, ...presenceDays(presence, translator) }
  return (
    <p className="card-presence-line">
      <PostMark />
      <span>{t(presence.name === '' ? 'presence.card' : 'presence.card.near', values)}</span>
    </p>
  )
}
