/** Says that a newer version of the page waits, and takes it when the reader says so. Nothing in a frame of another page. */
import { useState } from 'react'
import { useNewVersion } from '../state/new-version'
import { useAtlas, useTranslator } from '../state/react'

export function NewVersion() {
  const { t } = useTranslator()
  const slim = useAtlas((state) => state.slim)
  const take = useNewVersion()
  const [refused, setRefused] = useState<typeof take>(null)
  if (slim || take === null || take === refused) return null
  return (
    <section className="notice sheet" role="status">
      <p>{t('offline.new')}</p>
      <p className="notice-do">
        <button type="button" className="sure-button" onClick={take}>
          {t('offline.take')}
        </button>
        <button type="button" className="sure-button" onClick={() => setRefused(() => take)}>
          {t('offline.later')}
        </button>
      </p>
    </section>
  )
}
