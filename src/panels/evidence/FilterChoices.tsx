/** What to leave out: by confidence, and by kind of source. */
import { useId, useState } from 'react'
import { CONFIDENCES, type Details } from '../../core/types'
import { useAtlas, useTranslator } from '../../state/react'
import { memo } from '../../state/selectors'
import { wordOf } from '../card/words'
import { Switch } from '../legend/Switch'
import { Choice } from './Choice'

/** From all to the surest. */
const STEPS = [...CONFIDENCES].reverse()

export function FilterChoices() {
  const { t } = useTranslator()
  const sure = useAtlas((state) => state.sure)
  const kinds = useAtlas((state) => state.kinds)
  const setSure = useAtlas((state) => state.setSure)
  // Open from the start where it is in use; from then on the reader's.
  const [open] = useState(sure !== 'low' || kinds !== null)
  const hint = useId()
  return (
    <details className="sure-part" open={open}>
      <summary>{t('evidence.filter')}</summary>
      <Choice
        label={t('evidence.sure')}
        value={sure}
        options={STEPS.map((value) => ({ value, text: t(`evidence.sure.${value}`) }))}
        onChoose={setSure}
        describedBy={hint}
      />
      <p id={hint} className="sure-hint">
        {t('evidence.sure.hint')}
      </p>
      <KindChoices />
    </details>
  )
}

function KindChoices() {
  const translator = useTranslator()
  const { t } = translator
  const known = useAtlas((state) => kindsMemo(state.ledger.details))
  const kinds = useAtlas((state) => state.kinds)
  const setKinds = useAtlas((state) => state.setKinds)
  const title = useId()
  const hint = useId()
  const toggle = (kind: string) => {
    const next = new Set(kinds ?? known)
    if (!next.delete(kind)) next.add(kind)
    setKinds(next)
  }
  return (
    <div role="group" aria-labelledby={title} aria-describedby={hint} className="kinds">
      <p id={title} className="kinds-title">
        {t('evidence.kinds')}
      </p>
      <p id={hint} className="sure-hint">
        {t('evidence.kinds.hint')}
      </p>
      <ul>
        {known.map((kind) => (
          <li key={kind}>
            <Switch on={kinds?.has(kind) ?? true} onToggle={() => toggle(kind)}>
              {wordOf(translator, 'card.source', kind)}
            </Switch>
          </li>
        ))}
      </ul>
      {kinds !== null && (
        <button type="button" className="sure-button" onClick={() => setKinds(null)}>
          {t('evidence.kinds.all')}
        </button>
      )}
    </div>
  )
}

/** Kinds of source in the facts, by name; none while unread. */
const kindsMemo = memo((details: Details | null): readonly string[] =>
  [...new Set(details?.sources.map(({ kind }) => kind))].sort(),
)
