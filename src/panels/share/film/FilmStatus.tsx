/** How far a film is, or what became of it. */
import { useTranslator } from '../../../state/react'
import type { Film } from './use-film'

interface Props {
  readonly film: Film
  /** The file's name with an ending. */
  readonly name: (ending: string) => string
}

export function FilmStatus({ film, name }: Props) {
  const { t, number } = useTranslator()
  const size = (bytes: number) =>
    t('film.megabytes', { size: number(bytes / 1e6, { maximumFractionDigits: bytes < 1e6 ? 2 : 1 }) })
  return (
    <>
      {film.kind === 'making' && <Making progress={film.progress} />}
      <p className="picture-status" role="status">
        {film.kind === 'making' && film.progress === null && t('film.starting')}
        {film.kind === 'cancelled' && t('film.cancelled')}
        {film.kind === 'failed' && t('film.failed', { reason: film.reason })}
        {film.kind === 'made' && t('film.done', { file: name(film.wish.format), size: size(film.blob.size) })}
      </p>
      {film.kind === 'made' && (
        <>
          <a className="picture-main" href={film.address} download={name(film.wish.format)}>
            {t('film.save')}
          </a>
          {film.wish.format === 'gif' ? (
            <img className="picture-preview" src={film.address} alt={t('film.preview')} />
          ) : (
            <video
              className="picture-preview"
              src={film.address}
              controls
              muted
              aria-label={t('film.preview')}
            />
          )}
        </>
      )}
    </>
  )
}

function Making({ progress }: { progress: { readonly part: number; readonly day: number } | null }) {
  const { t, number, date } = useTranslator()
  const text =
    progress &&
    t('film.progress', {
      share: number(progress.part, { style: 'percent', maximumFractionDigits: 0 }),
      date: date(progress.day),
    })
  return (
    <div>
      <progress aria-label={t('film.make')} max={1} {...(progress && { value: progress.part })} />
      <p className="picture-note">{text}</p>
    </div>
  )
}
