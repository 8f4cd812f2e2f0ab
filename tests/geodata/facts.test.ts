/** The facts of this project: nothing wrong with them, and as many of each kind as the README says. */
import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { FACTS_FOLDER, readFactsFolder } from '../../src/cli/files'
import { checkFacts, formatProblem } from '../../src/compile/check'
import { evidenceOfChange } from '../../src/compile/evidence'
import { FACTS_FILES, readFacts } from '../../src/compile/read'
import {
  CHANGE_KINDS,
  MILESTONE_KINDS,
  PLACE_KINDS,
  PRESENCE_KINDS,
  SOURCE_KINDS,
} from '../../src/compile/read/words'
import { MEASURES } from '../../src/compile/rules/claims'
import { loadedWords } from '../rooms/words'

const files = readFactsFolder(FACTS_FOLDER)
const { facts, problems } = readFacts(files, `${FACTS_FOLDER}/`)

describe('the facts', () => {
  it('can be read and keep every rule', () => {
    expect(problems.map(formatProblem)).toEqual([])
    expect(facts && checkFacts(facts).map(formatProblem)).toEqual([])
  })

  it('are plain tables: UTF-8 without mark, LF, no file but those of the format', () => {
    expect(Object.keys(files)).toEqual([...FACTS_FILES].sort())
    for (const [name, text] of Object.entries(files)) {
      expect([name, text.includes('\r'), text.startsWith('\uFEFF'), text.includes('\uFFFD')]).toEqual([
        name,
        false,
        false,
        false,
      ])
      expect(text.endsWith('\n') && !text.endsWith('\n\n')).toBe(true)
    }
  })

  it('rest mostly on reports: at least 1,700 documented changes, few without any source', () => {
    const rows = facts?.ledger ?? []
    const changes = tally(rows.map((row) => evidenceOfChange(row.kind, row.sources.length)))
    expect(changes['documented']).toBeGreaterThan(1700)
    expect(changes['general']).toBeLessThan(50)
  })

  it('are described column by column in the format', () => {
    const readme = readFileSync('geodata/README.md', 'utf8')
    const columns = Object.values(files).flatMap((text) => text.split('\n', 1)[0]?.split(',') ?? [])
    const words = [
      ...columns,
      ...CHANGE_KINDS,
      ...SOURCE_KINDS,
      ...MILESTONE_KINDS,
      ...PLACE_KINDS,
      ...PRESENCE_KINDS,
    ]
    const undescribed = [...words, ...Object.keys(MEASURES), ...Object.keys(files)].filter(
      (word) =>
        !readme.includes(`\`${word}\``) && !readme.includes(`\`${word.replace(/_(en|fr|ar)$/, '_*')}\``),
    )
    expect(
      undescribed.filter((word) => !readme.includes(`### ${word}`) && !readme.includes(` and ${word}`)),
    ).toEqual([])
  })

  it('name both sides of every contested place', () => {
    const rows = [...(facts?.baseline ?? []), ...(facts?.ledger ?? [])].filter(
      (row) => row.party === 'contested',
    )
    expect(rows).toHaveLength(9)
    expect(rows.map((row) => row.contender)).not.toContain(null)
  })

  it('give the two publishers of the lists of February 2020 beside one another', () => {
    const anadan = facts?.ledger.find((row) => row.place === 'anadan' && row.party === 'gov')
    expect(anadan?.sources).toEqual(['sham-times-2020-02-2', 'the-syrian-observer-2020-02-1'])
  })

  it('speak in neutral words; publishers keep theirs in titles and claims', () => {
    const own = Object.entries(files).filter(([name]) => name !== 'sources.csv')
    const address = /https?:\/\/[^\s,"]+/g
    expect(own.flatMap(([name, text]) => loadedWords(name, text.replace(address, '')))).toEqual([])
  })
})

describe('the check on the command line', () => {
  const folders: string[] = []
  afterEach(() => folders.splice(0).forEach((folder) => rmSync(folder, { recursive: true })))

  const broken = (): string => {
    const folder = mkdtempSync(join(tmpdir(), 'facts-'))
    folders.push(folder)
    cpSync(FACTS_FOLDER, folder, { recursive: true })
    return folder
  }
  const check = (...args: string[]) =>
    spawnSync(process.execPath, ['--import', 'tsx', 'src/cli/check.ts', ...args], { encoding: 'utf8' })

  it('counts what is there and ends well', () => {
    const { status, stdout, stderr } = check()
    expect(stderr).toBe('')
    expect(stdout).toMatch(/^facts: \d+ places \(\d+ with a position\), \d+ changes, .*; no problems\n$/)
    expect(status).toBe(0)
  })

  it('names a broken rule by file and line and ends with 1', () => {
    const folder = broken()
    const ledger = readFileSync(join(folder, 'ledger.csv'), 'utf8')
    const added = '2024-12-09,day,nowhere,gov,opp,,capture,,low,\n'
    writeFileSync(join(folder, 'ledger.csv'), ledger + added)
    const { status, stderr } = check(folder)
    expect(status).toBe(1)
    const line = ledger.split('\n').length
    expect(stderr.trimEnd().split('\n')).toEqual([
      `${folder}/ledger.csv:${line} place_id: expected the id of a place in places.csv, got "nowhere". Add the place to places.csv, or correct the id.`,
      `${folder}/ledger.csv:${line} party_before: expected a holder before this row, got none. Add a row for nowhere to baseline.csv.`,
      `${folder}/ledger.csv:${line} source_ids: expected a source for a capture, got none. Add the source to source_ids, or call the row inferred.`,
      'facts: 3 problems',
    ])
  })

  it('names a table that cannot be read, and every table of an empty folder', () => {
    const folder = broken()
    rmSync(join(folder, 'places.csv'))
    expect(check(folder)).toMatchObject({
      status: 1,
      stderr: `${folder}/places.csv:1 file: expected a table, got no such file. Add places.csv; geodata/README.md gives its columns.\nfacts: 1 problem\n`,
    })
    const nothing = check(join(folder, 'not-there'))
    expect(nothing.status).toBe(1)
    expect(nothing.stderr).toContain(`facts: ${FACTS_FILES.length} problems`)
  })
})

function tally(words: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const word of [...words].sort()) counts[word] = (counts[word] ?? 0) + 1
  return counts
}
