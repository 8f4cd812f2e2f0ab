/** The holder on the day: since and until when, on what evidence, by which sources. */
import { memo, type ReactNode } from 'react'
import type { Atlas } from '../../core/types'
import { holderName } from '../../i18n/naming'
import { useAtlas, useTranslator } from '../../state/react'
import { Swatch } from '../legend/Swatch'
import { evidenceOf, nowOf, type Life, type Report } from './model'
import { Note, Sources } from './Sources'
import { sinceText, untilText } from './words'

/** @param strip the place's life, shown under the dates */
export function Now({ atlas, life, strip }: { atlas: Atlas; life: Life; strip: ReactNode }) {
  const translator = useTranslator()
  const { t, language } = translator
  const day = useAtlas((state) => state.day)
  const now = nowOf(life, day)
  if (!now) return <p>{t('card.unknown')}</p>
  const { spell, opened, ended } = now
  const since = sinceText(translator, atlas, opened)
  return (
    <>
      <p className="card-holder">
        <Swatch atlas={atlas} holder={spell.holder} />
        <span>{holderName(atlas, spell.holder, day, language)}</span>
      </p>
      <p className="card-span">
        {spell.from === day ? t('card.thisDay', { since }) : since}
        <br />
        {untilText(translator, atlas, ended)}
      </p>
      {strip}
      <Grounds report={opened} dated={opened.day >= atlas.firstDay} />
    </>
  )
}

/** What the spell rests on: it changes with the spell, not with every step of the slider. */
const Grounds = memo(function Grounds({ report, dated }: { report: Report; dated: boolean }) {
  const { t } = useTranslator()
  return (
    <>
      <Chips report={report} dated={dated} />
      <p className="card-aside">{t(`card.why.${evidenceOf(report)}`)}</p>
      <h3>{t('card.sources')}</h3>
      <Sources detail={report.detail} />
      {report.detail && report.detail.note !== '' && <Note text={report.detail.note} />}
    </>
  )
})

/** Evidence, precision and confidence of a report. @param dated whether its day is one that the atlas speaks of */
export function Chips({ report, dated }: { report: Report; dated: boolean }) {
  const { t } = useTranslator()
  return (
    <ul className="chips">
      <li className="chip">{t(`card.evidence.${evidenceOf(report)}`)}</li>
      {dated && <li className="chip">{t(`card.precision.${report.precision}`)}</li>}
      <li className="chip">{t(`card.confidence.${report.confidence}`)}</li>
    </ul>
  )
}
