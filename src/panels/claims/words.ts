/** Figures, verdicts, definitions and findings of a measured claim in the reader's words: all from its numbers. */
import type { Claim, ClaimPlace, Range, Reading, Unit, Verdict } from '../../core/claims'
import { distanceToPlace } from '../../core/locate'
import type { Atlas, Day, Precision } from '../../core/types'
import type { Key, Translator } from '../../i18n'
import { partyName, placeName } from '../../i18n/naming'

/** `47`, `57.1 %`, `1,071 km²`, `25 January 2020`. */
export function figureText({ t, number, date }: Translator, value: number, unit: Unit): string {
  if (!Number.isFinite(value)) return t('claims.none')
  if (unit === 'date') return date(value)
  return t(`claims.unit.${unit}`, { n: number(value, { maximumFractionDigits: unit === 'percent' ? 1 : 0 }) })
}

/** The figure with its range, or alone where there is none. */
export function rangeText(translator: Translator, { low, value, high }: Range, unit: Unit): string {
  const text = (figure: number) => figureText(translator, figure, unit)
  const range = { figure: text(value), low: text(low), high: text(high) }
  return range.low === range.high ? range.figure : translator.t('claims.range', range)
}

/** The verdict in full, or short for one of several readings. */
export function verdictText(
  { t }: Translator,
  verdict: Verdict,
  unit: Unit,
  form: 'verdict' | 'short',
): string {
  const dated = unit === 'date' && (verdict === 'more' || verdict === 'fewer')
  return dated ? t(`claims.${form}.${verdict}.date`) : t(`claims.${form}.${verdict}`)
}

/** What was measured, with its region: "Places that passed to … on 16 February 2020, in: Aleppo and its periphery". */
export function definitionText(translator: Translator, atlas: Atlas, claim: Claim, reading: Reading): string {
  const { t, date, language } = translator
  const until = reading.until ?? claim.day
  const what = t(`claims.read.${reading.kind}`, {
    party:
      reading.party === undefined ? t('claims.anyParty') : partyName(atlas, reading.party, until, language),
    days: daysText(translator, reading.from ?? until, until),
    from: date(reading.from ?? until),
    until: date(until),
    km: reading.withinKm ?? 0,
    ...(reading.kind === 'shareWithin' ? nearOf(translator, atlas, claim) : {}),
    road: atlas.roads.find(({ id }) => id === reading.road)?.name[language] ?? '',
  })
  if (reading.region === undefined || reading.kind === 'settlements') return what
  return t('claims.in', { what, region: regionText(translator, atlas, reading.region) })
}

export function daysText({ t, date }: Translator, from: Day, until: Day): string {
  if (from === until) return t('claims.days.one', { date: date(from) })
  return t('claims.days.span', { from: date(from), until: date(until) })
}

/** The name of a region, or of a tag; the tag itself where there is no name for it. */
export function regionText({ t, language }: Translator, atlas: Atlas, region: string): string {
  const found = atlas.regions.find(({ id }) => id === region)
  if (found) return found.name[language]
  const key = `claims.region.${region}`
  const text = t(key as Key)
  return text === key ? region : text
}

/** Names in a row, the first of them where there are many. */
export function namesText(translator: Translator, atlas: Atlas, places: readonly number[], most = 5): string {
  const { t, language } = translator
  const shown = places.length > most + 1 ? places.slice(0, most) : places
  const names = shown.map((place) => placeName(atlas.places[place]!, language)).join(t('claims.separator'))
  const count = places.length - shown.length
  return count === 0 ? names : t('claims.more', { names, count })
}

/** Where a place stands towards the claim. Of a list, a change near the day is in the figure; of a count it is not. */
export function statusText({ t }: Translator, place: ClaimPlace, reading: Reading): string {
  const parts: string[] = []
  if (place.status === 'near' && reading.kind === 'named') parts.push(t('claims.status.near.named'))
  else if (place.status === 'onDay' && reading.from !== reading.until)
    parts.push(t('claims.status.onDay.span'))
  else parts.push(t(`claims.status.${place.status}`))
  if (place.lostAgain) parts.push(t('claims.status.lostAgain'))
  if (place.repeats) parts.push(t('claims.status.repeats'))
  return parts.join(t('claims.separator'))
}

/** The point that a claim measures round, and the place nearest to it. */
function nearOf(
  { language }: Translator,
  atlas: Atlas,
  { args }: Claim,
): Record<'near' | 'lat' | 'lon', string> {
  const [lat = '', lon = ''] = (args['centre'] ?? '').split('|')
  const distances = atlas.places.map(
    (_, place) => distanceToPlace(atlas, place, Number(lon), Number(lat)) ?? Infinity,
  )
  const nearest = atlas.places[distances.indexOf(Math.min(...distances))]!
  return { near: placeName(nearest, language), lat, lon }
}

/** When a place passed, short enough for a table. */
export function passedText({ t, date }: Translator, day: Day, precision: Precision): string {
  const style = precision === 'month' || precision === 'year' ? precision : 'medium'
  return t(`card.when.${precision}`, { date: date(day, style) })
}
