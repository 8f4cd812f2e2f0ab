/** The page: map, panels and timeline. Composition only. */
import { useEffect } from 'react'
import { AtlasMap } from './map/AtlasMap'
import { Notice } from './panels/evidence/Notice'
import { Header } from './panels/Header'
import { Legend } from './panels/Legend'
import { LinkNotice } from './panels/LinkNotice'
import { PlaceCard } from './panels/PlaceCard'
import { later } from './panels/later'
import { Timeline } from './panels/Timeline'
import { useAtlas, useTranslator } from './state/react'

/** Loaded when opened: the first picture does not wait for it. */
const Claims = later(() => import('./panels/Claims').then((module) => module.Claims))
const AreasPanel = later(() => import('./panels/AreasPanel').then((module) => module.AreasPanel))
const ComparePanel = later(() => import('./panels/ComparePanel').then((module) => module.ComparePanel))
const StoriesPanel = later(() => import('./panels/StoriesPanel').then((module) => module.StoriesPanel))
const SharePanel = later(() => import('./panels/SharePanel').then((module) => module.SharePanel))
const TablePanel = later(() => import('./panels/TablePanel').then((module) => module.TablePanel))
const EventsPanel = later(() => import('./panels/EventsPanel').then((module) => module.EventsPanel))
const MethodPage = later(async () => {
  const [{ MethodPage: Page }, figures] = await Promise.all([
    import('./panels/MethodPage'),
    import('../geodata/accuracy.json'),
  ])
  return () => <Page figures={figures.default} />
})
const RoadPanel = later(() => import('./panels/RoadPanel').then((module) => module.RoadPanel))
const SearchPanel = later(() => import('./panels/SearchPanel').then((module) => module.SearchPanel))

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
        <LinkNotice />
        <Notice />
        {panel === 'claims' ? (
          <Claims />
        ) : panel === 'search' ? (
          <SearchPanel />
        ) : panel === 'events' ? (
          <EventsPanel />
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
      {panel === 'areas' && <AreasPanel />}
      {panel === 'compare' && <ComparePanel />}
      {panel === 'stories' && <StoriesPanel />}
      {panel === 'share' && <SharePanel />}
      {panel === 'table' && <TablePanel />}
      {panel === 'method' && <MethodPage />}
    </div>
  )
}
