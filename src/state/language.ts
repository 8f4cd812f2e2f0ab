/**
 * Which language comes first: the link's, else the one that the reader chose here before, else the browser's. The choice is
 * kept in this browser alone; one that keeps nothing is no fault.
 */
import type { Language } from '../core/types'
import { LANGUAGES, loadTexts } from '../i18n'
import type { AtlasStore } from './store'

const KEY = 'control-atlas.language'

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

/** Of two choices soon after one another, the later stands: its texts may be here first. */
let choices = 0

/** Speaks another language from now on, here and at the next visit. */
export async function chooseLanguage(store: AtlasStore, language: Language, page: Window): Promise<void> {
  const choice = ++choices
  await loadTexts(language)
  if (choice !== choices) return
  store.getState().setLanguage(language)
  try {
    page.localStorage.setItem(KEY, language)
  } catch {
    // Full or forbidden: the link holds it all the same.
  }
}

function keptLanguage(page: Window): Language | null {
  try {
    return languageOf(page.localStorage.getItem(KEY))
  } catch {
    // Even asking for it throws where a browser forbids it.
    return null
  }
}

function languageOf(text: string | null): Language | null {
  return LANGUAGES.find(({ id }) => id === text)?.id ?? null
}
