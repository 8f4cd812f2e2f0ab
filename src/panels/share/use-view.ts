/** What a link, a citation and an embedded page say of the view: its address, days and title. */
import { isComparing, selectDays } from '../../state/compare'
import { useAtlas, useTranslator } from '../../state/react'
import { embedAddress, shareAddress } from '../../state/share-link'
import type { AppState } from '../../state/state'
import type { Day } from '../../core/types'

/** The address of the view as it is now. */
export const useAddress = (): string =>
  useAtlas((state) => shareAddress(window.location.href, state.ledger.atlas, state))

/** As `useAddress`, of the slim page. */
export const useEmbedAddress = (): string =>
  useAtlas((state) => embedAddress(window.location.href, state.ledger.atlas, state))

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
