/** The chart as a table: the named days with every party's figure. Made when opened. */
import { useState } from 'react'
import { areaHistory } from '../../core/history'
import { nearestSnapshot } from '../../core/snapshots'
import { partyName } from '../../i18n/naming'
import { useAtlas, useTranslator } from '../../state/react'
import { figuresAt, partiesShown, type Choice } from './series'
import { valueText } from './words'

interface Props {
  readonly choice: Choice
  /** What is counted, of which region, in which unit. */
  readonly caption: string
}

export function AreaTable(props: Props) {
  const { t } = useTranslator()
  const [open, setOpen] = useState(false)
  return (
    <details className="areas-table" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('areas.table')}</summary>
      {open && <Table {...props} />}
    </details>
  )
}

function Table({ choice, caption }: Props) {
  const translator = useTranslator()
  const { t, date, language } = translator
  const atlas = useAtlas((state) => state.atlas)
  const history = areaHistory(atlas)
  const parties = partiesShown(atlas, history)
  return (
    // Scrolls sideways on narrow pages, by keyboard too.
    <div className="areas-scroll" role="region" aria-label={caption} tabIndex={0}>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t('areas.table.day')}</th>
            {parties.map((party) => (
              <th key={party} scope="col">
                {partyName(atlas, party, atlas.lastDay, language, 'short')}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {atlas.named.map(({ day, title }) => {
            const figures = figuresAt(
              atlas,
              history,
              nearestSnapshot(atlas.snapshots, day).index,
              choice.region,
            )
            return (
              <tr key={day}>
                <th scope="row">
                  {date(day, 'medium')} <small>{title[language]}</small>
                </th>
                {parties.map((party) => (
                  <td key={party}>{valueText(translator, figures, party, choice)}</td>
                ))}
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}
