/**
 * `npm run check [folder]`: are the facts in order, and the stories in the folder beside them? Prints every problem, or one
 * line of counts. Ends with 1 where there is a problem.
 */
import { checkFacts, formatProblem } from '../compile/check'
import type { Facts, Problem } from '../compile/facts'
import { readFacts } from '../compile/read'
import { compileStories } from '../compile/stories'
import { FACTS_FOLDER, readFactsFolder, readStoriesFolder, storiesFolder } from './files'

const folder = (process.argv[2] ?? FACTS_FOLDER).replace(/[/\\]+$/, '')
const { facts, problems: unreadable } = readFacts(readFactsFolder(folder), `${folder}/`)
const problems = facts ? checkFacts(facts) : unreadable
const { wire, problems: inStories } =
  facts && problems.length === 0 ? storiesBeside(facts) : { wire: null, problems: [] }

report('facts', problems)
report('stories', inStories)
if (facts && wire) console.log(summary(facts, wire.stories.length))

function storiesBeside(facts: Facts) {
  const beside = storiesFolder(folder)
  return compileStories(readStoriesFolder(beside), facts, '', `${beside}/`)
}

function report(what: string, found: readonly Problem[]): void {
  if (found.length === 0) return
  console.error(found.map(formatProblem).join('\n'))
  console.error(`${what}: ${found.length} ${found.length === 1 ? 'problem' : 'problems'}`)
  process.exitCode = 1
}

function summary({ places, ledger, baseline, sources, claims }: Facts, stories: number): string {
  const located = places.filter((row) => row.lat !== null).length
  return (
    `facts: ${places.length} places (${located} with a position), ${ledger.length} changes, ` +
    `${baseline.length} starting holders, ${sources.length} sources, ${claims.length} claims, ` +
    `${stories} stories; no problems`
  )
}
