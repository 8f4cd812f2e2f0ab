/** A picture of the map as a file: format, what it holds, a preview, and the button that makes it. */
import { useEffect, useId, useState } from 'react'
import { isoDay } from '../../core/day'
import { useAtlas, useAtlasStore, useTranslator } from '../../state/react'
import { isComparing, selectDays } from '../../state/compare'
import type { AppState } from '../../state/state'
import { fileName, FORMATS, makePicture, type Format } from './picture'
import { saveFile } from './save'

type Outcome =
  | { readonly kind: 'made'; readonly file: string; readonly size: string; readonly tiles: boolean }
  | { readonly kind: 'failed'; readonly reason: string }

export function PictureSection() {
  const { t } = useTranslator()
  const store = useAtlasStore()
  const ready = useAtlas((state) => state.studio !== null)
  const [format, setFormat] = useState<Format>('png2')
  const [fonts, setFonts] = useState(true)
  const [busy, setBusy] = useState(false)
  const [outcome, setOutcome] = useState<Outcome | null>(null)
  const [preview, setPreview] = useState<string | null>(null)
  const hint = useId()

  useEffect(() => () => void (preview && URL.revokeObjectURL(preview)), [preview])

  const make = async () => {
    const state = store.getState()
    if (busy || !state.studio) return
    setBusy(true)
    setOutcome(null)
    try {
      const { blob, width, height, tilesLeftOut } = await makePicture(state.studio, state, format, fonts)
      const file = fileName(daysOf(state), state.told, format === 'svg' ? 'svg' : 'png')
      saveFile(blob, file)
      setPreview(URL.createObjectURL(blob))
      setOutcome({ kind: 'made', file, size: t('picture.size', { width, height }), tiles: tilesLeftOut })
    } catch (error) {
      setOutcome({ kind: 'failed', reason: error instanceof Error ? error.message : String(error) })
    }
    setBusy(false)
  }
  return (
    <div className="picture">
      <p className="picture-note">{t('picture.holds')}</p>
      <div className="picture-choices">
        <label>
          {t('picture.format')}
          <select value={format} onChange={(event) => setFormat(event.target.value as Format)}>
            {FORMATS.map((one) => (
              <option key={one} value={one}>
                {t(`picture.format.${one}`)}
              </option>
            ))}
          </select>
        </label>
        <button type="button" className="picture-main" disabled={!ready || busy} onClick={() => void make()}>
          {t('picture.save')}
        </button>
      </div>
      {format === 'svg' && (
        <>
          <label className="picture-check">
            <input
              type="checkbox"
              checked={fonts}
              onChange={(event) => setFonts(event.target.checked)}
              aria-describedby={hint}
            />
            {t('picture.fonts')}
          </label>
          <p id={hint} className="picture-note">
            {t('picture.fonts.hint')}
          </p>
        </>
      )}
      <p className="picture-status" role="status">
        {busy && t('picture.making')}
        {outcome?.kind === 'made' && `${t('picture.done', { file: outcome.file })} ${outcome.size}.`}
        {outcome?.kind === 'made' && outcome.tiles && ` ${t('picture.tiles')}`}
        {outcome?.kind === 'failed' && t('picture.failed', { reason: outcome.reason })}
      </p>
      {preview && outcome?.kind === 'made' && (
        <img className="picture-preview" src={preview} alt={t('picture.preview')} />
      )}
    </div>
  )
}

function daysOf(state: AppState): string[] {
  return (isComparing(state) ? selectDays(state) : [state.day]).map(isoDay)
}
