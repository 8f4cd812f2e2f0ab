/** The page: map, panels and timeline. Composition only. */
import { useEffect } from 'react'
import { AtlasMap } from './map/AtlasMap'
import { Header } from './panels/Header'
import { Legend } from './panels/Legend'
import { PlaceCard } from './panels/PlaceCard'
import { Timeline } from './panels/Timeline'
import { useTranslator } from './state/react'

export function Workspace() {
  const { direction, language, t } = useTranslator()
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
        <Legend />
      </div>
      <div className="workspace-end">
        <PlaceCard />
      </div>
      <div className="workspace-foot">
        <Timeline />
      </div>
    </div>
  )
}
