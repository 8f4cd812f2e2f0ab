/** The playback as a film: what it is to be, its making with a way to end it, and the file. */
import { useEffect, useState } from 'react'
import { isoDay } from '../../core/day'
import type { Day } from '../../core/types'
import { periodsOf, spanShown } from '../../state/periods'
import { useAtlas, useAtlasStore, useTranslator } from '../../state/react'
import type { AppState } from '../../state/state'
import { Choices, type Choice } from './film/Choices'
import { FilmStatus } from './film/FilmStatus'
import { framesOf, MOST_SECONDS, PACES, planFilm, RATE } from './film/plan'
import { SIZES } from './film/sizes'
import { useFilm } from './film/use-film'
import { fileName } from './picture'

/** Without it the browser has no encoder; whether it has a codec too is asked when a film is made. */
const hasEncoder = () => 'VideoEncoder' in window

export function FilmSection() {
  const { t, plural, number } = useTranslator()
  const store = useAtlasStore()
  const atlas = useAtlas((state) => state.atlas)
  const ready = useAtlas((state) => state.studio !== null)
  const [webm, setWebm] = useState(hasEncoder)
  const [choice, setChoice] = useState(() => firstChoice(store.getState(), webm))
  const { film, make, cancel } = useFilm()

  useEffect(() => {
    if (!hasEncoder()) return
    let gone = false
    const none = () => {
      if (gone) return
      setWebm(false)
      setChoice((chosen) => ({ ...chosen, format: 'gif' }))
    }
    import('./film/webm')
      .then(({ webmCodec }) => webmCodec(SIZES.hd.width, SIZES.hd.height))
      .then((codec) => codec === null && none(), none)
    return () => {
      gone = true
    }
  }, [])

  const shots = planFilm(atlas, choice.from, choice.to, PACES[choice.pace]!)
  const seconds = framesOf(shots) / RATE
  const long = seconds > MOST_SECONDS
  const size = SIZES[choice.size]
  const busy = film.kind === 'making'
  const name = (format: string) =>
    fileName([isoDay(choice.from), isoDay(choice.to)], store.getState().told, format)
  return (
    <div className="picture film">
      <p className="picture-note">{t('film.holds')}</p>
      <Choices choice={choice} onChange={setChoice} webm={webm} disabled={busy} />
      {!webm && <p className="picture-note">{t('film.noWebm')}</p>}
      <p className="picture-note">
        {shots.length === 0
          ? t('film.none')
          : long
            ? t('film.tooLong', { minutes: Math.ceil(seconds / 60), most: MOST_SECONDS / 60 })
            : t('film.length', {
                seconds: number(Math.round(seconds)),
                days: plural('film.days', shots.length),
              })}
      </p>
      {busy ? (
        <button type="button" onClick={cancel}>
          {t('film.cancel')}
        </button>
      ) : (
        <button
          type="button"
          className="picture-main"
          disabled={!ready || shots.length === 0 || long}
          onClick={() => make({ shots, size, format: choice.format })}
        >
          {t('film.make')}
        </button>
      )}
      <FilmStatus film={film} name={name} />
    </div>
  )
}

/** What the time axis shows. */
function firstChoice(state: AppState, webm: boolean): Choice {
  const { from, to } = spanShown(periodsOf(state.atlas), state.span, state.day)
  const { firstDay, lastDay } = state.atlas
  const within = (day: number) => Math.max(firstDay, Math.min(lastDay, Math.round(day))) as Day
  return { from: within(from), to: within(to), pace: 1, size: 'hd', format: webm ? 'webm' : 'gif' }
}
