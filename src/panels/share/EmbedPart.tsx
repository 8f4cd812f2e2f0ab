/** The slim page for other people's pages: HTML in a size of choice, and how it looks. */
import { useId, useState } from 'react'
import { useTranslator } from '../../state/react'
import { CopyField } from './CopyField'
import { iframeSnippet, SANDBOX } from './snippet'
import { useDayWords, useEmbedAddress } from './use-view'

const SIZES = [[640, 480], [400, 300], [960, 600], null] as const

export function EmbedPart() {
  const { t } = useTranslator()
  const id = useId()
  const [choice, setChoice] = useState(0)
  const [shown, setShown] = useState(false)
  const address = useEmbedAddress()
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
      {shown && <Preview address={address} title={title} size={size ?? SIZES[0]} />}
    </>
  )
}

/** CSS pixels: what every panel has room for. */
const ROOM = 272

/** The page in its size, made smaller as a whole. */
function Preview(props: {
  readonly address: string
  readonly title: string
  readonly size: readonly [number, number]
}) {
  const { address, title, size } = props
  const [width, height] = size
  const scale = ROOM / width
  return (
    <div className="share-preview" style={{ width: ROOM, height: height * scale }}>
      <iframe
        // Where the fragment alone is other, the page in it follows without loading again.
        src={address}
        title={title}
        style={{ width, height, scale: String(scale) }}
        referrerPolicy="no-referrer"
        sandbox={SANDBOX}
      />
    </div>
  )
}
