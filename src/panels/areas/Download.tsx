/** All days as a file, made in the page: nothing is sent anywhere. */
import { useState } from 'react'
import { areaHistory } from '../../core/history'
import { useAtlasStore, useTranslator } from '../../state/react'
import { areasCsv } from './csv'

export function Download() {
  const { t } = useTranslator()
  const store = useAtlasStore()
  const [made, setMade] = useState<string | null>(null)
  const save = () => {
    const { atlas, told } = store.getState()
    const file = `control-atlas-areas-${told === 'ledger' ? '' : `${told}-`}${atlas.facts.hash}.csv`
    const text = areasCsv(atlas, areaHistory(atlas), told)
    const address = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }))
    const link = document.createElement('a')
    link.href = address
    link.download = file
    link.click()
    // The browser has taken hold of it by then.
    window.setTimeout(() => URL.revokeObjectURL(address), 10_000)
    setMade(file)
  }
  return (
    <>
      <button type="button" className="areas-csv" onClick={save}>
        {t('areas.csv')}
      </button>
      <span className="unseen" role="status">
        {made && t('areas.csv.done', { file: made })}
      </span>
    </>
  )
}
