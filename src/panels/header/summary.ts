/**
 * What changed on a day, counted by pair of holders, and in words. Places that only came to be counted with another
 * party (a change of naming) are told apart once the facts' details are read.
 */
import { changesOn, tally, type Change } from '../../core/changes'
import { spellAt } from '../../core/holders'
import type { Atlas, Day, Details } from '../../core/types'
import type { Translator } from '../../i18n'
import { holderName, type NameForm } from '../../i18n/naming'
import { memo, selectChangesBySnapshot } from '../../state/selectors'
import type { AppState } from '../../state/state'

const remembered = memo(summaryOf)

/** What changed on the state's day; remembered, since the header and the slider ask for the same. */
export const selectSummary = (state: AppState): Summary =>
  remembered(state.atlas, selectChangesBySnapshot(state), state.details, state.day)

export interface Pair {
  /** Indexes into `Atlas.holders`. */
  readonly from: number
  readonly to: number
  readonly changes: readonly Change[]
}

export interface Summary {
  readonly day: Day
  /** The most frequent first. */
  readonly pairs: readonly Pair[]
  /** Places in `pairs`. */
  readonly count: number
  /** Places that only changed the party they are counted with. */
  readonly recounted: number
  /** The last day before with a change; null where there is none. */
  readonly previous: Day | null
}

/** @param bySnapshot as `changesBySnapshot` gives it; @param details null while unread */
export function summaryOf(
  atlas: Atlas,
  bySnapshot: readonly ArrayLike<number>[],
  details: Details | null,
  day: Day,
): Summary {
  const changes = changesOn(atlas, day)
  const real = details ? changes.filter(({ place }) => !isRecount(atlas, details, place, day)) : changes
  const pairs = tally(real).map(({ from, to }) => ({
    from,
    to,
    changes: real.filter((change) => change.from === from && change.to === to),
  }))
  return {
    day,
    pairs,
    count: real.length,
    recounted: changes.length - real.length,
    previous: previousChange(atlas, bySnapshot, day),
  }
}

/** Pairs named in full; the rest are counted. */
const NAMED_PAIRS = 3

/**
 * "HTS and opposition factions → Syrian government and allies"; several pairs with short names, the largest first, at
 * most three and how many more.
 */
export function pairsInWords(
  atlas: Atlas,
  { pairs, day }: Summary,
  { t, plural, language, number }: Translator,
  how: { readonly form: NameForm; readonly spoken?: boolean },
): string {
  const form = pairs.length > 1 ? 'short' : how.form
  const key = how.spoken ? 'day.pairSpoken' : 'day.pair'
  const words = pairs.slice(0, NAMED_PAIRS).map(({ from, to, changes }) => {
    const pair = t(key, {
      from: holderName(atlas, from, day, language, form),
      to: holderName(atlas, to, day, language, form),
    })
    return pairs.length === 1 ? pair : t('day.pairCount', { pair, count: number(changes.length) })
  })
  const list = words.join(t('day.separator'))
  const more = pairs.length - words.length
  return more > 0 ? plural('day.more', more, { list }) : list
}

/** "16 February 2020: 47 places: HTS … to Syrian government …. Around Aleppo": one line for those who listen. */
export function spokenDay(atlas: Atlas, summary: Summary, translator: Translator): string {
  const { t, plural, date, language } = translator
  const named = atlas.named.find(({ day }) => day === summary.day)
  const what =
    summary.count > 0
      ? `${plural('day.places', summary.count)}: ${pairsInWords(atlas, summary, translator, { form: 'name', spoken: true })}`
      : summary.recounted > 0
        ? plural('day.recounted', summary.recounted)
        : t('time.noChange')
  return `${date(summary.day)}: ${what}${named ? `. ${named.title[language]}` : ''}`
}

function isRecount(atlas: Atlas, details: Details, place: number, day: Day): boolean {
  const event = atlas.spells.event[spellAt(atlas.spells, place, day)]
  return event !== undefined && details.events[event]?.kind === 'reclassified'
}

function previousChange(atlas: Atlas, bySnapshot: readonly ArrayLike<number>[], day: Day): Day | null {
  const some = (counts: ArrayLike<number> | undefined) =>
    counts && Array.from(counts).some((count) => count > 0)
  return atlas.snapshots.findLast((snapshot, i) => snapshot < day && some(bySnapshot[i])) ?? null
}
