/** Says which parts of a link could not be read: the rest of it is shown, nothing is lost silently. */
import { useAtlas, useTranslator } from '../state/react'

export function LinkNotice() {
  const { t } = useTranslator()
  const leftOut = useAtlas((state) => state.leftOut)
  const dismiss = useAtlas((state) => state.dismissLeftOut)
  if (leftOut.length === 0) return null
  return (
    <section className="notice sheet" role="status">
      <p>{t('link.leftOut', { keys: leftOut.join(', ') })}</p>
      <button type="button" onClick={dismiss}>
        {t('link.ok')}
      </button>
    </section>
  )
}
