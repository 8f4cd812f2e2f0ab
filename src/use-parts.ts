/**
 * The order in which the page comes: the map's ground, then headline and slider, then all else. A hand that knows the page
 * is on the slider before names are read, so each part is a task of its own.
 */
import { useCallback, useEffect, useLayoutEffect, useState } from 'react'
import { translator, type Translator } from './i18n'
import { firstFigures } from './i18n/first-figures'
import type { LayersComponent } from './map/AtlasMap'
import { leaveOpening, leavePicture } from './opening/leave'
import { fetchAhead } from './state/fetch-ahead'
import { inPieces, nextTask } from './state/next-task'
import { useAfterPicture } from './state/use-after-picture'
import { useAtlasStore } from './state/react'
import { useNextTask } from './state/use-next-task'

/** Of all that stands round the map. */
export const loadStyles = () => import('./styles/panels.css')
const loadFrame = async () => (await Promise.all([import('./panels/frame'), loadStyles()]))[0]
/** The legend is rendered with them. */
const loadLayers = async (words: Translator) =>
  (await Promise.all([import('./map/Layers'), inPieces(firstFigures(words))]))[0]
const nothing = () => Promise.resolve(null)

type Frame = Awaited<ReturnType<typeof loadFrame>>

export interface Parts {
  /** To be called when land and surface are drawn; the same function on every rendering. */
  readonly onGround: () => void
  /** What stands round the map: headline and slider first. null until it is there, and on a page without it. */
  readonly frame: Frame | null
  /** The same, once the headline is there. */
  readonly foot: Frame | null
  /** The same, once all of it may stand. */
  readonly whole: Frame | null
  /** What lies on the ground. */
  readonly Layers: LayersComponent | null
  /** What did not come. */
  readonly failed: { readonly frame: boolean; readonly layers: boolean }
}

/**
 * @param slim whether the page has no frame of this kind
 * @param onSettled called when the layers will not come: nobody else will then say that the page is all there
 */
export function useParts(slim: boolean, onSettled: () => void): Parts {
  const store = useAtlasStore()
  useEffect(() => void nextTask().then(() => fetchAhead(document)), [])
  const [isDrawn, setDrawn] = useState(false)
  const onGround = useCallback(() => {
    leavePicture()
    setDrawn(true)
  }, [])
  const frame = useAfterPicture(isDrawn, slim ? nothing : loadFrame)
  const isHeaded = slim ? isDrawn : frame !== null
  useLayoutEffect(() => {
    if (isHeaded) leaveOpening()
  }, [isHeaded])
  const isFooted = useNextTask(isHeaded)
  const layersNow = useCallback(() => loadLayers(translator(store.getState().language)), [store])
  const layers = useAfterPicture(isFooted, layersNow)
  useEffect(() => {
    if (layers === 'failed') onSettled()
  }, [layers, onSettled])
  const round = frame === 'failed' ? null : frame
  return {
    onGround,
    frame: round,
    foot: isFooted ? round : null,
    whole: layers && round,
    Layers: layers && layers !== 'failed' ? layers.Layers : null,
    failed: { frame: frame === 'failed', layers: layers === 'failed' },
  }
}
