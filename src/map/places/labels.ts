/**
 * The labels of a view in order of importance, each with its look. Pure but for the measuring of text. Those of a view do
 * not depend on the day: they stay where they are while time moves.
 */
import type { Atlas, Language, Place } from '../../core/types'
import type { AppState } from '../../state/state'
import type { Translator } from '../../i18n'
import type { Side, Wanted } from './boxes'
import { ALEPPO, AREA_NAMES, mapName, SEATS } from './names'
import { isSelected, NAME_FROM, ringed } from './rank'

export interface Look {
  readonly size: number
  readonly weight: number
  /** Pixels between letters; none in Arabic, whose letters join. */
  readonly spacing: number
  readonly ink: 'label' | 'country' | 'sea' | 'shield'
}

export interface Label extends Wanted {
  /** The place named, if it is one of the atlas. */
  readonly place?: number
  readonly text: string
  readonly look: Look
}

export interface LabelView {
  readonly zoom: number
  /** Pixels of a place with a point. */
  readonly at: (lon: number, lat: number) => readonly [number, number]
  /** Whether a point can be seen. */
  readonly sees: (x: number, y: number) => boolean
  readonly measure: (text: string, look: Look) => number
}

const AROUND: readonly Side[] = ['right', 'left', 'above', 'below']
/** The first letter nearest to the point, where there is room. */
const AROUND_ARABIC: readonly Side[] = ['left', 'right', 'above', 'below']
const MIDDLE: readonly Side[] = ['middle']
const BESIDE: readonly Side[] = ['below', 'above']
const SEAT_LOOK: Look = { size: 14, weight: 700, spacing: 0, ink: 'label' }
const CITY: Look = { size: 13, weight: 600, spacing: 0, ink: 'label' }
const TOWN: Look = { size: 12, weight: 500, spacing: 0, ink: 'label' }
const VILLAGE: Look = { size: 11.5, weight: 400, spacing: 0, ink: 'label' }
const SHIELD: Look = { size: 10.5, weight: 600, spacing: 0, ink: 'shield' }
/** Where along a road its name may stand, parts of its length. */
const ALONG = [0.72, 0.45, 0.25, 0.86, 0.58, 0.12, 0.35, 0.95, 0.65, 0.8, 0.5, 0.04]

/** Labels wanted on any day, the most important first. */
export function labelsOf(state: AppState, view: LabelView, translator: Translator): Label[] {
  const label = labeller(view)
  const names = placeNames(state, view, label)
  return [
    ...names.selected,
    ...(state.layers.basemap || state.layers.places ? aleppo(translator, label) : []),
    ...names.seat,
    ...names.city,
    ...(state.layers.road ? roads(state, label) : []),
    ...(state.layers.basemap ? areas(view, translator, label) : []),
    ...names.other,
  ]
}

/** The work of `labelsOf` in pieces, for what stays of it: how wide the texts are. */
export function measuring(state: AppState, view: LabelView, translator: Translator): (() => void)[] {
  const label = labeller(view)
  return [
    () => placeNames(state, view, label),
    () => areas(view, translator, label),
    () => roads(state, label),
  ]
}

/** Labels wanted for places with a ring, the most important first. @param named places that have theirs already */
export function changedLabels(state: AppState, view: LabelView, named: ReadonlySet<number>): Label[] {
  if (!state.layers.places) return []
  const all = labelsIn(state, view)
  if (all.size === 0) return []
  return ringed(state)
    .flatMap((place) => (named.has(place) ? [] : (all.get(place) ?? [])))
    .sort((a, b) => a.order - b.order)
    .slice(0, MOST_CHANGED)
    .map(({ label }) => label)
}

/** A label and its place in the order of importance, by place. */
type Ordered = ReadonlyMap<number, { readonly label: Label; readonly order: number }>

/** By view: what could be named in it on some day, and in which language. */
const known = new WeakMap<LabelView, { readonly language: Language; readonly labels: Ordered }>()

function labelsIn({ atlas, language }: AppState, view: LabelView): Ordered {
  const found = known.get(view)
  if (found?.language === language) return found.labels
  const label = labeller(view)
  const ordered = atlas.places
    .flatMap((place, i) => {
      const { lon, lat, kind } = place
      if (lon === null || lat === null || view.zoom < Math.min(NAME_FROM[kind], CHANGED_FROM)) return []
      const look = { ...lookOf(place), weight: 600 }
      const more = { place: i, gap: RING_GAP }
      const own = label(mapName(place, language), lon, lat, look, sidesOf(language), more)
      return own.map((one) => ({ one, place: i, weight: weightOf(atlas, i) }))
    })
    .sort((a, b) => b.weight - a.weight)
  const labels = new Map(ordered.map(({ one, place }, order) => [place, { label: one, order }]))
  known.set(view, { language, labels })
  return labels
}

type Labeller = (
  text: string,
  lon: number,
  lat: number,
  look: Look,
  sides: readonly Side[],
  more?: Partial<Label>,
) => Label[]

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
  return label(language === 'ar' ? name : name.toUpperCase(), ...ALEPPO, look, ['middle', 'below', 'above'], {
    gap: 10,
    over: 1,
  })
}

type Class = 'selected' | 'seat' | 'city' | 'other'

/** How much of a city's name a post may cover: rather that than no name, but it must still be read. */
const OVER: Readonly<Record<Class, number>> = { selected: 1, seat: 1, city: 0.15, other: 0 }

/** The places' names by class; the greater their cells, the earlier: what stands alone is named first. */
function placeNames(state: AppState, view: LabelView, label: Labeller): Readonly<Record<Class, Label[]>> {
  const { atlas, language } = state
  const shown = isNamed(state, view.zoom)
  const sides = sidesOf(language)
  const found: { type: Class; label: Label; weight: number }[] = []
  atlas.places.forEach((place, i) => {
    const { id, lon, lat, kind } = place
    if (lon === null || lat === null) return
    const type = isSelected(state, i)
      ? 'selected'
      : kind !== 'city'
        ? 'other'
        : SEATS.has(id)
          ? 'seat'
          : 'city'
    if (!shown(place, type)) return
    const look = type === 'seat' ? SEAT_LOOK : lookOf(place)
    const more = { place: i, gap: type === 'selected' ? 12 : 6, over: kind === 'city' ? OVER[type] : 0 }
    const own = type === 'selected' ? { ...look, weight: Math.max(600, look.weight) } : look
    for (const one of label(mapName(place, language), lon, lat, own, sides, more))
      found.push({ type, label: one, weight: weightOf(atlas, i) })
  })
  found.sort((a, b) => b.weight - a.weight)
  const of = (type: Class) => found.filter((one) => one.type === type).map((one) => one.label)
  return { selected: of('selected'), seat: of('seat'), city: of('city'), other: of('other') }
}

const sidesOf = (language: Language) => (language === 'ar' ? AROUND_ARABIC : AROUND)

const lookOf = ({ kind }: Place) => (kind === 'city' ? CITY : kind === 'town' ? TOWN : VILLAGE)

/** Towns first, then what lies within the study's regions, then the greatest. */
function weightOf({ places, regions, cellKm2 }: Atlas, i: number): number {
  const { kind, region } = places[i]!
  return (kind === 'town' ? 1e6 : 0) + (region === regions.length - 1 ? 0 : 1e5) + (cellKm2[i] ?? 0)
}

/** @returns whether a place's name is wanted at this zoom */
function isNamed({ atlas, layers, hiddenRegions }: AppState, zoom: number) {
  return ({ kind, region }: Place, type: Class): boolean => {
    if (type === 'selected') return true
    if (kind === 'city') return layers.basemap || layers.places
    if (!layers.places || hiddenRegions.has(atlas.regions[region]!.id)) return false
    return zoom >= NAME_FROM[kind]
  }
}

/** Changed places have their names from this zoom on. */
const CHANGED_FROM = 8.5
/** Of hundreds, no more than these find room; to try them all takes time at every step. */
const MOST_CHANGED = 90
/** Distance between a ring's place and its name, pixels. */
const RING_GAP = 8.5

function roads({ atlas }: AppState, label: Labeller): Label[] {
  return atlas.roads.flatMap(({ id, stretches, lengthKm }) => {
    const points = stretches.flatMap(({ line }) => line)
    const at = (sides: readonly Side[]) =>
      ALONG.flatMap((part) => {
        const stretch = stretches.find(({ toKm }) => toKm >= part * lengthKm)
        const [lon, lat] = stretch?.line[stretch.line.length >> 1] ?? points[0]!
        return label(id.toUpperCase(), lon, lat, SHIELD, sides, { series: id, apart: 220, most: 2 })
      })
    // Beside the road only where nothing is free on it.
    return [...at(MIDDLE), ...at(BESIDE)]
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
    return at.flatMap(([lon, lat]) => label(text, lon, lat, look, MIDDLE, { series: key, apart: 700 }))
  })
}
