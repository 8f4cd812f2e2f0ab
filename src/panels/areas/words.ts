/** Figures of the areas in the reader's words. */
import type { Atlas, Day } from '../../core/types'
import type { Translator } from '../../i18n'
import { partyName } from '../../i18n/naming'
import { valueOf, type Choice, type Figures } from './series'

/** `1,234 km²` or `12.3 %`. */
export function valueText(translator: Translator, figures: Figures, party: number, choice: Choice): string {
  const value = valueOf(figures, party, choice)
  if (choice.unit === 'km2')
    return translator.t('areas.value.km2', { km2: translator.number(Math.round(value)) })
  return shareText(translator, value)
}

export function documentedText({ t, number }: Translator, { documented }: Figures, party: number): string {
  return t('areas.value.documented', { km2: number(Math.round(documented[party]!)) })
}

/** @param value 0 .. 1 */
export function shareText({ number }: Translator, value: number): string {
  return number(value, { style: 'percent', maximumFractionDigits: 1 })
}

/** A day's figures in one sentence, for those who listen; parties that hold nothing are left out. */
export function spokenFigures(
  translator: Translator,
  atlas: Atlas,
  day: Day,
  figures: Figures,
  parties: readonly number[],
  choice: Choice,
): string {
  const { t, date, language } = translator
  const list = parties
    .filter((party) => valueOf(figures, party, choice) > 0)
    .map((party) =>
      t('areas.read.party', {
        party: partyName(atlas, party, day, language, 'short'),
        value: valueText(translator, figures, party, choice),
      }),
    )
  return t('areas.read', { date: date(day), list: list.join(t('areas.separator')) })
}
