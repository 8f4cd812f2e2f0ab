/**
 * The order in which the page comes: the map's ground, then headline and slider, then all else. A hand that knows the page
 * is on the slider before names are read, so each part is a task of its own.
 */
import { useCallback, useEffect, useLayoutEffect, useState } from 'react'
import { translator, type Translator } from './i18n'
import { firstWords } from './i18n/first-words'
import type { LayersComponent } from './map/AtlasMap'
import { leaveOpening, leavePicture } from './opening/leave'
import { fetchAhead } from './state/fetch-ahead'
import { inPieces } from './state/next-task'
import { useAfterPicture } from './state/use-after-picture'
import { useAtlasStore } from './state/react'

/** Of all that stands round the map. */
export const loadStyles = () => import('./styles/panels.css')
const loadFrame = async (words: Translator) =>
  (await Promise.all([import('./panels/frame'), loadStyles(), inPieces(firstWords(words))]))[0]
const loadLayers = () => import('./map/Layers')
const nothing = () => Promise.resolve(null)

type Frame = Awaited<ReturnType<typeof loadFrame>>

export interface Parts {
  /** To be called when land and surface are drawn; the same function on every rendering. */
  readonly onGround: () => void
  /** What stands round the map: headline and slider first. null until it is there, and on a page without it. */
  readonly frame: Frame | null
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
  useEffect(() => fetchAhead(document), [])
  const [isDrawn, setDrawn] = useState(false)
  const onGround = useCallback(() => {
    leavePicture()
    setDrawn(true)
  }, [])
  const frameNow = useCallback(() => loadFrame(translator(store.getState().language)), [store])
  const frame = useAfterPicture(isDrawn, slim ? nothing : frameNow)
  const isHeaded = slim ? isDrawn : frame !== null
  useLayoutEffect(() => {
    if (isHeaded) leaveOpening()
  }, [isHeaded])
  const layers = useAfterPicture(isHeaded, loadLayers)
  useEffect(() => {
    if (layers === 'failed') onSettled()
  }, [layers, onSettled])
  const round = frame === 'failed' ? null : frame
  return {
    onGround,
    frame: round,
    whole: layers && round,
    Layers: layers && layers !== 'failed' ? layers.Layers : null,
    failed: { frame: frame === 'failed', layers: layers === 'failed' },
  }
}
