/**
 * Says that the map is not the plain ledger: which version is told and where it differs, and what a filter leaves out.
 * Nothing while the map is the ledger's, whole.
 */
import { useId, useState } from 'react'
import type { Version } from '../../core/evidence/versions'
import { useAtlas, useTranslator } from '../../state/react'
import { selectDifferences, selectShown } from '../../state/evidence'
import { DifferentPlaces } from './DifferentPlaces'

export function Notice() {
  const { t } = useTranslator()
  const told = useAtlas((state) => state.told)
  const filtered = useAtlas((state) => state.sure !== 'low' || state.kinds !== null)
  if (told === 'ledger' && !filtered) return null
  return (
    <section className="notice sheet" aria-label={t('evidence.notice')}>
      {told !== 'ledger' && <ToldNotice told={told} />}
      {filtered && <FilterNotice />}
    </section>
  )
}

function ToldNotice({ told }: { told: Version }) {
  const { t, plural } = useTranslator()
  const tell = useAtlas((state) => state.tell)
  const read = useAtlas((state) => state.details !== null)
  const error = useAtlas((state) => state.detailsError)
  const count = useAtlas((state) => selectDifferences(state).places.length)
  const km2 = useAtlas((state) => Math.round(selectDifferences(state).km2))
  const [open, setOpen] = useState(false)
  const list = useId()
  return (
    <>
      <h2>{t('evidence.told.title', { teller: t(`evidence.told.${told}`) })}</h2>
      {read ? (
        <p>
          {count > 0
            ? t(told === 'confirmed' ? 'evidence.left' : 'evidence.differ', {
                places: plural('day.places', count),
                km2,
              })
            : t('evidence.differ.none')}{' '}
          {told !== 'confirmed' && <OwnWord />}
        </p>
      ) : (
        <p role="status">
          {error === null ? t('card.sources.loading') : t('claims.failed', { reason: error })}
        </p>
      )}
      <p className="notice-do">
        {count > 0 && (
          <button
            type="button"
            className="sure-button"
            aria-expanded={open}
            aria-controls={list}
            onClick={() => setOpen(!open)}
          >
            {t(open ? 'evidence.differ.hide' : 'evidence.differ.list')}
          </button>
        )}
        <button type="button" className="sure-button" onClick={() => tell('ledger')}>
          {t('evidence.told.back')}
        </button>
      </p>
      <div id={list} hidden={!open || count === 0}>
        {open && count > 0 && <DifferentPlaces onDone={() => setOpen(false)} />}
      </div>
    </>
  )
}

/** How much of what is shown rests on reports of the version's own tellers. */
function OwnWord() {
  const { t, plural } = useTranslator()
  const own = useAtlas((state) => selectShown(state).own)
  const faded = useAtlas((state) => state.look === 'control')
  return (
    <>
      {t('evidence.own', { places: plural('day.places', own) })} {faded && t('evidence.own.faded')}
    </>
  )
}

function FilterNotice() {
  const { t, number } = useTranslator()
  const shown = useAtlas((state) => selectShown(state).shown)
  const all = useAtlas((state) => selectShown(state).all)
  const setSure = useAtlas((state) => state.setSure)
  const setKinds = useAtlas((state) => state.setKinds)
  return (
    <>
      <p>{t('evidence.filtered', { shown: number(shown), all: number(all) })}</p>
      <p className="notice-do">
        <button
          type="button"
          className="sure-button"
          onClick={() => {
            setSure('low')
            setKinds(null)
          }}
        >
          {t('evidence.filter.off')}
        </button>
      </p>
    </>
  )
}
