/** Every source that a step cites is one of sources.csv. */
import { known } from '../known'

export const knownSources = known('sources', 'source', 'sources.csv', ({ sources }) =>
  sources.map(({ source }) => source),
)
