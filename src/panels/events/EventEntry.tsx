/** One event: when, of what kind, what happened, and who says so. */
import { memo } from 'react'
import { isoDay } from '../../core/day'
import type { Atlas, Source } from '../../core/types'
import { useAtlasStore, useTranslator } from '../../state/react'
import { languageOf, safeHref, whenText, wordOf } from '../card/words'
import { showDay } from '../timeline/show-day'
import type { Entry } from './entries'

interface Props {
  readonly atlas: Atlas
  readonly entry: Entry
  /** The last one on or before the day shown. */
  readonly current: boolean
}

export const EventEntry = memo(function EventEntry({ atlas, entry, current }: Props) {
  const translator = useTranslator()
  const { t } = translator
  const store = useAtlasStore()
  const { day, precision, kind, titles, detail, sources } = entry
  const when = whenText(translator, atlas, day, precision)
  const onSlider = day >= atlas.firstDay && day <= atlas.lastDay
  return (
    <li className="event" aria-current={current ? 'date' : undefined}>
      <p className="event-head">
        {onSlider ? (
          <button
            type="button"
            className="event-day"
            aria-label={t('events.go', { date: when })}
            onClick={() => showDay(store, day)}
          >
            <time dateTime={isoDay(day)}>{when}</time>
          </button>
        ) : (
          <time dateTime={isoDay(day)}>{when}</time>
        )}
        <span className="chip">{wordOf(translator, 'events.kind', kind)}</span>
      </p>
      {current && <p className="event-now">{t('events.now')}</p>}
      {titles.map((title) => (
        <p key={title} className="event-title" lang="en" dir="ltr">
          {title}
        </p>
      ))}
      {detail !== '' && (
        <p className="event-detail" lang="en" dir="ltr">
          {detail}
        </p>
      )}
      <EventSources sources={sources} />
    </li>
  )
})

function EventSources({ sources }: { sources: readonly Source[] }) {
  const { t } = useTranslator()
  if (sources.length === 0) return <p className="event-sources">{t('events.none')}</p>
  return (
    <p className="event-sources">
      {t('events.sources')}{' '}
      {sources.map((source, i) => (
        <span key={source.id}>
          {i > 0 && ' · '}
          <SourceLink source={source} newTab={t('events.newTab')} />
        </span>
      ))}
    </p>
  )
}

function SourceLink({ source, newTab }: { source: Source; newTab: string }) {
  const href = safeHref(source.url)
  if (href === null) return <bdi lang={languageOf(source.publisher)}>{source.publisher}</bdi>
  return (
    <a href={href} target="_blank" rel="noopener noreferrer" title={source.title}>
      <bdi lang={languageOf(source.publisher)}>{source.publisher}</bdi>{' '}
      <span className="unseen">{newTab}</span>
    </a>
  )
}
