/** All days as a file. */
import { areaHistory } from '../../core/history'
import { useTranslator } from '../../state/react'
import type { AppState } from '../../state/state'
import { KeepButton } from '../share/KeepButton'
import { areasCsv } from './csv'

export function Download() {
  const { t } = useTranslator()
  return (
    <KeepButton
      className="areas-csv"
      text={t('areas.csv')}
      done={(file) => t('areas.csv.done', { file })}
      make={fileOf}
    />
  )
}

const fileOf = ({ atlas, told }: AppState) => ({
  name: `control-atlas-areas-${told === 'ledger' ? '' : `${told}-`}${atlas.facts.hash}.csv`,
  type: 'text/csv;charset=utf-8',
  data: areasCsv(atlas, areaHistory(atlas), told),
})
