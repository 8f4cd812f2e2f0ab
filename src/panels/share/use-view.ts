/** What a link, a citation and an embedded page say of the view: its address, days and title. */
import { isComparing, selectDays } from '../../state/compare'
import { useAtlas, useTranslator } from '../../state/react'
import { shareAddress } from '../../state/share-link'
import type { AppState, LinkState } from '../../state/state'
import type { Day } from '../../core/types'

/** The address of the view as it is now, with what is to be other in it. */
export function useAddress(change: Partial<LinkState> = {}): string {
  const key = JSON.stringify(change)
  return useAtlas((state) =>
    shareAddress(window.location.href, state.ledger.atlas, {
      ...state,
      ...(JSON.parse(key) as typeof change),
    }),
  )
}

/** The day shown, or the two compared: the earlier is null where one alone is shown. */
export function useDays(): { readonly from: Day | null; readonly day: Day } {
  const from = useAtlas((state) => (isComparing(state) ? selectDays(state)[0] : null))
  const day = useAtlas(lastDay)
  return { from, day }
}

const lastDay = (state: AppState) => (isComparing(state) ? selectDays(state)[1] : state.day)

/** The day in words, or both. */
export function useDayWords(): string {
  const { t, date } = useTranslator()
  const { from, day } = useDays()
  return from === null ? date(day) : t('slim.days', { from: date(from), day: date(day) })
}
