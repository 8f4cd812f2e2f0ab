/** Every claim that a step names is one of claims.csv. */
import { known } from '../known'

export const knownClaims = known('claims', 'claim', 'claims.csv', ({ claims }) =>
  claims.map(({ claim }) => claim),
)
