/** Loads the texts of every language, for tests that read them. */
import { LANGUAGES, loadTexts } from '../src/i18n'

await Promise.all(LANGUAGES.map(({ id }) => loadTexts(id)))
