/**
 * What the map says, what it rests on and how far it was tested: a page over the map, to read or to print. Loaded when
 * opened; figures come from the tests' file and from the facts, none is written here.
 */
import { useId, useMemo, useRef, type ReactNode } from 'react'
import type { MethodKey } from '../i18n/method'
import { useAtlas } from '../state/react'
import { biasOf } from './method/bias'
import { Certainty } from './method/Certainty'
import type { Figures } from './method/figures'
import { Hardest } from './method/Hardest'
import { Sources } from './method/Sources'
import { Tests } from './method/Tests'
import { usePage } from './method/use-page'
import { useWords } from './method/use-text'

export function MethodPage({ figures }: { figures: Figures }) {
  const { m } = useWords()
  const setPanel = useAtlas((state) => state.setPanel)
  const page = useRef<HTMLElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  const title = useId()
  usePage(page, heading)
  return (
    <section
      className="method"
      role="dialog"
      aria-modal="true"
      aria-labelledby={title}
      ref={page}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        setPanel(null)
      }}
    >
      <div className="method-bar">
        <button type="button" className="method-print" onClick={() => window.print()}>
          {m('print')}
        </button>
        <button type="button" className="drawer-close" aria-label={m('close')} onClick={() => setPanel(null)}>
          <span aria-hidden="true">×</span>
        </button>
      </div>
      <div className="method-text">
        <h2 id={title} ref={heading} tabIndex={-1}>
          {m('title')}
        </h2>
        <p className="method-lead">{m('lead')}</p>
        <Sections figures={figures} />
      </div>
    </section>
  )
}

const WORDS = [
  ...(['documented', 'area', 'inferred', 'general', 'nodata', 'disputed', 'contested'] as const),
  ...(['presence', 'claim'] as const),
]

function Sections({ figures }: { figures: Figures }) {
  const { m, one, day, translator } = useWords()
  const { atlas, details } = useAtlas((state) => state.ledger)
  const error = useAtlas((state) => state.detailsError)
  const bias = useMemo(() => details && biasOf(atlas, details), [atlas, details])
  const km = atlas.limitKm
  const unplaced = atlas.places.filter(({ lat }) => lat === null).length
  const roadKm = one(Math.max(0, ...atlas.roads.map(({ precisionM }) => precisionM / 1000)))
  const { hash, date } = atlas.facts
  const waiting =
    error === null ? (
      <p role="status">{m('loading')}</p>
    ) : (
      <p className="card-failed">{m('failed', { reason: error })}</p>
    )
  return (
    <>
      <p className="method-version">{m('version.facts', { hash, date: day(date) })}</p>
      <Section title="control" texts={['control.1', 'control.2']} />
      <Section title="words">
        <dl>
          {WORDS.map((word) => (
            <div key={word}>
              <dt>{m(`word.${word}`)}</dt>
              <dd>{m(`word.${word}.is`, { km })}</dd>
            </div>
          ))}
        </dl>
      </Section>
      <Section title="change" texts={['change.1']}>
        {bias && details ? (
          <>
            <p>{m('change.2', { disputed: details.disputed.length })}</p>
            <p>{m('change.3', { sourced: bias.sourced, own: bias.own })}</p>
          </>
        ) : (
          waiting
        )}
      </Section>
      <Section
        title="surface"
        texts={['surface.1', 'surface.rim', 'surface.2', 'surface.3']}
        values={{ km, pieces: atlas.pieces?.place.length ?? 0 }}
      />
      <Section title="test">
        <Tests atlas={atlas} figures={figures} />
      </Section>
      <Section title="hard">
        <Hardest atlas={atlas} figures={figures} />
      </Section>
      <Section title="certainty">
        <Certainty figures={figures} />
      </Section>
      <Section title="bias">{bias ? <Sources bias={bias} /> : waiting}</Section>
      <Section title="limits">
        <ul>
          {(
            ['thin', 'lists', 'contradictory', 'position', 'front', 'road', 'confidence', 'presence'] as const
          ).map((key) => (
            <li key={key}>{m(`limits.${key}`, { count: unplaced, km: roadKm })}</li>
          ))}
        </ul>
      </Section>
      <Section title="correct">
        <ol>
          {(['correct.1', 'correct.2', 'correct.3', 'correct.4'] as const).map((key) => (
            <li key={key}>{m(key)}</li>
          ))}
        </ol>
      </Section>
      <Section title="credit" texts={['credit.facts', 'credit.positions', 'credit.ground']}>
        <p>{translator.t('app.disclaimer')}</p>
      </Section>
      <Section title="version">
        <p>{m('version.facts', { hash, date: day(date) })}</p>
        <p>{figures.facts === hash ? m('version.same') : m('version.other', { hash: figures.facts })}</p>
      </Section>
    </>
  )
}

interface SectionProps {
  readonly title: MethodKey
  readonly texts?: readonly MethodKey[]
  readonly values?: Readonly<Record<string, string | number>>
  readonly children?: ReactNode
}

function Section({ title, texts = [], values = {}, children }: SectionProps) {
  const { m } = useWords()
  return (
    <section>
      <h3>{m(title)}</h3>
      {texts.map((key) => (
        <p key={key}>{m(key, values)}</p>
      ))}
      {children}
    </section>
  )
}
