/** Copies an address that opens the story at a step; where the page may not write to the clipboard, shows it. */
import { useState } from 'react'
import type { Story } from '../../core/stories'
import { useTranslator } from '../../state/react'
import { writeText } from '../share/clipboard'

export function StepLink({ story, index }: { readonly story: Story; readonly index: number }) {
  const { t, language } = useTranslator()
  const [copied, setCopied] = useState<boolean | null>(null)
  const address = () =>
    `${window.location.href.replace(/#.*$/, '')}#story=${story.id}:${index + 1}&lang=${language}`
  return (
    <div className="story-link">
      <button type="button" className="card-link" onClick={() => void writeText(address()).then(setCopied)}>
        {t('stories.link')}
      </button>{' '}
      <span role="status">{copied !== null && t(copied ? 'card.link.done' : 'card.link.copy')}</span>
      {copied === false && (
        <input
          readOnly
          dir="ltr"
          aria-label={t('stories.link')}
          value={address()}
          onFocus={(event) => event.target.select()}
        />
      )}
    </div>
  )
}
