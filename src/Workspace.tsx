/** The page: map, panels and timeline. Composition only. */
import { useCallback, useEffect, useLayoutEffect, useState, type ReactNode } from 'react'
import { translator, type Translator } from './i18n'
import { firstWords } from './i18n/first-words'
import { AtlasMap } from './map/AtlasMap'
import { leaveOpening, leavePicture } from './opening/leave'
import { PartFailed } from './panels/LoadFailed'
import { later } from './panels/later'
import { ROOMY, useMedia } from './panels/use-media'
import { fetchAhead } from './state/fetch-ahead'
import { inPieces } from './state/next-task'
import { useAfterPicture } from './state/use-after-picture'
import { useAtlas, useAtlasStore, useTranslator } from './state/react'
import type { Panel } from './state/state'

/** Loaded when opened: the first picture does not wait for it. */
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
const MethodPage = later(async () => {
  const [{ MethodPage: Page }, figures] = await Promise.all([
    import('./panels/MethodPage'),
    import('../geodata/accuracy.json'),
  ])
  return () => <Page figures={figures.default} />
}, 'method')
const RoadPanel = later(() => import('./panels/RoadPanel').then((module) => module.RoadPanel), 'road')
const SlimPage = later(async () => (await Promise.all([import('./panels/SlimPage'), styles()]))[0].SlimPage)
const SearchPanel = later(() => import('./panels/SearchPanel').then((module) => module.SearchPanel), 'search')
const styles = () => import('./styles/panels.css')
const loadFrame = async (words: Translator) =>
  (await Promise.all([import('./panels/frame'), styles(), inPieces(firstWords(words))]))[0]
const loadLayers = () => import('./map/Layers')
const nothing = () => Promise.resolve(null)

/** Panels in the legend's place. */
const SIDE: Partial<Record<Panel, ReactNode>> = {
  claims: <Claims />,
  search: <SearchPanel />,
  events: <EventsPanel />,
  compare: <ComparePanel />,
  stories: <StoriesPanel />,
  share: <SharePanel />,
}

/** @param onSettled called when all of the page is there, or will not come: the line and the processor are free */
export function Workspace({ onSettled }: { readonly onSettled: () => void }) {
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
  useEffect(() => fetchAhead(document), [])
  const [isDrawn, setDrawn] = useState(false)
  const onGround = useCallback(() => {
    leavePicture()
    setDrawn(true)
  }, [])
  const store = useAtlasStore()
  const frameNow = useCallback(() => loadFrame(translator(store.getState().language)), [store])
  const frame = useAfterPicture(isDrawn, slim ? nothing : frameNow)
  const round = frame === 'failed' ? null : frame
  const isHeaded = slim ? isDrawn : frame !== null
  useLayoutEffect(() => {
    if (isHeaded) leaveOpening()
  }, [isHeaded])
  // The slider first: a hand that knows the page is on it before the names are read.
  const layers = useAfterPicture(isHeaded, loadLayers)
  useEffect(() => {
    if (layers === 'failed') onSettled()
  }, [layers, onSettled])
  const Layers = layers && layers !== 'failed' ? layers.Layers : null
  // So that headline and slider are a task of their own.
  const late = layers && round
  const map = <AtlasMap Layers={Layers} onGround={onGround} onWhole={onSettled} />
  if (slim)
    return (
      <div className="workspace workspace-slim">
        <main className="workspace-map" aria-label={t('app.title')}>
          {map}
        </main>
        {layers === 'failed' && <PartFailed />}
        <SlimPage />
      </div>
    )
  return (
    <div className="workspace">
      {round && (
        <>
          {late && <late.SkipLinks />}
          <div className="workspace-start">
            <round.Head />
            {layers === 'failed' && <PartFailed />}
            {side}
            {late && (!side || besideStory) && <late.Legend />}
          </div>
        </>
      )}
      {/* After the headline, as it is read; it lies below all else. */}
      <main className="workspace-map" aria-label={t('app.title')}>
        {map}
      </main>
      {frame === 'failed' && <PartFailed />}
      {round && (
        <>
          <div className="workspace-end">{late && <late.PlaceCard />}</div>
          <div className="workspace-foot">
            <round.Timeline />
          </div>
          {panel === 'road' && <RoadPanel />}
          {panel === 'areas' && <AreasPanel />}
          {panel === 'table' && <TablePanel />}
          {/* Shuts off what it covers, which must be there by then. */}
          {late && panel === 'method' && <MethodPage />}
          {late && (
            <>
              <late.PrintSheet />
              <late.DayDescription />
            </>
          )}
        </>
      )}
    </div>
  )
}
