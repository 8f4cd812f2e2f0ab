/** Says which parts of a link could not be read, and that it was made with other facts: nothing is lost silently. */
import { day } from '../core/day'
import { useAtlas, useTranslator } from '../state/react'

export function LinkNotice() {
  const { t } = useTranslator()
  const leftOut = useAtlas((state) => state.leftOut)
  const dismiss = useAtlas((state) => state.dismissLeftOut)
  const facts = useFactsWords()
  if (leftOut.length === 0 && facts === null) return null
  return (
    <section className="notice sheet" role="status">
      {leftOut.length > 0 && <p>{t('link.leftOut', { keys: leftOut.join(', ') })}</p>}
      {facts !== null && <p>{facts}</p>}
      <p className="notice-do">
        <button type="button" className="sure-button" onClick={dismiss}>
          {t('link.ok')}
        </button>
      </p>
    </section>
  )
}

/** Which facts the link was made with, and which these are; null where they are the same. */
function useFactsWords(): string | null {
  const { t, date } = useTranslator()
  const other = useAtlas((state) => state.otherFacts)
  const facts = useAtlas((state) => state.ledger.atlas.facts)
  if (!other) return null
  const words = { hash: other.hash, now: facts.hash, nowDate: date(day(facts.date)) }
  return other.date === null
    ? t('share.facts.other', words)
    : t('share.facts.otherOf', { ...words, date: date(day(other.date)) })
}
