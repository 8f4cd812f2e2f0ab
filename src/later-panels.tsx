/** The panels, by where they stand. Each is loaded when it is opened: the first picture does not wait for it. */
import type { ReactNode } from 'react'
import { later } from './panels/later'
import type { Panel } from './state/state'
import { loadStyles } from './use-parts'

const Claims = later(() => import('./panels/Claims').then((module) => module.Claims), 'claims')
const AreasPanel = later(() => import('./panels/AreasPanel').then((module) => module.AreasPanel), 'areas')
const ComparePanel = later(
  () => import('./panels/ComparePanel').then((module) => module.ComparePanel),
  'compare',
)
const StoriesPanel = later(
  () => import('./panels/StoriesPanel').then((module) => module.StoriesPanel),
  'stories',
)
const SharePanel = later(() => import('./panels/SharePanel').then((module) => module.SharePanel), 'share')
const TablePanel = later(() => import('./panels/TablePanel').then((module) => module.TablePanel), 'table')
const EventsPanel = later(() => import('./panels/EventsPanel').then((module) => module.EventsPanel), 'events')
const RoadPanel = later(() => import('./panels/RoadPanel').then((module) => module.RoadPanel), 'road')
const SearchPanel = later(() => import('./panels/SearchPanel').then((module) => module.SearchPanel), 'search')

/** Over all else. */
export const MethodPage = later(async () => {
  const [{ MethodPage: Page }, figures] = await Promise.all([
    import('./panels/MethodPage'),
    import('../geodata/accuracy.json'),
  ])
  return () => <Page figures={figures.default} />
}, 'method')

/** In place of all that stands round the map. */
export const SlimPage = later(
  async () => (await Promise.all([import('./panels/SlimPage'), loadStyles()]))[0].SlimPage,
)

type Panels = Partial<Record<Panel, ReactNode>>

/** In the legend's place. */
export const SIDE: Panels = {
  claims: <Claims />,
  search: <SearchPanel />,
  events: <EventsPanel />,
  compare: <ComparePanel />,
  stories: <StoriesPanel />,
  share: <SharePanel />,
}

/** Beside the timeline or in its place. */
export const BELOW: Panels = {
  road: <RoadPanel />,
  areas: <AreasPanel />,
  table: <TablePanel />,
}
