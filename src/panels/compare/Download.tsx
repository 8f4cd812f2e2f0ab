/** The places that differ as a file. */
import { exportFile } from '../../state/exports'
import { useTranslator } from '../../state/react'
import { KeepButton } from '../share/KeepButton'

export function Download() {
  const { t } = useTranslator()
  return (
    <KeepButton
      className="compare-preset compare-csv"
      text={t('compare.csv')}
      done={(file) => t('compare.csv.done', { file })}
      make={(state) => exportFile(state, 'changedTable')}
    />
  )
}
