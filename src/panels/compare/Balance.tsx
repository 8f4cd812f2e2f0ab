/** What each party gained and lost between the two days, and what remains of it. */
import type { Difference } from '../../core/difference'
import type { Day } from '../../core/types'
import { partyName } from '../../i18n/naming'
import { useAtlas, useTranslator } from '../../state/react'
import { Sideways } from '../Sideways'
import { Swatch } from '../legend/Swatch'
import { areaText } from './words'

interface Props {
  readonly difference: Difference
  readonly later: Day
}

export function Balance({ difference: { gainedKm2, lostKm2 }, later }: Props) {
  const translator = useTranslator()
  const { t, number, language } = translator
  const atlas = useAtlas((state) => state.atlas)
  const rows = atlas.parties
    .map((_, party) => ({ party, gained: gainedKm2[party]!, lost: lostKm2[party]! }))
    .filter(({ gained, lost }) => gained + lost > 0)
    .sort((a, b) => b.gained - b.lost - (a.gained - a.lost) || a.party - b.party)
  const signed = (km2: number) =>
    number(km2, { signDisplay: 'exceptZero', maximumFractionDigits: Math.abs(km2) < 9.95 ? 1 : 0 })
  return (
    <>
      <Sideways label={t('compare.balance')}>
        <table className="compare-table compare-balance">
          <caption>{t('compare.balance')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('compare.party')}</th>
              <th scope="col">{t('compare.balance.gained')}</th>
              <th scope="col">{t('compare.balance.lost')}</th>
              <th scope="col">{t('compare.balance.net')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ party, gained, lost }) => (
              <tr key={party}>
                <th scope="row">
                  <span className="compare-pair">
                    <Swatch
                      atlas={atlas}
                      holder={atlas.holders.findIndex((entry) => entry.party === party)}
                    />
                    {partyName(atlas, party, later, language, 'short')}
                  </span>
                </th>
                <td>{areaText(translator, gained)}</td>
                <td>{areaText(translator, lost)}</td>
                <td>
                  <b>{signed(gained - lost)}</b>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Sideways>
      <p className="compare-note">
        {t('compare.balance.note')} {t('compare.balance.rims')}
      </p>
    </>
  )
}
