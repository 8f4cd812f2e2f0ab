import { useTranslator } from '../state/react'
import { Drawer } from './Drawer'

export function ComparePanel() {
  const { t } = useTranslator()
  return (
    <Drawer title={t('views.compare')} place="side">
      <div className="compare" />
    </Drawer>
  )
}
