/** Kilometres of the roads by holder, in words: `Government 212 km · Opposition 108 km`. */
import { roadKmByParty, roadSections } from '../../core/road'
import type { Atlas, Day, Language, Road } from '../../core/types'
import { translator } from '../../i18n'
import { partyName } from '../../i18n/naming'
import { useAtlas } from '../../state/react'
import { memo, selectHolders } from '../../state/selectors'
import { wholeParts } from './figures'

/** The first road alone, as it stands under its own name; the others each with its name. */
export function RoadLengths({ id }: { id: string }) {
  const text = useAtlas((state) => linesMemo(state.atlas, selectHolders(state), state.day, state.language))
  return (
    <p id={id} className="layer-note">
      {text.split('\n').map((line, i) => (
        <span key={i}>{line}</span>
      ))}
    </p>
  )
}

const linesMemo = memo(lines)

/** One line a road, as one text: equal texts render once. */
function lines(atlas: Atlas, holders: Uint8Array, day: Day, language: Language): string {
  const { t } = translator(language)
  return atlas.roads
    .map((road, i) => {
      const lengths = roadLengths(atlas, road, holders, day, language)
      return i === 0 ? lengths : t('legend.road.other', { road: road.name[language], lengths })
    })
    .join('\n')
}

/** @param holders holder by cell, as `holdersAt` gives it */
export function roadLengths(
  atlas: Atlas,
  road: Road,
  holders: Uint8Array,
  day: Day,
  language: Language,
): string {
  const { t } = translator(language)
  const byParty = [...roadKmByParty(atlas, roadSections(road, holders))]
  const known = byParty.reduce((sum, km) => sum + km, 0)
  const values = [...byParty, Math.max(0, road.lengthKm - known)]
  const whole = wholeParts(values)
  const name = (party: number) =>
    party < byParty.length ? partyName(atlas, party, day, language, 'short') : t('naming.unknown')
  const held = values
    .map((km, party) => ({ km, whole: whole[party]!, party }))
    .filter(({ km }) => km > 0.05)
    .sort((a, b) => b.km - a.km || a.party - b.party)
  const [only, ...others] = held
  if (only && others.length === 0)
    return t('legend.road.whole', { km: only.whole, total: only.whole, party: name(only.party) })
  return held
    .map((part) =>
      part.whole > 0
        ? t('legend.road.part', { party: name(part.party), km: part.whole })
        : t('legend.road.under', { party: name(part.party) }),
    )
    .join(' · ')
}
