/** A day in words, for those who do not see the map: areas, fronts, roads, and what changed hands. */
import { areasBy, areasByParty } from '../../core/area'
import { frontLengths } from '../../core/fronts'
import { passage } from '../../core/road/passage'
import type { Atlas, Road } from '../../core/types'
import { translator, type Translator } from '../../i18n'
import { partyName } from '../../i18n/naming'
import { memo, selectHolders } from '../../state/selectors'
import type { AppState } from '../../state/state'
import { pairsInWords, selectSummary } from '../header/summary'
import { endNames } from '../road/words'
import { verdict } from '../road/verdict'

/** Sentences on the state's day, of all that the version told has, whatever is switched off. */
export const dayText = (state: AppState): readonly string[] => dayParts(state).flatMap((part) => part())

/** The same in parts, each a few hundredths of a second of a phone's processor when a day is new. */
export function dayParts(state: AppState): readonly (() => readonly string[])[] {
  const { atlas, day, language, told } = state
  const holders = selectHolders(state)
  const words = translator(language)
  const named = atlas.named.find((entry) => entry.day === day)
  const teller = () => words.t('evidence.told.title', { teller: words.t(`evidence.told.${told}`) })
  return [
    () => (told === 'ledger' ? [] : [`${teller()}.`]),
    () => [areasText(state, holders, words)],
    () => [...(named ? [`${named.title[language]}.`] : []), changesText(state, words)],
    () => frontsText(state, holders, words),
    ...atlas.roads.map((road) => () => [roadText(state, road, holders, words)]),
  ]
}

function areasText({ atlas, day }: AppState, holders: Uint8Array, { t, date, number, language }: Translator) {
  const areas = areasOf(atlas, holders)
  const km2 = areasByParty(atlas, areas)
  const list = [...km2.keys()]
    .filter((party) => Math.round(km2[party]!) > 0)
    .sort((a, b) => km2[b]! - km2[a]!)
    .map((party) =>
      t('table.area', {
        party: partyName(atlas, party, day, language),
        km2: Math.round(km2[party]!),
        share: number(km2[party]! / areas.knownKm2, { style: 'percent', maximumSignificantDigits: 2 }),
      }),
    )
  return t('table.areas', {
    date: date(day),
    km2: Math.round(areas.knownKm2),
    list: list.join(t('day.separator')),
  })
}

function changesText(state: AppState, words: Translator): string {
  const { t, plural, date } = words
  const summary = selectSummary(state)
  if (summary.count > 0)
    return t('table.changed', {
      places: plural('day.places', summary.count),
      changed: plural('day.changed', summary.count, {
        pairs: pairsInWords(state.atlas, summary, words, { form: 'name', spoken: true }),
      }),
    })
  if (summary.recounted > 0) return plural('day.recounted', summary.recounted)
  return summary.previous === null ? t('day.noneBefore') : t('day.none', { day: date(summary.previous) })
}

function frontsText({ atlas, day }: AppState, holders: Uint8Array, { t, language }: Translator): string[] {
  const fronts = frontsOf(atlas, holders).filter(({ km }) => km >= 0.5)
  if (fronts.length === 0) return []
  const list = fronts.map(({ sides, km }) => {
    const [a, b] = sides.map((party) => partyName(atlas, party, day, language, 'short'))
    return t('table.front', { a: a!, b: b!, km: Math.round(km) })
  })
  return [t('table.fronts', { list: list.join(t('day.separator')) })]
}

function roadText({ atlas, day }: AppState, road: Road, holders: Uint8Array, words: Translator): string {
  const { t, language } = words
  const found = passageOf(atlas, road, holders)
  const [start, end] = endNames(words, atlas, road)
  const side = found.side < 0 ? '' : partyName(atlas, found.side, day, language)
  return t('table.road', {
    road: road.name[language],
    question: t('road.question', { start, end }),
    answer: verdict(words, found, side),
  })
}

const areasOf = memo((atlas: Atlas, holders: Uint8Array) => areasBy(atlas, holders))
const frontsOf = memo(frontLengths)
const passageOf = memo(passage)
