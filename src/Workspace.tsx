/** The page: map, panels and timeline. Composition only; what comes when is in `use-parts`. */
import { useEffect } from 'react'
import { BELOW, MethodPage, SIDE, SlimPage } from './later-panels'
import { AtlasMap } from './map/AtlasMap'
import { PartFailed } from './panels/LoadFailed'
import { ROOMY, useMedia } from './panels/use-media'
import { useAtlas, useTranslator } from './state/react'
import { useParts } from './use-parts'

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
  const { onGround, frame, foot, whole, Layers, failed } = useParts(slim, onSettled)
  const map = <AtlasMap Layers={Layers} onGround={onGround} onWhole={onSettled} />
  if (slim)
    return (
      <div className="workspace workspace-slim">
        <main className="workspace-map" aria-label={t('app.title')}>
          {map}
        </main>
        {failed.layers && <PartFailed />}
        <SlimPage />
      </div>
    )
  return (
    <div className="workspace">
      {frame && (
        <>
          {whole && <whole.SkipLinks />}
          <div className="workspace-start">
            <frame.Head />
            {failed.layers && <PartFailed />}
            {side}
            {whole && (!side || besideStory) && <whole.Legend />}
          </div>
        </>
      )}
      {/* After the headline, as it is read; it lies below all else. */}
      <main className="workspace-map" aria-label={t('app.title')}>
        {map}
      </main>
      {failed.frame && <PartFailed />}
      {frame && (
        <>
          <div className="workspace-end">{whole && <whole.PlaceCard />}</div>
          <div className="workspace-foot">{foot && <foot.Timeline />}</div>
          {panel && BELOW[panel]}
        </>
      )}
      {whole && (
        <>
          {/* Shuts off what it covers, which must be there by then. */}
          {panel === 'method' && <MethodPage />}
          <whole.PrintSheet />
          <whole.DayDescription />
        </>
      )}
    </div>
  )
}
