/** A filter by confidence and kind of source, and who tells the map. A part of the legend. */
import { useId } from 'react'
import { useTranslator } from '../../state/react'
import { FilterChoices } from './FilterChoices'
import { ToldChoices } from './ToldChoices'

export function HowSure() {
  const { t } = useTranslator()
  const title = useId()
  return (
    <section className="sure" aria-labelledby={title}>
      <h3 id={title}>{t('evidence.title')}</h3>
      <FilterChoices />
      <ToldChoices />
    </section>
  )
}
