/**
 * `npm run check [folder]`: is the facts folder in order? Prints every problem, or one line of counts.
 * Ends with 1 where there is a problem.
 */
import { checkFacts, formatProblem } from '../compile/check'
import type { Facts } from '../compile/facts'
import { readFacts } from '../compile/read'
import { FACTS_FOLDER, readFactsFolder } from './files'

const folder = (process.argv[2] ?? FACTS_FOLDER).replace(/[/\\]+$/, '')
const { facts, problems: unreadable } = readFacts(readFactsFolder(folder), `${folder}/`)
const problems = facts ? checkFacts(facts) : unreadable

if (problems.length > 0) {
  console.error(problems.map(formatProblem).join('\n'))
  console.error(`facts: ${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}`)
  process.exitCode = 1
} else if (facts) {
  console.log(summary(facts))
}

function summary({ places, ledger, baseline, sources, claims }: Facts): string {
  const located = places.filter((row) => row.lat !== null).length
  return (
    `facts: ${places.length} places (${located} with a position), ${ledger.length} changes, ` +
    `${baseline.length} starting holders, ${sources.length} sources, ${claims.length} claims; no problems`
  )
}
