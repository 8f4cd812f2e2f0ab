/** Two days compared, in the header: their dates, and how much changed hands between them. */
import type { Difference } from '../../core/difference'
import type { Day } from '../../core/types'
import type { Translator } from '../../i18n'
import { briefDate } from '../../i18n/dates'
import { selectDays, selectDifference } from '../../state/compare'
import { useAtlas, useTranslator } from '../../state/react'

export function TwoDays() {
  const translator = useTranslator()
  const { t } = translator
  const [earlier, later] = useAtlas(selectDays)
  return t('compare.headline', { from: briefDate(translator, earlier), to: briefDate(translator, later) })
}

/** @param brief in one line, for narrow pages */
export function CompareSentence({ brief }: { readonly brief: boolean }) {
  const { t, plural } = useTranslator()
  const [earlier, later] = useAtlas(selectDays)
  const places = useAtlas((state) => selectDifference(state).totals.changed.places)
  const km2 = useAtlas((state) => Math.round(selectDifference(state).totals.changed.km2))
  const some = places + km2 > 0
  return (
    <p className="header-sentence">
      {earlier === later
        ? t('compare.same')
        : some
          ? t(brief ? 'compare.brief' : 'compare.sentence', { places: plural('day.places', places), km2 })
          : t('compare.none')}
    </p>
  )
}

/** One line for those who listen. */
export function spokenDifference(
  [earlier, later]: readonly [Day, Day],
  { totals: { changed } }: Difference,
  { t, plural, date }: Translator,
): string {
  if (earlier === later) return t('compare.same')
  return t('compare.spoken', {
    from: date(earlier),
    to: date(later),
    places: plural('day.places', changed.places),
    km2: Math.round(changed.km2),
  })
}
