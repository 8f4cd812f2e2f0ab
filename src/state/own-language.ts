/**
 * Which language comes first: the link's, else the one that the reader chose here before, else the browser's. The choice is
 * kept in this browser alone; one that keeps nothing is no fault. Needs no texts: the page knows it before they are there.
 */
import type { Language } from '../core/types'
import { LANGUAGES } from '../i18n/languages'

export const LANGUAGE_KEY = 'control-atlas.language'

/** The first of the browser's languages that the atlas speaks; English where it speaks none. */
export function browserLanguage({ navigator }: Pick<Window, 'navigator'>): Language {
  for (const tag of navigator.languages) {
    const found = languageOf(tag.slice(0, 2).toLowerCase())
    if (found) return found
  }
  return 'en'
}

/** What a link that names no language is read in. */
export function ownLanguage(page: Window): Language {
  return keptLanguage(page) ?? browserLanguage(page)
}

/** What the page will be read in, as far as can be told before its link is read whole. */
export function languageAtOnce(page: Window): Language {
  const named = new URLSearchParams(page.location.hash.slice(1)).get('lang')
  return languageOf(named) ?? ownLanguage(page)
}

function keptLanguage(page: Window): Language | null {
  try {
    return languageOf(page.localStorage.getItem(LANGUAGE_KEY))
  } catch {
    // Even asking for it throws where a browser forbids it.
    return null
  }
}

function languageOf(text: string | null): Language | null {
  return LANGUAGES.find(({ id }) => id === text)?.id ?? null
}
