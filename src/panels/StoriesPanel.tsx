import { useTranslator } from '../state/react'
import { Drawer } from './Drawer'

export function StoriesPanel() {
  const { t } = useTranslator()
  return (
    <Drawer title={t('views.stories')} place="side">
      <div className="stories" />
    </Drawer>
  )
}
