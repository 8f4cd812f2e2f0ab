/** Stands in a panel's place where its code could not be loaded, and says what to do. */
import { useAtlas, useTranslator } from '../state/react'
import type { Panel } from '../state/state'
import { Drawer } from './Drawer'

/** Panels that do not stand in the legend's place. */
const FOOT: readonly Panel[] = ['road', 'areas', 'table', 'method']

export function LoadFailed() {
  const { t } = useTranslator()
  const panel = useAtlas((state) => state.panel)
  if (panel === null) return null
  return (
    <Drawer title={t(`views.${panel}`)} place={FOOT.includes(panel) ? 'foot' : 'side'}>
      <div className="load-failed" role="alert">
        <p>{t('offline.part')}</p>
        <p className="notice-do">
          {/* The link holds what is shown: nothing is lost. */}
          <button type="button" className="sure-button" onClick={() => window.location.reload()}>
            {t('offline.reload')}
          </button>
        </p>
      </div>
    </Drawer>
  )
}
