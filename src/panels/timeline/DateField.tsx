/** A date to go to: any day of the atlas, with changes or without. */
import { useAtlas, useAtlasStore, useTranslator } from '../../state/react'
import { DayInput } from './DayInput'
import { showDay } from './show-day'

export { DayInput } from './DayInput'

export function DateField() {
  const store = useAtlasStore()
  const { t } = useTranslator()
  const day = useAtlas((state) => state.day)
  return <DayInput label={t('time.date')} day={day} onDay={(chosen) => showDay(store, chosen)} />
}
