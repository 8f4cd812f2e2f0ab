import { useTranslator } from '../state/react'
import { Drawer } from './Drawer'

export function SharePanel() {
  const { t } = useTranslator()
  return (
    <Drawer title={t('views.share')} place="side">
      <div className="share" />
    </Drawer>
  )
}
