/** Which colour is whose, in one line: the legend's place is taken by the story. */
import { areasByParty } from '../../core/area'
import { partyName } from '../../i18n/naming'
import { useAtlas, useTranslator } from '../../state/react'
import { selectAreas } from '../../state/selectors'
import type { AppState } from '../../state/state'
import { Swatch } from '../legend/Swatch'

export function StoryKey() {
  const { t, language } = useTranslator()
  const atlas = useAtlas((state) => state.atlas)
  const day = useAtlas((state) => state.day)
  const parties = useAtlas(partiesShown)
  return (
    <ul className="story-key" aria-label={t('stories.key')}>
      {parties.split(',').map((id) => {
        const party = atlas.parties.findIndex((entry) => entry.id === id)
        if (party < 0) return null
        const holder = atlas.holders.findIndex((entry) => entry.party === party)
        return (
          <li key={id}>
            <Swatch atlas={atlas} holder={holder} />
            {partyName(atlas, party, day, language, 'short')}
          </li>
        )
      })}
    </ul>
  )
}

/** Ids of the parties that hold something on the day, in a row: a text, so that the same ones render nothing anew. */
function partiesShown(state: AppState): string {
  const km2 = areasByParty(state.atlas, selectAreas(state))
  return state.atlas.parties
    .filter(({ id }, i) => km2[i]! > 0 && !state.hiddenParties.has(id))
    .map(({ id }) => id)
    .join()
}
