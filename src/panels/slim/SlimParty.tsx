/** A party in the slim legend: its look, short name and share. A party that holds nothing is left out. */
import { partyName } from '../../i18n/naming'
import { isComparing } from '../../state/compare'
import { useAtlas, useTranslator } from '../../state/react'
import { selectFigures } from '../legend/figures'
import { Swatch } from '../legend/Swatch'

export function SlimParty({ party, holder }: { readonly party: number; readonly holder: number }) {
  const { number } = useTranslator()
  const atlas = useAtlas((state) => state.atlas)
  const name = useAtlas((state) => partyName(state.atlas, party, state.day, state.language, 'short'))
  const hidden = useAtlas((state) => state.hiddenParties.has(atlas.parties[party]!.id))
  const share = useAtlas((state) => {
    const { km2, knownKm2 } = selectFigures(state)
    return knownKm2 > 0 ? Math.round((100 * km2[party]!) / knownKm2) / 100 : 0
  })
  const held = useAtlas((state) => selectFigures(state).km2[party]! >= 0.5)
  // Of two days, one share would be one too few.
  const comparing = useAtlas(isComparing)
  if (!held || hidden) return null
  return (
    <li>
      <Swatch atlas={atlas} holder={holder} />
      <span>
        {name} {share > 0 && !comparing && <b>{number(share, { style: 'percent' })}</b>}
      </span>
    </li>
  )
}
