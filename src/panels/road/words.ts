/** What is said of a road: its ends, its stretches, and what is known of a stretch on a day. */
import { roadPlaces } from '../../core/road/towns'
import type { RoadSection } from '../../core/road'
import type { Atlas, Details, Place, Road } from '../../core/types'
import type { Translator } from '../../i18n'
import { holderName, placeName } from '../../i18n/naming'
import { memo } from '../../state/selectors'
import { evidenceOf, lifeOf, nowOf } from '../card/model'
import { sinceText, wordOf } from '../card/words'
import type { Spot } from './frame'

/** Names of a road's two ends: a text of its own (an end may lie outside the atlas), or its first and last place. */
export const endNames = memo(
  (translator: Translator, atlas: Atlas, road: Road): readonly [string, string] => {
    const places = roadPlaces(atlas, road)
    const end = (prefix: string, at: number) => {
      const own = wordOf(translator, prefix, road.id)
      const place = atlas.places[places.at(at)?.place ?? -1]
      return own === road.id && place ? townName(place, translator) : own
    }
    return [end('road.start', 0), end('road.end', -1)]
  },
)

/** A road's name in tight places: what stands in brackets at its end (`M5`), or all of it. */
export function shortRoadName({ name }: Road, { language }: Translator): string {
  return /\(([^()]+)\)$/.exec(name[language])?.[1] ?? name[language]
}

/** Without the addition that tells a place from a namesake. */
export function townName(place: Place, { language }: Translator): string {
  return placeName(place, language).replace(/\s*\([^)]*\)\s*$/, '')
}

/** `km 291–295, Saraqib, 27 February 2020: HTS and opposition factions; since …; documented` */
export function readOut(
  translator: Translator,
  atlas: Atlas,
  details: Details | null,
  road: Road,
  { index, day }: Spot,
): string {
  const { t, date, language } = translator
  const { place, fromKm, toKm } = road.stretches[index]!
  const km = { from: Math.floor(fromKm), to: Math.ceil(toKm) }
  const found = atlas.places[place]
  if (!found) return t('road.read.none', { ...km, date: date(day) })
  const where = { ...km, place: placeName(found, language), date: date(day) }
  const now = nowOf(lifeOf(atlas, details, place), day)
  if (!now) return t('road.read.unknown', where)
  return t('road.read', {
    ...where,
    holder: holderName(atlas, now.spell.holder, day, language),
    since: sinceText(translator, atlas, now.opened),
    evidence: t(`card.evidence.${evidenceOf(now.opened)}`),
  })
}

/** `km 225–311, Morek to Zirbah`: a run of road with the places at its ends. */
export function sectionText(translator: Translator, atlas: Atlas, road: Road, section: RoadSection): string {
  const { fromKm, toKm, first, last } = section
  const name = (i: number) => {
    const place = atlas.places[road.stretches[i]!.place]
    return place ? townName(place, translator) : translator.t('naming.unknown')
  }
  const km = { from: Math.floor(fromKm), to: Math.ceil(toKm) }
  return first === last
    ? translator.t('road.section.single', { ...km, a: name(first) })
    : translator.t('road.section', { ...km, a: name(first), b: name(last) })
}
