/** What a film is to be: its days, pace, size and format. */
import { isoDay, parseDay } from '../../../core/day'
import type { Day } from '../../../core/types'
import { useAtlas, useTranslator } from '../../../state/react'
import type { FilmFormat } from './make'
import { PACES } from './plan'
import { SIZES, type SizeName } from './sizes'

export interface Choice {
  readonly from: Day
  readonly to: Day
  /** Index into `PACES`. */
  readonly pace: number
  readonly size: SizeName
  readonly format: FilmFormat
}

interface Props {
  readonly choice: Choice
  readonly onChange: (choice: Choice) => void
  readonly webm: boolean
  readonly disabled: boolean
}

export function Choices({ choice, onChange, webm, disabled }: Props) {
  const { t, plural } = useTranslator()
  const set = (part: Partial<Choice>) => onChange({ ...choice, ...part })
  return (
    <fieldset className="picture-choices film-choices" disabled={disabled}>
      <legend className="unseen">{t('film.choices')}</legend>
      <DayField label={t('film.from')} day={choice.from} onChange={(from) => set({ from })} />
      <DayField label={t('film.to')} day={choice.to} onChange={(to) => set({ to })} />
      <label className="picture-wide">
        {t('film.pace')}
        <select value={choice.pace} onChange={(event) => set({ pace: Number(event.target.value) })}>
          {PACES.map(({ of, perSecond }, i) => (
            <option key={i} value={i}>
              {plural(`film.pace.${of}`, perSecond)}
            </option>
          ))}
        </select>
      </label>
      <label>
        {t('film.size')}
        <select value={choice.size} onChange={(event) => set({ size: event.target.value as SizeName })}>
          {Object.entries(SIZES).map(([name, { width, height }]) => (
            <option key={name} value={name}>
              {`${width} × ${height}`}
            </option>
          ))}
        </select>
      </label>
      <label>
        {t('film.format')}
        <select value={choice.format} onChange={(event) => set({ format: event.target.value as FilmFormat })}>
          {webm && <option value="webm">{t('film.format.webm')}</option>}
          <option value="gif">{t('film.format.gif')}</option>
        </select>
      </label>
    </fieldset>
  )
}

function DayField(props: { label: string; day: Day; onChange: (day: Day) => void }) {
  const first = useAtlas((state) => state.atlas.firstDay)
  const last = useAtlas((state) => state.atlas.lastDay)
  return (
    <label>
      {props.label}
      <input
        type="date"
        min={isoDay(first)}
        max={isoDay(last)}
        value={isoDay(props.day)}
        onChange={(event) => {
          // While a date is being typed it is none.
          const day = parseDay(event.target.value)
          if (day !== null && day >= first && day <= last) props.onChange(day)
        }}
      />
    </label>
  )
}
