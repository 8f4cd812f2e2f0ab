/**
 * Facts tables → typed rows. Every cell is looked at and every problem collected: a person mends a table once, not
 * once a message. What the rows mean together is the business of `check.ts`.
 */
import type { Facts, FactsFiles, Problem } from './facts'
import {
  baselineTable,
  disputedTable,
  ledgerTable,
  milestonesTable,
  presenceTable,
  sourcesTable,
} from './read/record'
import {
  atlasTable,
  partiesTable,
  placesTable,
  regionsTable,
  roadNamesTable,
  roadsTable,
} from './read/setting'
import { claimsTable, listsTable, snapshotsTable } from './read/story'

/** The tables a facts folder holds. */
export const FACTS_FILES: readonly string[] = [
  atlasTable,
  partiesTable,
  regionsTable,
  placesTable,
  baselineTable,
  ledgerTable,
  sourcesTable,
  milestonesTable,
  presenceTable,
  disputedTable,
  snapshotsTable,
  claimsTable,
  listsTable,
  roadsTable,
  roadNamesTable,
].map((each) => each.file)

/**
 * Reads the tables of a facts folder. Never throws. `facts` is null as soon as there is a problem, because a table with
 * holes would only raise more. `folder` ("geodata/facts/") goes before the file names in messages.
 */
export function readFacts(
  files: FactsFiles,
  folder = '',
): { readonly facts: Facts | null; readonly problems: readonly Problem[] } {
  const problems: Problem[] = []
  const atlasRows = atlasTable.read(files, folder, problems)
  const rows: Omit<Facts, 'atlas'> = {
    parties: partiesTable.read(files, folder, problems),
    regions: regionsTable.read(files, folder, problems),
    places: placesTable.read(files, folder, problems),
    baseline: baselineTable.read(files, folder, problems),
    ledger: ledgerTable.read(files, folder, problems),
    sources: sourcesTable.read(files, folder, problems),
    milestones: milestonesTable.read(files, folder, problems),
    presence: presenceTable.read(files, folder, problems),
    disputed: disputedTable.read(files, folder, problems),
    snapshots: snapshotsTable.read(files, folder, problems),
    claims: claimsTable.read(files, folder, problems),
    lists: listsTable.read(files, folder, problems),
    roads: roadsTable.read(files, folder, problems),
    roadNames: roadNamesTable.read(files, folder, problems),
  }
  const atlas = atlasRows[0]
  if (problems.length === 0 && (atlas === undefined || atlasRows.length > 1)) {
    problems.push({
      file: folder + atlasTable.file,
      line: atlasRows[1]?.line ?? 1,
      field: 'row',
      expected: 'one row below the header',
      got: `${atlasRows.length}`,
      fix: 'Keep one row',
    })
  }
  return { facts: problems.length === 0 && atlas ? { atlas, ...rows } : null, problems }
}
