/** How to read the axis and which keys move along it; opens over the page, closes by a click elsewhere or Escape. */
import { useId } from 'react'
import { useTranslator } from '../../state/react'

export function About() {
  const { t } = useTranslator()
  const text = useId()
  return (
    <>
      <button type="button" className="time-tool about" popoverTarget={text} aria-label={t('time.about')}>
        <span aria-hidden="true">?</span>
      </button>
      <div id={text} className="about-text sheet" popover="auto">
        <p>{t('time.about.bars')}</p>
        <p>{t('time.about.marks')}</p>
        <p>{t('time.about.zoom')}</p>
        <p>{t('time.hint')}</p>
      </div>
    </>
  )
}
