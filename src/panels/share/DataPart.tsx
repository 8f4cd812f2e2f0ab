/** Files of the day, of what differs between two days, and of the whole atlas, made in the page. */
import { useId, useState } from 'react'
import { isoDay, parseDay } from '../../core/day'
import { LICENCE } from '../../core/licence'
import { otherDay, selectDays } from '../../state/compare'
import { exportFile, type Export } from '../../state/exports'
import { useAtlas, useAtlasStore, useTranslator } from '../../state/react'
import { save } from './save'

export function DataPart() {
  const { t, date } = useTranslator()
  const store = useAtlasStore()
  const [inclusive, setInclusive] = useState(false)
  const [said, setSaid] = useState('')
  const why = useId()
  const day = useAtlas((state) => state.day)
  const days = useAtlas(selectDays)
  const told = useAtlas((state) => state.told)
  const read = useAtlas((state) => state.details !== null)
  const keep = async (what: Export) => {
    setSaid(t('share.data.making'))
    // All days take a slow device a second or two: said before.
    await new Promise((done) => requestAnimationFrame(() => setTimeout(done)))
    const file = exportFile(store.getState(), what, { inclusive })
    save(file)
    setSaid(t('share.saved', { file: file.name }))
  }
  const button = (what: Export, text: string) => (
    <li>
      <button type="button" className="share-file" disabled={!read} onClick={() => void keep(what)}>
        {text}
      </button>
    </li>
  )
  return (
    <>
      <p>{t('share.data.what', { told: t(`evidence.told.${told}`), licence: LICENCE })}</p>
      {!read && <p>{t('share.data.wait')}</p>}
      <h4>{t('share.data.day', { day: date(day) })}</h4>
      <ul>
        {button('cells', t('share.data.cells'))}
        {button('areas', t('share.data.areas'))}
        {button('table', t('share.data.table'))}
      </ul>
      <h4>{t('share.data.difference')}</h4>
      <SecondDay />
      <p>{t('share.data.differenceOf', { from: date(days[0]), day: date(days[1]) })}</p>
      <ul>
        {button('changed', t('share.data.changed'))}
        {button('changedTable', t('share.data.changedTable'))}
      </ul>
      <label className="share-check">
        <input
          type="checkbox"
          checked={inclusive}
          aria-describedby={why}
          onChange={(event) => setInclusive(event.target.checked)}
        />
        <span>{t('share.data.inclusive')}</span>
      </label>
      <p id={why} className="share-note">
        {t('share.data.inclusive.why')}
      </p>
      <h4>{t('share.data.whole')}</h4>
      <ul>{button('zip', t('share.data.zip'))}</ul>
      <p role="status">{said}</p>
    </>
  )
}

/** The day that the day shown is held against. */
function SecondDay() {
  const { t } = useTranslator()
  const id = useId()
  const setFrom = useAtlas((state) => state.setFrom)
  const other = useAtlas((state) => isoDay(otherDay(state)))
  const first = useAtlas((state) => isoDay(state.atlas.firstDay))
  const last = useAtlas((state) => isoDay(state.atlas.lastDay))
  return (
    <p className="share-row">
      <label htmlFor={id}>{t('share.data.from')}</label>
      <input
        id={id}
        type="date"
        value={other}
        min={first}
        max={last}
        onChange={(event) => {
          const day = parseDay(event.target.value)
          if (day !== null && event.target.validity.valid) setFrom(day)
        }}
      />
    </p>
  )
}
