/** The row of views: the map alone, or one panel beside it. */
import { useAtlas, useAtlasStore, useTranslator } from '../state/react'
import type { Panel } from '../state/state'
import { soon } from './later'

const VIEWS: readonly (Panel | null)[] = [
  ...([null, 'compare', 'stories', 'road', 'areas'] as const),
  ...(['claims', 'events', 'table', 'method'] as const),
]

export function Views() {
  const { t } = useTranslator()
  const store = useAtlasStore()
  const open = useAtlas((state) => state.panel)
  return (
    <nav className="views" aria-label={t('views.label')}>
      {VIEWS.map((view) => (
        <button
          key={view ?? 'map'}
          type="button"
          aria-pressed={open === view}
          {...soon(view)}
          onClick={() => store.getState().setPanel(view)}
        >
          {t(`views.${view ?? 'map'}`)}
        </button>
      ))}
    </nav>
  )
}
