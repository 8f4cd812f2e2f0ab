/** The page: map, panels and timeline. Composition only. */
import { useEffect, type ReactNode } from 'react'
import { AtlasMap } from './map/AtlasMap'
import { CompareNotice } from './panels/compare/CompareNotice'
import { Notice } from './panels/evidence/Notice'
import { Header } from './panels/Header'
import { Legend } from './panels/Legend'
import { LinkNotice } from './panels/LinkNotice'
import { NewVersion } from './panels/NewVersion'
import { PlaceCard } from './panels/PlaceCard'
import { PrintSheet } from './panels/PrintSheet'
import { later } from './panels/later'
import { SkipLinks } from './panels/SkipLinks'
import { Timeline } from './panels/Timeline'
import { ROOMY, useMedia } from './panels/use-media'
import { useAtlas, useTranslator } from './state/react'
import type { Panel } from './state/state'

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
const SlimPage = later(() => import('./panels/SlimPage').then((module) => module.SlimPage))
const SearchPanel = later(() => import('./panels/SearchPanel').then((module) => module.SearchPanel))
const DayDescription = later(
  () => import('./panels/table/DayDescription').then((module) => module.DayDescription),
  null,
)

/** Panels in the legend's place. */
const SIDE: Partial<Record<Panel, ReactNode>> = {
  claims: <Claims />,
  search: <SearchPanel />,
  events: <EventsPanel />,
  compare: <ComparePanel />,
  stories: <StoriesPanel />,
  share: <SharePanel />,
}

export function Workspace() {
  const { direction, language, t } = useTranslator()
  const panel = useAtlas((state) => state.panel)
  const slim = useAtlas((state) => state.slim)
  const side = panel && SIDE[panel]
  // An open story has a column of its own where there is room.
  const roomy = useMedia(ROOMY)
  const besideStory = useAtlas((state) => state.story !== null) && panel === 'stories' && roomy
  useEffect(() => {
    document.documentElement.lang = language
    document.documentElement.dir = direction
  }, [language, direction])
  if (slim)
    return (
      <div className="workspace workspace-slim">
        <main className="workspace-map" aria-label={t('app.title')}>
          <AtlasMap />
        </main>
        <SlimPage />
      </div>
    )
  return (
    <div className="workspace">
      <SkipLinks />
      <div className="workspace-start">
        <Header />
        <LinkNotice />
        <NewVersion />
        <Notice />
        <CompareNotice />
        {side}
        {(!side || besideStory) && <Legend />}
      </div>
      {/* After the headline, as it is read; it lies below all else. */}
      <main className="workspace-map" aria-label={t('app.title')}>
        <AtlasMap />
      </main>
      <div className="workspace-end">
        <PlaceCard />
      </div>
      <div className="workspace-foot">
        <Timeline />
      </div>
      {panel === 'road' && <RoadPanel />}
      {panel === 'areas' && <AreasPanel />}
      {panel === 'table' && <TablePanel />}
      {panel === 'method' && <MethodPage />}
      <PrintSheet />
      <DayDescription />
    </div>
  )
}
