/** Round lengths, as scales have them. `Intl` has units too, but the first of them takes a phone's processor a tenth of a second. */
import type { Translator } from '.'

/** @param metres whole kilometres from a thousand on */
export function lengthOf(metres: number, { t }: Pick<Translator, 't'>): string {
  return metres < 1000 ? t('map.scale.m', { n: metres }) : t('map.scale.km', { n: metres / 1000 })
}
