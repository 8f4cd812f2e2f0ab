/** The slim page for other people's pages: HTML in a size of choice, and how it looks. */
import { useId, useState } from 'react'
import { useTranslator } from '../../state/react'
import { CopyField } from './CopyField'
import { iframeSnippet, SANDBOX } from './snippet'
import { useAddress, useDayWords } from './use-view'

const SIZES = [[640, 480], [400, 300], [960, 600], null] as const

export function EmbedPart() {
  const { t } = useTranslator()
  const id = useId()
  const [choice, setChoice] = useState(0)
  const [shown, setShown] = useState(false)
  const address = useAddress({ slim: true, selection: null, panel: null, story: null })
  const days = useDayWords()
  const title = t('share.embed.frame', { atlas: t('app.title'), subject: t('app.subject'), day: days })
  const size = SIZES[choice] ?? null
  return (
    <>
      <p>{t('share.embed.what')}</p>
      <p className="share-row">
        <label htmlFor={id}>{t('share.embed.size')}</label>
        <select id={id} value={choice} onChange={(event) => setChoice(Number(event.target.value))}>
          {SIZES.map((entry, i) => (
            <option key={i} value={i}>
              {entry
                ? t('share.embed.size.of', { width: entry[0], height: entry[1] })
                : t('share.embed.responsive')}
            </option>
          ))}
        </select>
      </p>
      <CopyField label={t('share.embed.field')} text={iframeSnippet({ address, title, size })} rows={5} />
      <button
        type="button"
        className="share-button share-second"
        aria-expanded={shown}
        onClick={() => setShown(!shown)}
      >
        {t('share.embed.preview')}
      </button>
      {shown && (
        <iframe
          // An address that differs in its fragment alone does not load again: the page in it follows.
          src={address}
          title={title}
          className="share-preview"
          referrerPolicy="no-referrer"
          sandbox={SANDBOX}
        />
      )}
    </>
  )
}
