/** A picture's legend: the parties that are drawn, each with its area, and what else is on the map. */
import type { DifferencePair } from '../../core/difference'
import { NO_HOLDER } from '../../core/holders'
import type { Translator } from '../../i18n'
import { holderName, partyName } from '../../i18n/naming'
import { isComparing, selectDifference, selectEarlier, selectLater } from '../../state/compare'
import { selectChanges } from '../../state/selectors'
import { isPatterned, type AppState } from '../../state/state'
import { DRAW_ORDER, type Theme } from '../../theme'
import { GROUNDS } from '../../theme/grounds'
import { presence, selectFigures } from '../legend/figures'
import { holderFills } from '../legend/Swatch'
import type { LegendRow } from './frame/texts'
import type { FilmDays } from './frame-texts'

/**
 * Parties first, in the order in which they are drawn: those that hold something.
 * @param film its first and its last day: the rows are then the same on all its days
 */
export function legendRows(state: AppState, theme: Theme, words: Translator, film?: FilmDays): LegendRow[] {
  return [
    // There the map is pale but for what changed: parties have no fill of their own.
    ...(state.mode === 'difference' ? differenceRows(state, words) : partyRows(state, theme, words, film)),
    { sample: { kind: 'fill', fills: [], pattern: 'none' }, name: words.t('picture.nodata'), value: '' },
    ...(showsEvidence(state) ? evidenceRows(words) : []),
    ...markRows(state, words, film),
  ]
}

/** What the rows leave out. */
export function legendNotes(state: AppState, { t, language }: Translator): string[] {
  const { atlas, day, hiddenParties, hiddenRegions } = state
  const parties = atlas.parties.flatMap(({ id }, i) =>
    hiddenParties.has(id) ? [partyName(atlas, i, day, language, 'short')] : [],
  )
  const regions = atlas.regions.filter(({ id }) => hiddenRegions.has(id)).map(({ name }) => name[language])
  const names = [...parties, ...regions].join(t('day.separator'))
  return [
    ...(state.mode === 'difference' ? [t('picture.hatch')] : []),
    ...(showsEvidence(state) ? [t('picture.fainter')] : []),
    ...(state.told !== 'ledger' && state.look === 'control' ? [t('evidence.own.faded')] : []),
    ...(names === '' ? [] : [t('picture.notShown', { names })]),
  ]
}

/** The difference of two days is drawn without. */
const showsEvidence = ({ look, mode }: AppState) => look === 'evidence' && mode !== 'difference'

function partyRows(state: AppState, theme: Theme, { t, language }: Translator, film?: FilmDays): LegendRow[] {
  const { atlas, day, hiddenParties } = state
  const days = isComparing(state) ? [selectEarlier(state), selectLater(state)] : [state]
  const figures = days.map((on) => selectFigures(on).km2)
  const rank = (party: number) => (DRAW_ORDER as readonly string[]).indexOf(atlas.parties[party]!.id) >>> 0
  const isShown = (party: number) =>
    film
      ? presence(atlas)[party]!.some(([from, to]) => from <= film.to && film.from < to)
      : figures.some((km2) => km2[party]! >= 0.5)
  return atlas.parties
    .map((_, party) => party)
    .filter((party) => !hiddenParties.has(atlas.parties[party]!.id) && isShown(party))
    .sort((a, b) => rank(a) - rank(b) || a - b)
    .map((party) => {
      const [from, to] = figures.map((km2) => Math.round(km2[party]!))
      const holder = atlas.holders.findIndex((entry) => entry.party === party)
      const fills = holderFills(atlas, theme, holder)
      const look = theme.parties[atlas.parties[party]!.id]
      const pattern =
        (isPatterned(state) || theme.forced) && fills.length === 1 ? (look?.pattern ?? 'none') : 'none'
      return {
        sample: { kind: 'fill', fills, pattern },
        name: partyName(atlas, party, day, language),
        value: to === undefined ? t('legend.km2', { km2: from! }) : t('picture.change', { from: from!, to }),
      }
    })
}

/** So many pairs are named; the rest can be seen. */
const PAIRS = 7

function differenceRows(state: AppState, { t, language }: Translator): LegendRow[] {
  const later = selectLater(state)
  const { atlas, day } = later
  const id = (holder: number) => atlas.parties[atlas.holders[holder]?.party ?? -1]?.id ?? null
  const name = (holder: number) => holderName(atlas, holder, day, language, 'short')
  const isDrawn = ({ from, to, km2 }: DifferencePair) =>
    km2 >= 0.5 && !state.hiddenParties.has(id(to === NO_HOLDER ? from : to) ?? '')
  return selectDifference(state)
    .pairs.filter(isDrawn)
    .slice(0, PAIRS)
    .map(({ from, to, km2 }) => ({
      sample: { kind: 'change', gained: id(to), lost: id(from) },
      name: t('day.pair', { from: name(from), to: name(to) }),
      value: t('legend.km2', { km2: Math.round(km2) }),
    }))
}

function evidenceRows({ t }: Translator): LegendRow[] {
  return GROUNDS.flatMap((ground) =>
    ground === 'silent'
      ? []
      : [{ sample: { kind: 'ground', ground }, name: t(`evidence.ground.${ground}`), value: '' } as const],
  )
}

function markRows(state: AppState, { t }: Translator, film?: FilmDays): LegendRow[] {
  const rows: LegendRow[] = []
  const [first, last] = film ? [film.from, film.to] : [state.day, state.day]
  // Of a difference the hatch says the same.
  if (state.mode !== 'difference' && (film || selectChanges(state).length > 0))
    rows.push({ sample: { kind: 'ring' }, name: t('picture.ring'), value: '' })
  const posts = state.details?.presence.some(({ from, to }) => from <= last && (to === null || first < to))
  if (state.layers.posts && posts)
    rows.push({ sample: { kind: 'post' }, name: t('legend.layer.posts'), value: '' })
  return rows
}
