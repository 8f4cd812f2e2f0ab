/** All the rules over the facts. A new rule is a file in `rules/`, its test, and a line here. */
import type { Facts, Problem } from './facts'
import { claims } from './rules/claims'
import { contested } from './rules/contested'
import { dateOrder } from './rules/date-order'
import { dateRange } from './rules/date-range'
import { duplicateIds } from './rules/duplicate-ids'
import { duplicateRows } from './rules/duplicate-rows'
import { heldPlaces } from './rules/held-places'
import { holderChain } from './rules/holder-chain'
import { knownParties } from './rules/known-parties'
import { knownPlaces } from './rules/known-places'
import { knownSources } from './rules/known-sources'
import { partyNames } from './rules/party-names'
import { positions } from './rules/positions'
import { presence } from './rules/presence'
import { regions } from './rules/regions'
import { roads } from './rules/roads'
import type { Rule } from './rules/rule'
import { sharedPoints } from './rules/shared-points'
import { sourcedChanges } from './rules/sourced-changes'
import { studyArea } from './rules/study-area'

const RULES: readonly Rule[] = [
  duplicateIds,
  duplicateRows,
  knownPlaces,
  knownParties,
  knownSources,
  regions,
  partyNames,
  positions,
  studyArea,
  sharedPoints,
  heldPlaces,
  dateOrder,
  dateRange,
  holderChain,
  contested,
  sourcedChanges,
  presence,
  roads,
  claims,
]

/** Every problem of the facts, by file and line. Empty: the facts can be built. */
export function checkFacts(facts: Facts): readonly Problem[] {
  return RULES.flatMap((rule) => rule(facts)).sort(
    (a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) || a.line - b.line,
  )
}

/** `file:line field: expected X, got Y. Do Z.` */
export function formatProblem({ file, line, field, expected, got, fix }: Problem): string {
  return `${file}:${line} ${field}: expected ${expected}, got ${got}. ${fix}.`
}
