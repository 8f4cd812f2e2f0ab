/** The days on which the answer became another, each a way to go there. They do not depend on the day shown. */
import { passageChanges, type PassageChange } from '../../core/road/passage'
import type { Road } from '../../core/types'
import { partyName } from '../../i18n/naming'
import { useAtlas, useAtlasStore, useTranslator } from '../../state/react'
import { memo } from '../../state/selectors'
import { showDay } from '../timeline/show-day'

const changesMemo = memo(passageChanges)

export function AnswerDays({ road }: { readonly road: Road }) {
  const store = useAtlasStore()
  const { t, date, language } = useTranslator()
  const atlas = useAtlas((state) => state.atlas)
  const changes = changesMemo(atlas, road)
  const current = useAtlas(({ day }) => changes.findLastIndex((change) => change.day <= day))
  const words = ({ answer, side, day }: PassageChange) =>
    t(`road.changed.${answer}`, { party: side < 0 ? '' : partyName(atlas, side, day, language, 'short') })
  return (
    <section className="road-changes">
      <h3>{t('road.changes')}</h3>
      <ol>
        {changes.map((change, i) => (
          <li key={change.day}>
            <button
              type="button"
              aria-current={i === current ? 'step' : undefined}
              onClick={() => showDay(store, change.day)}
            >
              <span>{date(change.day, 'medium')}</span> <b>{words(change)}</b>
            </button>
          </li>
        ))}
      </ol>
    </section>
  )
}
