/** The labels of a view in order of importance, each with its look. Pure but for the measuring of text. */
import type { Place } from '../../core/types'
import { selectChanges } from '../../state/selectors'
import type { AppState } from '../../state/state'
import type { Translator } from '../../i18n'
import type { Side, Wanted } from './boxes'
import { ALEPPO, AREA_NAMES, mapName, SEATS } from './names'
import { NAME_FROM } from './rank'

export interface Look {
  readonly size: number
  readonly weight: number
  /** Pixels between letters; none in Arabic, whose letters join. */
  readonly spacing: number
  readonly ink: 'label' | 'country' | 'sea' | 'shield'
}

export interface Label extends Wanted {
  readonly text: string
  readonly look: Look
}

export interface LabelView {
  readonly zoom: number
  /** Pixels of a place with a point. */
  at(lon: number, lat: number): readonly [number, number]
  /** Whether a point can be seen. */
  sees(x: number, y: number): boolean
  measure(text: string, look: Look): number
}

const AROUND: readonly Side[] = ['right', 'left', 'above', 'below']
const MIDDLE: readonly Side[] = ['middle']
const CITY: Look = { size: 13.5, weight: 600, spacing: 0, ink: 'label' }
const TOWN: Look = { size: 12.5, weight: 500, spacing: 0, ink: 'label' }
const VILLAGE: Look = { size: 11.5, weight: 400, spacing: 0, ink: 'label' }
const SHIELD: Look = { size: 10.5, weight: 600, spacing: 0, ink: 'shield' }
/** Where along a road its name may stand, parts of its length. */
const ALONG = [0.72, 0.45, 0.25, 0.86, 0.58, 0.12, 0.35, 0.95, 0.65, 0.8, 0.5, 0.04]

/** Labels wanted, the most important first. */
export function labelsOf(state: AppState, view: LabelView, translator: Translator): Label[] {
  const label = labeller(view)
  return [
    ...aleppo(translator, label),
    ...placeLabels(state, view, label, SELECTED),
    ...placeLabels(state, view, label, SEAT),
    ...placeLabels(state, view, label, MAJOR),
    ...placeLabels(state, view, label, CHANGED),
    ...(state.layers.road ? roads(state, label) : []),
    ...(state.layers.basemap ? areas(view, translator, label) : []),
    ...placeLabels(state, view, label, MINOR),
  ]
}

type Labeller = (text: string, lon: number, lat: number, look: Look, sides: readonly Side[], more?: Partial<Label>) => Label[]

function labeller(view: LabelView): Labeller {
  return (text, lon, lat, look, sides, more) => {
    const [x, y] = view.at(lon, lat)
    if (!view.sees(x, y)) return []
    const pad = look.ink === 'shield' ? 7 : 0
    const width = view.measure(text, look) + pad
    return [{ text, look, x, y, width, height: Math.round(look.size * 1.25), gap: 5, sides, ...more }]
  }
}

function aleppo({ t, language }: Translator, label: Labeller): Label[] {
  const look: Look = { size: 17, weight: 700, spacing: language === 'ar' ? 0 : 2, ink: 'label' }
  const name = t('map.aleppo')
  return label(language === 'ar' ? name : name.toUpperCase(), ...ALEPPO, look, ['middle', 'below', 'above'], { gap: 10 })
}

const [SELECTED, SEAT, MAJOR, CHANGED, MINOR] = [0, 1, 2, 3, 4]

/** The places of one class; the greater their cells, the earlier: what stands alone is named first. */
function placeLabels(state: AppState, view: LabelView, label: Labeller, wanted: number | undefined): Label[] {
  const { atlas, layers, selection, hiddenRegions, language } = state
  const changed = new Set(selectChanges(state).map(({ place }) => place))
  const classOf = (place: Place, i: number) => {
    if (selection?.kind === 'place' && selection.place === place.id) return SELECTED
    if (SEATS.has(place.id)) return SEAT
    if (place.kind === 'city') return MAJOR
    return changed.has(i) ? CHANGED : MINOR
  }
  const shown = ({ kind, region }: Place, rank: number | undefined) => {
    if (rank === SELECTED) return true
    if (kind === 'city' ? !layers.basemap && !layers.places : !layers.places) return false
    if (kind !== 'city' && hiddenRegions.has(atlas.regions[region]!.id)) return false
    return view.zoom >= (rank === CHANGED ? Math.min(NAME_FROM[kind], CHANGED_FROM) : NAME_FROM[kind])
  }
  const found: { label: Label; weight: number }[] = []
  atlas.places.forEach((place, i) => {
    const { lon, lat, kind, region } = place
    if (lon === null || lat === null) return
    const rank = classOf(place, i)
    if (rank !== wanted || !shown(place, rank)) return
    const look = kind === 'city' ? CITY : kind === 'town' ? TOWN : VILLAGE
    const strong = rank === CHANGED || rank === SELECTED ? { ...look, weight: 600 } : look
    const gap = changed.has(i) ? 8.5 : 5
    const order = (kind === 'city' ? 1e7 : kind === 'town' ? 1e6 : 0) + (region === atlas.regions.length - 1 ? 0 : 1e5)
    for (const one of label(mapName(place, language), lon, lat, strong, AROUND, { gap }))
      found.push({ label: one, weight: order + (atlas.cellKm2[i] ?? 0) })
  })
  return found.sort((a, b) => b.weight - a.weight).map((one) => one.label)
}

/** Changed places have their names from this zoom on. */
const CHANGED_FROM = 8.5

function roads({ atlas }: AppState, label: Labeller): Label[] {
  return atlas.roads.flatMap(({ id, stretches, lengthKm }) => {
    const points = stretches.flatMap(({ line }) => line)
    return ALONG.flatMap((part) => {
      const stretch = stretches.find(({ toKm }) => toKm >= part * lengthKm)
      const [lon, lat] = stretch?.line[stretch.line.length >> 1] ?? points[0]!
      const more = { series: id, apart: 220, most: 2 }
      return label(id.toUpperCase(), lon, lat, SHIELD, MIDDLE, more)
    })
  })
}

function areas({ zoom }: LabelView, { t, language }: Translator, label: Labeller): Label[] {
  return AREA_NAMES.filter(({ from }) => zoom >= from).flatMap(({ key, kind, at }) => {
    const joined = language === 'ar'
    const text = kind === 'country' && !joined ? t(key).toUpperCase() : t(key)
    const look: Look = {
      size: kind === 'lake' ? 11 : kind === 'sea' ? 13 : 12.5,
      weight: 500,
      spacing: joined || kind === 'lake' ? 0 : kind === 'country' ? 3 : 1,
      ink: kind === 'country' ? 'country' : 'sea',
    }
    return at.flatMap(([lon, lat]) => label(text, lon, lat, look, MIDDLE, { series: key, apart: 420 }))
  })
}
