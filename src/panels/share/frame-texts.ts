/** What is written round a picture of the map: taken from the state, said in the reader's language. */
import { parseDay } from '../../core/day'
import type { Day } from '../../core/types'
import { translator, type Translator } from '../../i18n'
import { lengthOf } from '../../i18n/length'
import { isComparing, selectDays, selectDifference } from '../../state/compare'
import { shareAddress } from '../../state/share-link'
import type { AppState } from '../../state/state'
import type { Theme } from '../../theme'
import { pairsInWords, selectSummary } from '../header/summary'
import type { FrameTexts } from './frame/texts'
import { legendNotes, legendRows } from './legend-rows'
import { publishersOn } from './publishers'

/** The days of a film, both shown. */
export interface FilmDays {
  readonly from: Day
  readonly to: Day
}

/**
 * @param page the page's address, for the link
 * @param film what its frames have in common then stays the same on all its days
 */
export function frameTexts(state: AppState, theme: Theme, page: string, film?: FilmDays): FrameTexts {
  const words = translator(state.language)
  const { t, language, direction } = words
  const subject = t('app.subject')
  const told =
    state.told === 'ledger' ? null : t('evidence.told.title', { teller: t(`evidence.told.${state.told}`) })
  return {
    direction,
    language,
    kicker: told ? t('picture.kicker.told', { subject, told }) : t('picture.kicker', { subject }),
    title: titleOf(state, words),
    lines: linesOf(state, words),
    legend: {
      title: t(state.mode === 'difference' ? 'picture.changed' : 'legend.title'),
      rows: legendRows(state, theme, words, film),
      notes: legendNotes(state, words),
    },
    foot: film ? filmFoot(state, words, page) : footOf(state, words, page),
    north: t('picture.north'),
    distance: (metres) => lengthOf(metres, words),
    swipe: swipeOf(state, words),
    progress: film ? progressOf(state.day, film, words) : null,
  }
}

function titleOf(state: AppState, { t, date }: Translator): string {
  if (!isComparing(state)) return date(state.day, 'full')
  const [from, to] = selectDays(state).map((day) => date(day))
  return t('compare.headline', { from: from!, to: to! })
}

function linesOf(state: AppState, words: Translator): string[] {
  const { t } = words
  const filtered = state.sure !== 'low' || state.kinds !== null
  const more = filtered ? [t('picture.filtered')] : []
  if (!isComparing(state)) return [dayLine(state, words), ...more].filter((line) => line !== '')
  return [comparedLine(state, words), ...more]
}

/** What changed hands between the two days; a change of naming is none. */
function comparedLine(state: AppState, { t, plural }: Translator): string {
  const { places, km2 } = selectDifference(state).totals.changed
  return places === 0 && km2 === 0
    ? t('compare.none')
    : t('compare.sentence', { places: plural('day.places', places), km2: Math.round(km2) })
}

/** "Encirclement of Aleppo. 47 places changed hands: HTS … → Syrian government …." */
function dayLine(state: AppState, words: Translator): string {
  const { plural, language } = words
  const summary = selectSummary(state)
  const { count } = summary
  const named = state.atlas.named.find(({ day }) => day === state.day)?.title[language]
  const pairs = pairsInWords(state.atlas, summary, words, { form: 'name' })
  const changed = count > 0 ? `${plural('day.places', count)} ${plural('day.changed', count, { pairs })}` : ''
  return [named && `${named}.`, changed].filter(Boolean).join(' ')
}

function footOf(state: AppState, words: Translator, page: string): string[] {
  const { t, language } = words
  const publishers = isComparing(state) ? [] : publishersOn(state)
  const list = publishers.slice(0, NAMED).join(language === 'ar' ? '، ' : ', ')
  const named = publishers.length > NAMED ? t('picture.reports.more', { list }) : list
  const reports = list === '' ? [] : [t('picture.reports', { list: named })]
  return [t('app.disclaimer'), ...reports, sourceOf(state, words), shareAddress(page, state.atlas, state)]
}

/** Publishers named in full. */
const NAMED = 6

function filmFoot(state: AppState, words: Translator, page: string): string[] {
  return [words.t('app.disclaimer'), `${sourceOf(state, words)} ${page.replace(/#.*$/, '')}`]
}

function sourceOf({ atlas }: AppState, { t, date }: Translator): string {
  const { hash, date: edited } = atlas.facts
  return t('picture.source', {
    title: t('app.title'),
    hash: hash.slice(0, 7),
    date: date(parseDay(edited) ?? atlas.lastDay),
    osm: t('map.credit.osm'),
  })
}

function progressOf(day: Day, { from, to }: FilmDays, { date }: Translator): FrameTexts['progress'] {
  const part = to > from ? Math.max(0, Math.min(1, (day - from) / (to - from))) : 1
  return { part, from: date(from, 'medium'), to: date(to, 'medium') }
}

function swipeOf(state: AppState, { date }: Translator): FrameTexts['swipe'] {
  if (state.mode !== 'swipe') return null
  const [left, right] = selectDays(state).map((day) => date(day))
  return { at: state.swipe, left: left!, right: right! }
}
