/** Area and places by who lost and who gained them, each with the look that it has on the map. */
import { DIFFERENCE_KINDS, type Difference, type DifferencePair } from '../../core/difference'
import type { Day } from '../../core/types'
import { holderName } from '../../i18n/naming'
import { useAtlas, useTranslator } from '../../state/react'
import { Sideways } from '../Sideways'
import { areaText } from './words'
import { PairSwatch } from './PairSwatch'

interface Props {
  readonly difference: Difference
  readonly later: Day
  /** Index into `Atlas.regions`; −1 for all. */
  readonly region: number
}

export function PairTable({ difference: { pairs }, later, region }: Props) {
  const translator = useTranslator()
  const { t, number, language } = translator
  const atlas = useAtlas((state) => state.atlas)
  const rows = pairs
    .map((pair) => ({ pair, ...figuresOf(pair, region) }))
    .filter(({ km2, places }) => km2 > 0 || places > 0)
    .filter(({ pair }) => pair.kind === 'changed' || pair.kind === 'recounted')
    // Each region has its own order; pairs of one kind stay together.
    .sort((a, b) => rankOf(a.pair) - rankOf(b.pair) || b.km2 - a.km2)
  if (rows.length === 0) return null
  const name = (holder: number) => holderName(atlas, holder, later, language, 'short')
  return (
    <Sideways label={t('compare.pairs')}>
      <table className="compare-table">
        <caption>{t('compare.pairs')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('compare.gained')}</th>
            <th scope="col">{t('compare.lost')}</th>
            <th scope="col">{t('compare.km2')}</th>
            <th scope="col">{t('compare.places')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ pair, km2, places }) => (
            <tr key={`${pair.kind} ${pair.from} ${pair.to}`} data-pair={`${pair.from} ${pair.to}`}>
              <th scope="row">
                <span className="compare-pair">
                  <PairSwatch atlas={atlas} from={pair.from} to={pair.to} />
                  {name(pair.to)}
                </span>
              </th>
              <td>
                {name(pair.from)}
                {pair.kind === 'recounted' && <small>{t('compare.list.recounted')}</small>}
              </td>
              <td>{areaText(translator, km2)}</td>
              <td>{number(places)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Sideways>
  )
}

const rankOf = ({ kind }: DifferencePair) => DIFFERENCE_KINDS.indexOf(kind)

const figuresOf = ({ km2, places, km2ByRegion, placesByRegion }: DifferencePair, region: number) =>
  region < 0 ? { km2, places } : { km2: km2ByRegion[region]!, places: placesByRegion[region]! }
