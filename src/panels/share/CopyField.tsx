/** A text to take along: shown in full, copied by a button, and selected for copying by hand where that is not allowed. */
import { useRef, useState } from 'react'
import { useTranslator } from '../../state/react'
import type { ExportFile } from '../../state/exports'
import { writeText } from './clipboard'
import { save } from './save'

interface Props {
  readonly label: string
  readonly text: string
  readonly rows?: number
  /** Text of a person's language, to be read in its direction; else code. */
  readonly prose?: boolean
  /** The same as a file. */
  readonly file?: Omit<ExportFile, 'data'>
}

export function CopyField({ label, text, rows = 3, prose = false, file }: Props) {
  const { t } = useTranslator()
  const field = useRef<HTMLTextAreaElement>(null)
  // What was said of a text holds for that text alone.
  const [said, setSaid] = useState({ text: '', words: '' })
  const copy = async () => {
    const copied = await writeText(text)
    if (!copied) {
      field.current?.focus()
      field.current?.select()
    }
    setSaid({ text, words: t(copied ? 'share.copied' : 'share.byHand') })
  }
  const keep = (as: Omit<ExportFile, 'data'>) => {
    save({ ...as, data: text })
    setSaid({ text, words: t('share.saved', { file: as.name }) })
  }
  return (
    <div className="share-copy">
      <textarea
        ref={field}
        readOnly
        rows={rows}
        dir={prose ? 'auto' : 'ltr'}
        className={prose ? undefined : 'share-code'}
        aria-label={label}
        value={text}
        spellCheck={false}
        onFocus={(event) => event.target.select()}
      />
      <div className="share-row">
        <button type="button" className="share-button" onClick={() => void copy()}>
          {t('share.copy')}
        </button>
        {file && (
          <button type="button" className="share-button share-second" onClick={() => keep(file)}>
            {t('share.save')}
          </button>
        )}
        <span role="status">{said.text === text && said.words}</span>
      </div>
    </div>
  )
}
