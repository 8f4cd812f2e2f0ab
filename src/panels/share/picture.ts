/** Makes a picture of the map as it is: takes it from the map's studio, writes the frame round it, draws it. */
import type { AppState } from '../../state/state'
import type { Studio } from '../../state/studio'
import type { Theme } from '../../theme'
import { currentTheme } from '../../theme/worn'
import { frameTexts } from './frame-texts'
import { pictureDocument, type Dress } from './frame/document'
import { layOut, type Layout } from './frame/layout'
import type { FrameColours, FrameTexts } from './frame/texts'
import { pngOf } from './raster'
import { measurer, NO_TYPE, typeFor, typeReady } from './type'

export const FORMATS = ['png1', 'png2', 'svg'] as const
export type Format = (typeof FORMATS)[number]

export interface Picture {
  readonly blob: Blob
  /** Pixels. */
  readonly width: number
  readonly height: number
  readonly tilesLeftOut: boolean
}

/**
 * @param fonts whether an SVG bears its type; a PNG needs none
 * @throws Error where the browser cannot draw it
 */
export async function makePicture(
  studio: Studio,
  state: AppState,
  format: Format,
  fonts = true,
): Promise<Picture> {
  const map = await studio.picture()
  const { texts, layout, dress } = await composition(state, {
    of: 'map',
    width: map.width,
    height: map.height,
  })
  const scale = format === 'png2' ? 2 : 1
  // Every letter of the document, those of its markup too: the faces are few.
  const type =
    format === 'svg' && !fonts
      ? NO_TYPE
      : await typeFor(pictureDocument(map, layout, texts, dress(''), scale))
  const svg = pictureDocument(map, layout, texts, dress(type.css), scale)
  const [width, height] = [layout.width * scale, layout.height * scale]
  const blob =
    format === 'svg' ? new Blob([svg], { type: 'image/svg+xml' }) : await pngOf(svg, width, height, type)
  return { blob, width, height, tilesLeftOut: map.tilesLeftOut }
}

interface Composition {
  readonly texts: FrameTexts
  readonly layout: Layout
  readonly dress: (fonts: string) => Dress
}

async function composition(state: AppState, size: Parameters<typeof layOut>[1]): Promise<Composition> {
  const { theme, colours, family } = pageLook()
  const texts = frameTexts(state, theme, window.location.href)
  await typeReady(family, texts.title + texts.kicker)
  const layout = layOut(texts, size, measurer(family))
  return { texts, layout, dress: (fonts) => ({ theme, colours, family, fonts }) }
}

/** What the page wears now, light or dark. */
export function pageLook(): { theme: Theme; colours: FrameColours; family: string } {
  const style = getComputedStyle(document.documentElement)
  const token = (name: string) => style.getPropertyValue(name).trim()
  return {
    theme: currentTheme(),
    colours: { paper: token('--paper'), ink: token('--ink'), faint: token('--ink-2'), line: token('--line') },
    family: getComputedStyle(document.body).fontFamily,
  }
}

/** `control-atlas-2020-02-16.png`; compared days both, and the version told where it is not the ledger's. */
export function fileName(days: readonly string[], told: string, ending: string): string {
  return [`control-atlas-${days.join('-to-')}`, ...(told === 'ledger' ? [] : [told])].join('-') + `.${ending}`
}
