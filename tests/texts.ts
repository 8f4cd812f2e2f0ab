/** Loads the texts of every language, for tests that read them. */
import { LANGUAGES, loadTexts } from '../src/i18n'

for (const { id } of LANGUAGES) await loadTexts(id)
