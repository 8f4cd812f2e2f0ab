/** What is shown: the atlas, the day or the two that are compared, what changed on it, and the language to read it in. */
import { useId, useState } from 'react'
import { isComparing } from '../state/compare'
import { useAtlas, useTranslator } from '../state/react'
import { Announcer } from './header/Announcer'
import { ChangedPlaces } from './header/ChangedPlaces'
import { CompareSentence, TwoDays } from './header/CompareSentence'
import { DaySentence } from './header/DaySentence'
import { LanguageSwitch } from './header/LanguageSwitch'
import { selectSummary } from './header/summary'
import { Tools } from './header/Tools'
import { BRIEF, useMedia } from './use-media'
import { Views } from './Views'

export function Header() {
  const { t, date, language } = useTranslator()
  const summary = useAtlas(selectSummary)
  const named = useAtlas((state) => state.atlas.named.find(({ day }) => day === state.day))
  const comparing = useAtlas(isComparing)
  const narrow = useMedia(BRIEF)
  const [open, setOpen] = useState(false)
  const list = useId()
  const some = summary.count > 0
  return (
    <header className="header sheet">
      <div className="header-top">
        <p className="header-app">
          {t('app.title')} · {t('app.subject')}
        </p>
        <div className="header-tools">
          <Tools />
          <LanguageSwitch />
        </div>
      </div>
      <h1>{comparing ? <TwoDays /> : date(summary.day, 'full')}</h1>
      {named && !comparing && !(narrow && some) && (
        <p className="header-named">
          <b>{named.title[language]}</b> {!narrow && named.line[language]}
        </p>
      )}
      <div className="header-what">
        {comparing ? <CompareSentence brief={narrow} /> : <DaySentence summary={summary} brief={narrow} />}{' '}
        {some && !comparing && (
          <button
            type="button"
            className="header-see"
            aria-expanded={open}
            aria-controls={list}
            onClick={() => setOpen(!open)}
          >
            {t(open ? 'head.hide' : 'head.see')}
          </button>
        )}
      </div>
      <div id={list} hidden={!(open && some) || comparing}>
        {open && some && !comparing && (
          <ChangedPlaces summary={summary} onDone={() => narrow && setOpen(false)} />
        )}
      </div>
      <Views />
      <Announcer />
    </header>
  )
}
