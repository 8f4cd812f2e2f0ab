/**
 * The picture that a reader without a link sees first: land and the opening day's fills and fronts, drawn when the site is
 * built by what draws the map itself. It stands in the map's place until that is there. Light and dark in one file.
 */
import type { FeatureCollection, Geometry, Position } from 'geojson'
import { holdersAt, NO_HOLDER } from '../core/holders'
import { FrontNet } from '../core/surface'
import type { Atlas, Day } from '../core/types'
import { element } from '../core/xml'
import type { Topology } from 'topojson-specification'
import { decodeBasemap, type Basemap } from '../map/basemap'
import { worldOf, worldSize, worldX, worldY } from '../map/mercator'
import { arcPixels } from '../map/surface/arc-pixels'
import { Curves, CURVE_UNITS } from '../map/surface/curves'
import { linesOf, shapesOf } from '../map/surface/one-day'
import { NO_DATA_FILL, noDataPattern } from '../map/surface/hatch'
import { drawOrder, fillOf, patternsOf } from '../map/surface/looks'
import { FRAME } from '../map/view/home'
import { DARK, LIGHT, type Theme } from '../theme'

/** What it is drawn for; at others its lines and patterns are as wide, its corners a little finer or coarser. */
const ZOOM = 8.5
/** Thinner than this a line's bends are not seen, pixels. */
const TOLERANCE = 0.5
/** Land and water, in these parts of a pixel. */
const GROUND_UNITS = 4
/** Front lines are thinner below this zoom. */
const FAR = 8.25

/**
 * @param base the embedded base map as it is stored
 * @param day the day of a page without a link
 * @throws Error when a layer of the base map is missing
 */
export function openingPicture(atlas: Atlas, base: Topology, day: Day): string {
  const basemap = decodeBasemap(base)
  const size = worldSize(ZOOM)
  const frame = { size, x: size * worldX(FRAME.west), y: size * worldY(FRAME.north) }
  const [width, height] = [size * worldX(FRAME.east) - frame.x, size * worldY(FRAME.south) - frame.y].map(
    Math.round,
  ) as [number, number]
  const { topology } = atlas
  const curves = new Curves(arcPixels(worldOf(topology.xy), topology.start, frame, TOLERANCE))
  const outline = new FrontNet(topology)
  outline.update(new Uint8Array(topology.cellCount))
  const net = new FrontNet(topology)
  net.update(holdersAt(atlas, day))
  const shapes = shapesOf(curves, net, atlas.holders.length)
  const fronts = linesOf(curves, net, (_, right) => right !== NO_HOLDER)
  const path = (name: string, d: string) => (d === '' ? '' : element('path', { class: name, d }))
  const ground = (name: keyof Basemap, cssClass = name as string, id?: (id: unknown) => boolean) =>
    path(cssClass, groundPath(basemap[name], frame, id))
  const scaled = (parts: readonly string[], units: number) =>
    element('g', { transform: `scale(${1 / units})` }, parts.join(''))
  const holders = drawOrder(atlas).filter((holder) => shapes[holder] !== '')
  return element(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', viewBox: `0 0 ${width} ${height}` },
    [
      element('style', {}, styles(atlas, holders)),
      element('defs', {}, defs(atlas, LIGHT, 'light') + defs(atlas, DARK, 'dark')),
      element('rect', { class: 'sea', width, height }),
      scaled(
        [ground('land', 'foreign', (id) => id !== 'SYR'), ground('land', 'no-data', (id) => id === 'SYR')],
        GROUND_UNITS,
      ),
      scaled([path('known', shapesOf(curves, outline, 1)[0]!)], CURVE_UNITS),
      element(
        'g',
        { class: 'control' },
        scaled(
          holders.map((holder) => path(`h${holder}`, shapes[holder]!)),
          CURVE_UNITS,
        ),
      ),
      scaled(
        [ground('rivers', 'river'), ground('lakes', 'lake'), ground('coast'), ground('borders', 'border')],
        GROUND_UNITS,
      ),
      scaled([path('casing', fronts), path('front', fronts)], CURVE_UNITS),
    ].join(''),
  )
}

const THEMES = { light: LIGHT, dark: DARK }

function styles(atlas: Atlas, holders: readonly number[]): string {
  const far = Math.round(worldSize(FAR) * (worldX(FRAME.east) - worldX(FRAME.west)))
  return [
    'path{fill:none;vector-effect:non-scaling-stroke;fill-rule:evenodd}',
    '.casing{stroke-width:4px;stroke-linecap:round;stroke-linejoin:bevel}',
    '.front{stroke-width:1.6px;stroke-linecap:round;stroke-linejoin:bevel}',
    `@media(max-width:${far}px){.casing{stroke-width:2.8px}.front{stroke-width:1.12px}}`,
    '.known{stroke-width:.7px}.river{stroke-width:1px}.lake{stroke-width:.6px}.coast{stroke-width:.8px}',
    '.border{stroke-width:1.3px}',
    colours(atlas, holders, 'light'),
    `@media(prefers-color-scheme:dark){${colours(atlas, holders, 'dark')}}`,
  ].join('')
}

function colours(atlas: Atlas, holders: readonly number[], name: keyof typeof THEMES): string {
  const theme = THEMES[name]
  return [
    `.sea{fill:${theme.sea}}.foreign{fill:${theme.foreign}}`,
    `.no-data{fill:${named(NO_DATA_FILL, name)}}.known{fill:${theme.land};stroke:${theme.land}}`,
    `.control{opacity:${theme.fillOpacity}}`,
    ...holders.map((holder) => `.h${holder}{fill:${named(fillOf(atlas, holder, theme, false), name)}}`),
    `.river{stroke:${theme.river}}.lake{stroke:${theme.river};fill:${theme.lake}}`,
    `.coast,.border{stroke:${theme.border}}.casing{stroke:${theme.frontCasing}}.front{stroke:${theme.front}}`,
  ].join('')
}

/** The patterns of a theme, each under a name that the other's do not have. */
function defs(atlas: Atlas, theme: Theme, name: string): string {
  const all =
    noDataPattern(theme).replaceAll(/(width|height)="([\d.]+)"/g, (_, key: string, value: string) => {
      return `${key}="${Number(value) * GROUND_UNITS}"`
    }) + patternsOf(atlas, theme, false, CURVE_UNITS)
  return all.replaceAll(/ id="([^"]+)"/g, (_, id: string) => ` id="${id}-${name}"`)
}

const named = (fill: string, name: string) => fill.replace(/^url\(#(.+)\)$/, `url(#$1-${name})`)

/** Pixels of the world: its side, and the one that is 0, 0 of the drawing. */
interface Frame {
  readonly size: number
  readonly x: number
  readonly y: number
}

/** @param isWanted of a feature's `id`; all when not given */
function groundPath(
  { features }: FeatureCollection,
  frame: Frame,
  isWanted: (id: unknown) => boolean = () => true,
): string {
  return features
    .filter(({ properties }) => isWanted(properties?.id))
    .flatMap(({ geometry }) => linesIn(geometry))
    .map((line) => linePath(line, frame))
    .join('')
}

/** Lines and rings alike. */
function linesIn(geometry: Geometry): Position[][] {
  if (geometry.type === 'LineString') return [geometry.coordinates]
  if (geometry.type === 'MultiLineString' || geometry.type === 'Polygon') return geometry.coordinates
  if (geometry.type === 'MultiPolygon') return geometry.coordinates.flat()
  throw new Error(`basemap.json: expected lines and polygons, got ${geometry.type}`)
}

/** The first point absolute, the rest as whole steps; points that fall on the former one are left out. */
function linePath(line: readonly Position[], { size, x, y }: Frame): string {
  const points = line.map(([lon, lat]) => [
    Math.round((size * worldX(lon!) - x) * GROUND_UNITS),
    Math.round((size * worldY(lat!) - y) * GROUND_UNITS),
  ])
  let [atX, atY] = points[0]!
  let steps = ''
  points.slice(1).forEach(([px, py], i) => {
    const [dx, dy] = [px! - atX!, py! - atY!]
    const isLast = i === points.length - 2
    if (!isLast && Math.abs(dx) + Math.abs(dy) < GROUND_UNITS) return
    steps += `${dx < 0 || steps === '' ? '' : ' '}${dx}${dy < 0 ? '' : ' '}${dy}`
    ;[atX, atY] = [px!, py!]
  })
  return steps === '' ? '' : `M${points[0]!.join(' ')}l${steps}`
}
