/** The page: map, panels and timeline. Composition only. */
import { lazy, Suspense, useEffect } from 'react'
import { AtlasMap } from './map/AtlasMap'
import { Header } from './panels/Header'
import { Legend } from './panels/Legend'
import { PlaceCard } from './panels/PlaceCard'
import { later } from './panels/later'
import { Timeline } from './panels/Timeline'
import { useAtlas, useTranslator } from './state/react'

/** Loaded when opened: the first picture does not wait for it. */
const Claims = lazy(() => import('./panels/Claims').then((module) => ({ default: module.Claims })))
const RoadPanel = later(() => import('./panels/RoadPanel').then((module) => module.RoadPanel))

export function Workspace() {
  const { direction, language, t } = useTranslator()
  const panel = useAtlas((state) => state.panel)
  useEffect(() => {
    document.documentElement.lang = language
    document.documentElement.dir = direction
  }, [language, direction])
  return (
    <div className="workspace">
      <main className="workspace-map" aria-label={t('app.title')}>
        <AtlasMap />
      </main>
      <div className="workspace-start">
        <Header />
        {panel === 'claims' ? (
          <Suspense fallback={null}>
            <Claims />
          </Suspense>
        ) : (
          <Legend />
        )}
      </div>
      <div className="workspace-end">
        <PlaceCard />
      </div>
      <div className="workspace-foot">
        <Timeline />
      </div>
      {panel === 'road' && <RoadPanel />}
    </div>
  )
}
