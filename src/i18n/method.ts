/** Texts of the page on method: apart from the others, because they are long and read only with that page. */
import type { Language } from '../core/types'
import { filled, typeset, type Translator, type Values } from '.'
import { method as ar } from './ar/method'
import { method as en } from './en/method'
import { method as fr } from './fr/method'

export type MethodKey = keyof typeof en
export type MethodText = (key: MethodKey, values?: Values) => string

const TEXTS: Readonly<Record<Language, Readonly<Record<MethodKey, string>>>> = { en, fr, ar }

/** The text of a key in the reader's language; a key that is none (a method added to the tests) as it stands. */
export function methodText({ language, number }: Translator): MethodText {
  const texts: Readonly<Record<string, string>> = TEXTS[language]
  return (key, values = {}) => filled(typeset(texts[key] ?? key, language), values, (value) => number(value))
}
