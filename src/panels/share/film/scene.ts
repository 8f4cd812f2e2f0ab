/** Paints a film's frames on one canvas: the map's layers one over another, and the frame round them. */
import type { Day } from '../../../core/types'
import { element } from '../../../core/xml'
import type { AppState } from '../../../state/state'
import type { MapPicture, Studio } from '../../../state/studio'
import { frame, mapBox, svgDocument, type Dress } from '../frame/document'
import { furniture } from '../frame/furniture'
import { layOut, type Layout } from '../frame/layout'
import type { FrameTexts } from '../frame/texts'
import { frameTexts, type FilmDays } from '../frame-texts'
import { pageLook } from '../picture'
import { canvasOf } from '../raster'
import { measurer, typeFor, typeReady } from '../type'
import { sheetCache } from './sheets'

/** Pixels, and how many of them are one of the layout. */
export interface FilmSize {
  readonly width: number
  readonly height: number
  readonly scale: number
}

export interface Scene {
  readonly canvas: HTMLCanvasElement
  readonly paint: (day: Day) => Promise<void>
  readonly close: () => void
}

/** @param state what the film shows; its day does not count */
export async function openScene(
  studio: Studio,
  state: AppState,
  days: FilmDays,
  size: FilmSize,
): Promise<Scene> {
  const { theme, colours, family } = pageLook()
  const textsOn = (day: Day) => frameTexts({ ...state, day }, theme, window.location.href, days)
  const first = textsOn(days.from)
  await typeReady(family, JSON.stringify(first))
  const measure = measurer(family)
  const page = { of: 'picture', width: size.width / size.scale, height: size.height / size.scale } as const
  const { map: box } = layOut(first, page, measure)
  const dress: Dress = { theme, colours, family, fonts: '' }
  const canvas = canvasOf(size.width, size.height)
  const ctx = canvas.getContext('2d')!
  const sheets = sheetCache(size, await typeFor(lettersOf(state, first)))
  const stage = await studio.stage(box.width, box.height)
  return {
    canvas,
    paint: async (day) => {
      const map = await stage.show(day)
      const texts = textsOn(day)
      const layout = layOut(texts, page, measure)
      const painted = await sheets.painted(sheetsOf(map, layout, texts, dress), (content, { css }) =>
        svgDocument(content, layout, texts, { family, fonts: css }, size.scale),
      )
      ctx.fillStyle = colours.paper
      ctx.fillRect(0, 0, size.width, size.height)
      for (const sheet of painted) ctx.drawImage(sheet, 0, 0)
    },
    close: () => {
      stage.close()
      sheets.clear()
      canvas.width = 0
    },
  }
}

/** Every letter that may be written on a day: names of places are not known before. */
function lettersOf({ atlas, language }: AppState, texts: FrameTexts): string {
  const arabic = language === 'ar'
  return JSON.stringify(texts) + atlas.places.map(({ name, nameAr }) => (arabic && nameAr) || name).join('')
}

/** What lies one over another, from the bottom up. */
function sheetsOf(map: MapPicture, layout: Layout, texts: FrameTexts, dress: Dress): string[] {
  const { x, y, width, height } = mapBox(layout, texts)
  const clip = element('clipPath', { id: 'map' }, element('rect', { width, height }))
  const placed = (content: string) => element('g', { transform: `translate(${x} ${y})` }, content)
  const layers = [
    element('rect', { width, height, fill: map.ground }),
    ...map.layers.map(({ markup }) => markup),
  ]
  const over = placed(furniture(layout.map, map.metresPerPixel, texts, dress.theme))
  return [
    ...layers.map((layer) =>
      placed(clip + element('g', { 'clip-path': 'url(#map)', direction: 'ltr' }, layer)),
    ),
    over + frame(layout, texts, dress),
  ]
}
