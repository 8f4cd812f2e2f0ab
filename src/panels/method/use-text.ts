/** The page's texts and its ways to write figures, in the reader's language. */
import { useMemo } from 'react'
import { parseDay } from '../../core/day'
import type { Translator } from '../../i18n'
import { methodText, type MethodKey, type MethodText } from '../../i18n/method'
import { useTranslator } from '../../state/react'

export interface Words {
  readonly translator: Translator
  readonly m: MethodText
  /** One decimal. */
  readonly one: (value: number) => string
  /** `YYYY-MM-DD` in words; anything else as it stands. */
  readonly day: (iso: string) => string
  /** The text of a word from the figures, or the word itself. */
  readonly word: (prefix: string, word: string) => string
}

export function useWords(): Words {
  const translator = useTranslator()
  return useMemo(() => {
    const m = methodText(translator)
    return {
      translator,
      m,
      one: (value) => translator.number(value, { minimumFractionDigits: 1, maximumFractionDigits: 1 }),
      day: (iso) => {
        const day = parseDay(iso)
        return day === null ? iso : translator.date(day)
      },
      word: (prefix, word) => {
        const key = `${prefix}.${word}`
        const text = m(key as MethodKey)
        return text === key ? word : text
      },
    }
  }, [translator])
}
