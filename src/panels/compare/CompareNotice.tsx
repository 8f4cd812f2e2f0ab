/** Says that the map is not of one day, while the panel that says so too is closed; leads there, or back to one day. */
import { briefDate } from '../../i18n/dates'
import { selectDays } from '../../state/compare'
import { useAtlas, useTranslator } from '../../state/react'

export function CompareNotice() {
  const translator = useTranslator()
  const { t } = translator
  const mode = useAtlas((state) => state.mode)
  const [earlier, later] = useAtlas(selectDays)
  const open = useAtlas((state) => state.panel === 'compare')
  const setPanel = useAtlas((state) => state.setPanel)
  const setMode = useAtlas((state) => state.setMode)
  if (mode === 'day' || open) return null
  const days = { from: briefDate(translator, earlier), to: briefDate(translator, later) }
  return (
    <section className="compare-notice sheet" aria-label={t('compare.notice')}>
      <p>{t(`compare.notice.${mode}`, days)}</p>
      <button type="button" className="sure-button" onClick={() => setPanel('compare')}>
        {t('compare.open')}
      </button>
      <button
        type="button"
        className="sure-button compare-stop"
        aria-label={t('compare.stop')}
        title={t('compare.stop')}
        onClick={() => setMode('day')}
      >
        <span aria-hidden="true">×</span>
      </button>
    </section>
  )
}
