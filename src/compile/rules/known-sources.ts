/** Every source that a row cites stands in sources.csv, and is cited once in the row. */
import { quoted } from '../read/quoted'
import { problem, type Rule } from './rule'

export const knownSources: Rule = (facts) => {
  const known = new Set(facts.sources.map((row) => row.source))
  const citing = [
    ...facts.baseline,
    ...facts.ledger,
    ...facts.milestones,
    ...facts.presence,
    ...facts.disputed,
  ]
  return citing.flatMap((row) =>
    row.sources.flatMap((source, i) => {
      if (!known.has(source)) {
        const fix = 'Add the source to sources.csv, or correct the id'
        return [problem(row, 'source_ids', 'the id of a source in sources.csv', quoted(source), fix)]
      }
      if (row.sources.indexOf(source) === i) return []
      return [problem(row, 'source_ids', 'each source once', quoted(source), 'Remove the second mention')]
    }),
  )
}
