import { useTranslator } from '../state/react'
import { Drawer } from './Drawer'

export function TablePanel() {
  const { t } = useTranslator()
  return (
    <Drawer title={t('views.table')} place="side">
      <div className="table-panel" />
    </Drawer>
  )
}
