/** The language of the interface; each is named in itself. */
import type { Language } from '../../core/types'
import { LANGUAGES } from '../../i18n'
import { useAtlas, useTranslator } from '../../state/react'

export function LanguageSwitch() {
  const { t, language } = useTranslator()
  const setLanguage = useAtlas((state) => state.setLanguage)
  return (
    <select
      className="language"
      aria-label={t('head.language')}
      value={language}
      onChange={(event) => setLanguage(event.target.value as Language)}
    >
      {LANGUAGES.map(({ id, name }) => (
        <option key={id} value={id} lang={id}>
          {name}
        </option>
      ))}
    </select>
  )
}
