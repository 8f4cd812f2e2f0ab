/** The places that differ as a file, made in the page: nothing is sent anywhere. */
import { useState } from 'react'
import { exportFile } from '../../state/exports'
import { useAtlasStore, useTranslator } from '../../state/react'
import { save } from '../share/save'

export function Download() {
  const { t } = useTranslator()
  const store = useAtlasStore()
  const [made, setMade] = useState<string | null>(null)
  const onClick = () => {
    const file = exportFile(store.getState(), 'changedTable')
    save(file)
    setMade(file.name)
  }
  return (
    <>
      <button type="button" className="compare-preset compare-csv" onClick={onClick}>
        {t('compare.csv')}
      </button>
      <span className="unseen" role="status">
        {made && t('compare.csv.done', { file: made })}
      </span>
    </>
  )
}
