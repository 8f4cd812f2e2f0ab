/** Speaks another language from now on. */
import type { Language } from '../core/types'
import { loadTexts } from '../i18n'
import { LANGUAGE_KEY } from './own-language'
import type { AtlasStore } from './store'

/** Of two choices soon after one another, the later stands: its texts may be here first. */
let choices = 0

/** Speaks another language from now on, here and at the next visit. */
export async function chooseLanguage(store: AtlasStore, language: Language, page: Window): Promise<void> {
  const choice = ++choices
  await loadTexts(language)
  if (choice !== choices) return
  store.getState().setLanguage(language)
  try {
    page.localStorage.setItem(LANGUAGE_KEY, language)
  } catch {
    // Full or forbidden: the link holds it all the same.
  }
}
