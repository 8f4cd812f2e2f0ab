/**
 * What happened beside the changes of hands: talks, cease-fires, sieges, roads, posts, offensives, in step with the day.
 * Loaded when opened.
 */
import { useMemo, useRef, useState } from 'react'
import type { Atlas, Details } from '../core/types'
import { useAtlas, useTranslator } from '../state/react'
import { wordOf } from './card/words'
import { Drawer } from './Drawer'
import { byYear, currentOf, entriesOf, kindsOf, type Entry } from './events/entries'
import { EventEntry } from './events/EventEntry'
import { useInView } from './events/use-in-view'

export function EventsPanel() {
  const { t } = useTranslator()
  // Events are the same in whatever version of the facts is told.
  const { atlas, details } = useAtlas((state) => state.ledger)
  const error = useAtlas((state) => state.detailsError)
  return (
    <Drawer title={t('events.title')} place="side">
      <div className="events">
        <p className="events-lead">{t('events.lead')}</p>
        {details ? (
          <Events atlas={atlas} details={details} />
        ) : error === null ? (
          <p role="status">{t('events.loading')}</p>
        ) : (
          <p className="card-failed">{t('events.failed', { reason: error })}</p>
        )}
      </div>
    </Drawer>
  )
}

function Events({ atlas, details }: { atlas: Atlas; details: Details }) {
  const { t } = useTranslator()
  const all = useMemo(() => entriesOf(details), [details])
  const [kind, setKind] = useState('')
  const shown = useMemo(() => all.filter((entry) => kind === '' || entry.kind === kind), [all, kind])
  const years = useMemo(() => byYear(shown), [shown])
  // Most days have the same last event: nothing renders on those steps.
  const current = useAtlas(({ day }) => shown[currentOf(shown, day)])
  const list = useRef<HTMLDivElement>(null)
  useInView(list, `${kind} ${current?.key ?? ''}`)
  return (
    <>
      <KindFilter entries={all} kind={kind} onKind={setKind} />
      {!current && <p className="events-before">{t('events.before')}</p>}
      <div className="events-list" ref={list}>
        {years.map(({ year, entries }) => (
          <section key={year} aria-labelledby={`events-${year}`}>
            <h3 id={`events-${year}`}>{year}</h3>
            <ol>
              {entries.map((entry) => (
                <EventEntry key={entry.key} atlas={atlas} entry={entry} current={entry === current} />
              ))}
            </ol>
          </section>
        ))}
      </div>
    </>
  )
}

interface FilterProps {
  readonly entries: readonly Entry[]
  /** Empty: all. */
  readonly kind: string
  readonly onKind: (kind: string) => void
}

function KindFilter({ entries, kind, onKind }: FilterProps) {
  const translator = useTranslator()
  const { t } = translator
  return (
    <label className="events-filter">
      {t('events.kind')}
      <select value={kind} onChange={(event) => onKind(event.target.value)}>
        <option value="">{t('events.kind.all', { count: entries.length })}</option>
        {kindsOf(entries).map((one) => (
          <option key={one.kind} value={one.kind}>
            {t('events.kind.some', {
              kind: wordOf(translator, 'events.kind', one.kind),
              count: one.count,
            })}
          </option>
        ))}
      </select>
    </label>
  )
}
