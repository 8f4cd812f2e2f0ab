/** The row of views: the map alone, or one panel beside it. */
import { useAtlas, useAtlasStore, useTranslator } from '../state/react'
import type { Panel } from '../state/state'
import { shortcutName, shortcutText, useSearchShortcut } from './search/shortcut'

const VIEWS: readonly (Panel | null)[] = [null, 'search', 'road', 'areas', 'claims', 'events', 'method']

export function Views() {
  const { t } = useTranslator()
  const store = useAtlasStore()
  const open = useAtlas((state) => state.panel)
  useSearchShortcut()
  return (
    <nav className="views" aria-label={t('views.label')}>
      {VIEWS.map((view) => (
        <button
          key={view ?? 'map'}
          type="button"
          aria-pressed={open === view}
          {...(view === 'search' && {
            'aria-keyshortcuts': shortcutName(),
            title: t('search.key', { keys: shortcutText() }),
          })}
          onClick={() => store.getState().setPanel(view)}
        >
          {t(`views.${view ?? 'map'}`)}
        </button>
      ))}
    </nav>
  )
}
