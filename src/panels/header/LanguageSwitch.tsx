/** The language of the interface; each is named in itself. */
import type { Language } from '../../core/types'
import { LANGUAGES } from '../../i18n'
import { chooseLanguage } from '../../state/choose-language'
import { useAtlasStore, useTranslator } from '../../state/react'

export function LanguageSwitch() {
  const { t, language } = useTranslator()
  const store = useAtlasStore()
  return (
    <select
      className="language"
      aria-label={t('head.language')}
      value={language}
      onChange={(event) => void chooseLanguage(store, event.target.value as Language, window)}
    >
      {LANGUAGES.map(({ id, name }) => (
        <option key={id} value={id} lang={id}>
          {name}
        </option>
      ))}
    </select>
  )
}
