/** The files that the state's view can be taken home as. Everything is made here; nothing is sent anywhere. */
import { dayFile, mergedDayFile } from '../atlas/export/day'
import { differenceFile } from '../atlas/export/difference'
import type { ExportFile, GeoOptions } from '../atlas/export/file'
import { dayTable, differenceTable } from '../atlas/export/tables'
import { wholeFile } from '../atlas/export/whole'
import { selectDays } from './compare'
import { selectCertainty } from './evidence'
import type { AppState } from './state'

export type { ExportFile } from '../atlas/export/file'

/** Of the state's day, of the two days compared, and of all days. */
export const EXPORTS = ['cells', 'areas', 'table', 'changed', 'changedTable', 'zip'] as const
export type Export = (typeof EXPORTS)[number]

/** @throws Error for `zip` while the details are unread */
export function exportFile(state: AppState, what: Export, options: GeoOptions = {}): ExportFile {
  const { day, ledger } = state
  const days = selectDays(state)
  switch (what) {
    case 'cells':
      return dayFile(state, day, { ...options, certainty: selectCertainty(state) })
    case 'areas':
      return mergedDayFile(state, day, options)
    case 'table':
      return dayTable(state, day)
    case 'changed':
      return differenceFile(state, ...days, options)
    case 'changedTable':
      return differenceTable(state, ...days)
    case 'zip':
      if (!ledger.details) throw new Error('expected the details to be read, they are not')
      return wholeFile(ledger.atlas, ledger.details)
  }
}
