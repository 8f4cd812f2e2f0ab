/** Who tells the map: the ledger, one side's outlets, independent publishers, or the ledger without own claims. */
import { useId, useState } from 'react'
import { VERSIONS } from '../../core/evidence/versions'
import { useAtlas, useTranslator } from '../../state/react'
import { Choice } from './Choice'

export function ToldChoices() {
  const { t } = useTranslator()
  const told = useAtlas((state) => state.told)
  const tell = useAtlas((state) => state.tell)
  // Open from the start where it is in use; from then on the reader's.
  const [open] = useState(told !== 'ledger')
  const hint = useId()
  return (
    <details className="sure-part" open={open}>
      <summary>{t('evidence.told')}</summary>
      <Choice
        label={t('evidence.told.label')}
        value={told}
        options={VERSIONS.map((value) => ({ value, text: t(`evidence.told.${value}`) }))}
        onChoose={tell}
        describedBy={hint}
      />
      <div id={hint}>
        <p className="sure-hint">{t('evidence.told.how')}</p>
        <p className="sure-hint">{t('evidence.told.rule')}</p>
      </div>
    </details>
  )
}
