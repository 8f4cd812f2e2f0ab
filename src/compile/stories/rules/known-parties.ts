/** Every party that a step hides is one of parties.csv. */
import { known } from '../known'

export const knownParties = known('hiddenParties', 'party', 'parties.csv', ({ parties }) =>
  parties.map(({ party }) => party),
)
