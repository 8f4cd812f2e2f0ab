/** A period's name. Years are read left to right also among Arabic words, so they stand alone in their direction. */
import type { Translator } from '../../i18n'
import type { Period } from '../../state/periods'
import { useTranslator } from '../../state/react'

export function PeriodName({ period: { label } }: { readonly period: Period }) {
  const { t } = useTranslator()
  return 'years' in label ? <bdi dir="ltr">{label.years}</bdi> : t(label.key)
}

/** The same as plain text, for where no element can stand; U+2066 and U+2069 keep the years' direction. */
export function periodText({ label }: Period, { t }: Translator): string {
  return 'years' in label ? `\u2066${label.years}\u2069` : t(label.key)
}
