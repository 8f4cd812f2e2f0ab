/** Search and sharing: small buttons beside the language. */
import { useAtlas, useAtlasStore, useTranslator } from '../../state/react'
import { soon } from '../later'
import { shortcutName, shortcutText, useSearchShortcut } from '../search/shortcut'

const ICONS = {
  search: 'M10.5 10.5 15 15M12 7A5 5 0 1 1 2 7a5 5 0 0 1 10 0Z',
  share: 'M8 11V2M4.5 5 8 1.5 11.5 5M3 9v5h10V9',
} as const
const TOOLS = ['search', 'share'] as const

export function Tools() {
  const { t } = useTranslator()
  const store = useAtlasStore()
  const open = useAtlas((state) => state.panel)
  useSearchShortcut()
  return TOOLS.map((tool) => (
    <button
      key={tool}
      type="button"
      className="tool"
      aria-pressed={open === tool}
      aria-label={t(`views.${tool}`)}
      title={tool === 'search' ? t('search.key', { keys: shortcutText() }) : t('views.share')}
      {...(tool === 'search' && { 'aria-keyshortcuts': shortcutName() })}
      {...soon(tool)}
      onClick={() => store.getState().setPanel(open === tool ? null : tool)}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d={ICONS[tool]} />
      </svg>
    </button>
  ))
}
