/** Each way in which a claim was measured: what exactly, the figure with its range, and what else was found. */
import type { Measurement, Reading } from '../../core/claims'
import { useAtlas, useTranslator } from '../../state/react'
import { Findings } from './Findings'
import { RangeBar } from './RangeBar'
import { definitionText, rangeText, verdictText } from './words'

export function Readings({ measurement }: { readonly measurement: Measurement }) {
  const { readings } = measurement
  return (
    <ul className="readings">
      {readings.map((reading, i) => (
        <ReadingItem key={i} measurement={measurement} reading={reading} several={readings.length > 1} />
      ))}
    </ul>
  )
}

interface ItemProps {
  readonly measurement: Measurement
  readonly reading: Reading
  readonly several: boolean
}

function ReadingItem({ measurement: { claim, claimed }, reading, several }: ItemProps) {
  const translator = useTranslator()
  const atlas = useAtlas((state) => state.ledger.atlas)
  return (
    <li>
      <p className="reading-what">{definitionText(translator, atlas, claim, reading)}</p>
      <p className="reading-figure">
        <b>{translator.t('claims.measured', { figure: rangeText(translator, reading.range, claim.unit) })}</b>
        {several && (
          <span className="chip" data-verdict={reading.verdict}>
            {verdictText(translator, reading.verdict, claim.unit, 'short')}
          </span>
        )}
      </p>
      <RangeBar range={reading.range} claimed={claimed} unit={claim.unit} />
      <Findings claim={claim} reading={reading} />
    </li>
  )
}
