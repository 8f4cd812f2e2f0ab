/** Ways past the headline and its panels for those who come by keyboard: seen once they have the focus. */
import { useTranslator } from '../state/react'

/** Not links: the address holds what is shown. */
const TARGETS = [
  { text: 'views.skip.time', selector: '.workspace-foot input[type="range"]' },
  { text: 'views.skip.map', selector: '.workspace-map .leaflet-container' },
] as const

export function SkipLinks() {
  const { t } = useTranslator()
  return (
    <div className="skip">
      {TARGETS.map(({ text, selector }) => (
        <button
          key={text}
          type="button"
          onClick={() => document.querySelector<HTMLElement>(selector)?.focus()}
        >
          {t(text)}
        </button>
      ))}
    </div>
  )
}
