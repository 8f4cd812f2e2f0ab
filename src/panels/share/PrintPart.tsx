/** Prints the view on a sheet of A4. */
import { useId, useState } from 'react'
import { useAtlasStore, useTranslator } from '../../state/react'
import type { Paper } from '../../state/state'
import { printOn } from '../print/printing'

const PAPERS: readonly Paper[] = ['landscape', 'portrait']

export function PrintPart() {
  const { t } = useTranslator()
  const store = useAtlasStore()
  const [paper, setPaper] = useState<Paper>('landscape')
  const id = useId()
  return (
    <>
      <p>{t('share.print.what')}</p>
      <p className="share-row">
        <label htmlFor={id}>{t('share.print.paper')}</label>
        <select id={id} value={paper} onChange={(event) => setPaper(event.target.value as Paper)}>
          {PAPERS.map((value) => (
            <option key={value} value={value}>
              {t(`share.print.${value}`)}
            </option>
          ))}
        </select>
        <button type="button" className="share-button" onClick={() => void printOn(store, paper)}>
          {t('share.print.go')}
        </button>
      </p>
    </>
  )
}
