/** A party in the legend of the sheet: its pattern, name, area and share. A party that holds nothing is left out. */
import { partyName } from '../../i18n/naming'
import { useAtlas, useTranslator } from '../../state/react'
import { selectFigures } from '../legend/figures'
import { Swatch } from '../legend/Swatch'

export function PaperParty({ party, holder }: { readonly party: number; readonly holder: number }) {
  const { t, number } = useTranslator()
  const atlas = useAtlas((state) => state.atlas)
  const name = useAtlas((state) => partyName(state.atlas, party, state.day, state.language))
  const hidden = useAtlas((state) => state.hiddenParties.has(atlas.parties[party]!.id))
  const km2 = useAtlas((state) => selectFigures(state).km2[party]!)
  const known = useAtlas((state) => selectFigures(state).knownKm2)
  if (km2 < 0.5 || hidden) return null
  const percent = number(km2 / known, { style: 'percent', maximumFractionDigits: km2 / known < 0.01 ? 1 : 0 })
  return (
    <li>
      <Swatch atlas={atlas} holder={holder} />
      <span>
        {name}
        <small>
          {t('legend.km2', { km2: Math.round(km2) })} · {percent}
        </small>
      </span>
    </li>
  )
}
