/** Stands in the place of what could not be loaded, and says what to do. */
import { useAtlas, useTranslator } from '../state/react'
import type { Panel } from '../state/state'
import { Drawer } from './Drawer'

/** Panels that do not stand in the legend's place. */
const FOOT: readonly Panel[] = ['road', 'areas', 'table', 'method']

/** In a panel's place. */
export function LoadFailed() {
  const { t } = useTranslator()
  const panel = useAtlas((state) => state.panel)
  if (panel === null) return null
  return (
    <Drawer title={t(`views.${panel}`)} place={FOOT.includes(panel) ? 'foot' : 'side'}>
      <Missing />
    </Drawer>
  )
}

/** Where a part of the map, or all that stands round it, is missing. */
export function PartFailed() {
  return (
    <div className="part-failed sheet">
      <Missing />
    </div>
  )
}

function Missing() {
  const { t } = useTranslator()
  return (
    <div className="load-failed" role="alert">
      <p>{t('offline.part')}</p>
      <p className="notice-do">
        {/* The link holds what is shown: nothing is lost. */}
        <button type="button" className="sure-button" onClick={() => window.location.reload()}>
          {t('offline.reload')}
        </button>
      </p>
    </div>
  )
}
