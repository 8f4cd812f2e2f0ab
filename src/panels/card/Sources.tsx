/** Who says so: publisher, title, date, which side the publisher stands nearest to, and what kind of source it is. */
import { parseDay } from '../../core/day'
import { standingOf, type Standing, type Transfer } from '../../core/evidence/standing'
import type { Source } from '../../core/types'
import type { Translator } from '../../i18n'
import { useAtlas, useTranslator } from '../../state/react'
import type { ReportDetail } from './model'
import { languageOf, safeHref, wordOf } from './words'

/** The sources of a report; says so where they are still being read, could not be read, or are none. */
export function Sources({ detail }: { detail: ReportDetail | null }) {
  const { t } = useTranslator()
  const error = useAtlas((state) => state.detailsError)
  if (!detail) {
    return error === null ? (
      <p className="card-aside" role="status">
        {t('card.sources.loading')}
      </p>
    ) : (
      <p className="card-failed">{t('card.sources.failed', { reason: error })}</p>
    )
  }
  return <SourceList sources={detail.sources} transfer={detail.transfer} />
}

interface ListProps {
  readonly sources: readonly Source[]
  /** The change that they report; left out where they report none (presence). */
  readonly transfer?: Transfer
}

export function SourceList({ sources, transfer }: ListProps) {
  const translator = useTranslator()
  const { t } = translator
  if (sources.length === 0) return <p className="card-aside">{t('card.sources.none')}</p>
  return (
    <ul className="sources">
      {sources.map((source) => (
        <li key={source.id}>
          <p>
            <bdi className="source-publisher" lang={languageOf(source.publisher)}>
              {source.publisher}
            </bdi>
            {source.date !== '' && <> · {dateOf(translator, source.date)}</>}
          </p>
          <SourceTitle source={source} newTab={t('card.newTab')} />
          <ul className="chips">
            <li className="chip">{wordOf(translator, 'card.alignment', source.alignment)}</li>
            {transfer && <StandingChip standing={standingOf(source.alignment, transfer)} />}
            <li className="chip">{wordOf(translator, 'card.source', source.kind)}</li>
          </ul>
        </li>
      ))}
    </ul>
  )
}

/** How the source stands to the change; an independent one's alignment has said it already. */
function StandingChip({ standing }: { standing: Standing }) {
  const { t } = useTranslator()
  if (standing !== 'own' && standing !== 'against') return null
  return <li className={`chip chip-${standing}`}>{t(`evidence.standing.${standing}`)}</li>
}

function SourceTitle({ source, newTab }: { source: Source; newTab: string }) {
  const href = safeHref(source.url)
  const title = source.title || source.url || source.publisher
  if (href === null)
    return (
      <span className="source-title" dir="auto" lang={languageOf(title)}>
        {title}
      </span>
    )
  return (
    <a className="source-title" href={href} target="_blank" rel="noopener noreferrer">
      <bdi lang={languageOf(title)}>{title}</bdi> <span className="unseen">{newTab}</span>
    </a>
  )
}

/** A note of the facts, in the words of the facts. */
export function Note({ text }: { text: string }) {
  const { t } = useTranslator()
  return (
    <figure className="card-note">
      <figcaption>{t('card.note')}</figcaption>
      <blockquote lang="en" dir="ltr">
        {text}
      </blockquote>
    </figure>
  )
}

/** `2020-02-16`, `2020-02` or `2020` in the reader's words; anything else as it stands. */
function dateOf({ date }: Translator, text: string): string {
  const day = parseDay(text)
  if (day !== null) return date(day, 'medium')
  const month = parseDay(`${text}-01`)
  return month === null ? text : date(month, 'month')
}
