/** The day on which the reader reads, in UTC: the same text wherever they are. */
import type { Day } from '../../core/types'

export const today = (): Day => Math.floor(Date.now() / 86_400_000) as Day
