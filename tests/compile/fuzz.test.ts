/** Spoilt tables end in a list of problems that say where and what, or in facts that the rest can be built from. */
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import type { Feature, MultiPolygon, Polygon } from 'geojson'
import { describe, expect, it } from 'vitest'
import { decodeAtlas } from '../../src/atlas/decode'
import { compile } from '../../src/compile'
import { checkFacts, formatProblem } from '../../src/compile/check'
import type { FactsFiles, Problem } from '../../src/compile/facts'
import { FACTS_FILES, readFacts } from '../../src/compile/read'
import { manglings } from './fuzz/mangle'
import { realPart } from './fuzz/real-part'

const RUNS = 10_000
/** Of those that pass the check, so many are built whole: that takes longer. */
const BUILT = 60
const sound = realPart()
const land = landOf()

describe('the tables, spoilt in ten thousand ways', () => {
  it('start from a part of the real ones that has no problem', () => {
    expect(problemsOf(sound).map(formatProblem)).toEqual([])
    expect(Object.keys(sound).sort()).toEqual([...FACTS_FILES].sort())
  })

  it(
    'never make the reader or a rule throw, and each problem says file, line, field and what to do',
    { timeout: 600_000 },
    () => {
      const tally = { problems: 0, sound: 0, built: 0 }
      fc.assert(
        fc.property(manglings(FACTS_FILES), (mangle) => {
          const files = mangle(sound)
          const { facts, problems } = readFacts(files)
          expectClear(problems, files)
          if (!facts) {
            tally.problems++
            return
          }
          expect(problems).toEqual([])
          const broken = checkFacts(facts)
          expectClear(broken, files)
          if (broken.length > 0) tally.problems++
          else {
            tally.sound++
            if (tally.built++ < BUILT)
              expect(decodeAtlas(compile(facts, land, 'fuzz').atlas).places.length).toBeGreaterThan(0)
          }
        }),
        { numRuns: RUNS, seed: 20200216 },
      )
      // Both ends are reached, or the spoiling would be too mild or too rough to say anything.
      expect(tally.problems).toBeGreaterThan(RUNS / 2)
      expect(tally.sound).toBeGreaterThan(RUNS / 50)
    },
  )
})

function problemsOf(files: FactsFiles): readonly Problem[] {
  const { facts, problems } = readFacts(files)
  return facts ? checkFacts(facts) : problems
}

/** Not by `expect`, which is slow by the hundred thousand. */
function expectClear(problems: readonly Problem[], files: FactsFiles): void {
  for (const problem of problems) {
    const lines = (files[problem.file] ?? '').split(/\r\n|\r|\n/).length
    const clear =
      FACTS_FILES.includes(problem.file) &&
      Number.isInteger(problem.line) &&
      problem.line >= 1 &&
      problem.line <= lines &&
      [problem.field, problem.expected, problem.got, problem.fix].every(
        (text) => text !== '' && text.length < 1000,
      )
    if (!clear) throw new Error(`not clear: ${formatProblem(problem)} (${lines} lines)`)
  }
}

function landOf(): MultiPolygon {
  const { geometry } = JSON.parse(readFileSync('geodata/base/syria.geojson', 'utf8')) as Feature<
    Polygon | MultiPolygon
  >
  return geometry.type === 'MultiPolygon'
    ? geometry
    : { type: 'MultiPolygon', coordinates: [geometry.coordinates] }
}
