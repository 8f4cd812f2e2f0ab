/** The figures of one day, party by party: those of the day pointed at, else of the day shown. It is the key of colours too. */
import { useMemo } from 'react'
import { nearestSnapshot } from '../../core/snapshots'
import { areaHistory } from '../../core/history'
import { partyName } from '../../i18n/naming'
import { useAtlas, useTranslator } from '../../state/react'
import { Swatch } from '../legend/Swatch'
import { figuresAt, partiesShown, type Choice } from './series'
import { documentedText, valueText } from './words'

/** @param pointed index of a snapshot; null: the day shown */
export function Readout({ choice, pointed }: { readonly choice: Choice; readonly pointed: number | null }) {
  const translator = useTranslator()
  const { t, date, number, language } = translator
  const atlas = useAtlas((state) => state.atlas)
  const details = useAtlas((state) => state.details)
  const shown = useAtlas((state) => state.day)
  const history = areaHistory(atlas)
  const parties = useMemo(() => partiesShown(atlas, history), [atlas, history])
  const index = pointed ?? nearestSnapshot(atlas.snapshots, shown).index
  const day = pointed === null ? shown : atlas.snapshots[index]!
  const figures = figuresAt(atlas, history, index, choice.region)
  const named = atlas.named.find((entry) => entry.day === day)
  const stones = (details?.milestones ?? []).filter((stone) => stone.day === day)
  return (
    <div className="areas-read">
      <p>
        <b>
          <bdi>{date(day)}</bdi>
        </b>
        {named && ` · ${named.title[language]}`}
        {` · ${t('areas.known', { km2: number(Math.round(figures.knownKm2)) })}`}
        {stones.map(({ title }) => (
          <span key={title}>
            {' · '}
            <bdi lang="en">{title}</bdi>
          </span>
        ))}
      </p>
      <ul>
        {parties.map((party) => (
          <li key={party}>
            <Swatch
              ofChart
              atlas={atlas}
              holder={atlas.holders.findIndex((holder) => holder.party === party)}
            />
            <span>
              {partyName(atlas, party, day, language, 'short')}{' '}
              <b>{valueText(translator, figures, party, choice)}</b>
              {choice.basis === 'known' && <small> {documentedText(translator, figures, party)}</small>}
            </span>
          </li>
        ))}
        {choice.basis === 'documented' && (
          <li>
            <Swatch ofChart atlas={atlas} holder={-1} />
            {t('areas.rest')}
          </li>
        )}
      </ul>
    </div>
  )
}
