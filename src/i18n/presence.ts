/** Presence in words, for the map's markers and for the card. */
import type { Atlas, Presence } from '../core/types'
import type { DateStyle, Translator } from '.'
import { placeName } from './naming'

/** `Turkish observation post, Al-Sarman: reported surrounded on 23 December 2019; end not in the facts` */
export function presenceText(atlas: Atlas, presence: Presence, translator: Translator): string {
  const { t, language } = translator
  const place = placeName(atlas.places[presence.place]!, language)
  const kind = t(`presence.${presence.kind}`)
  const values = { kind, name: presence.name, place, ...presenceDays(presence, translator) }
  return t(presence.name === '' ? 'presence.marker' : 'presence.marker.near', values)
}

/** Since when and until when. `since` is a whole phrase, as is `end`. */
export function presenceDays(
  { kind, from, precision, to }: Presence,
  { t, date }: Translator,
): { readonly since: string; readonly end: string } {
  const style: DateStyle = precision === 'month' || precision === 'year' ? precision : 'long'
  return {
    since: t(`presence.${kind}.since.${precision}`, { date: date(from, style) }),
    end: to === null ? t('presence.end.none') : t('presence.end', { date: date(to) }),
  }
}
