import { describe, expect, it } from 'vitest'
import { readdirSync, readFileSync } from 'node:fs'
import { formatProblem } from '../../src/compile/check'
import { checkMessages, tinyFiles, withFile } from './tiny-facts'

describe('the check', () => {
  it('has nothing to say of facts in order', () => {
    expect(checkMessages(tinyFiles)).toEqual([])
  })

  it('runs every rule there is, and each has a test', () => {
    const rules = readdirSync('src/compile/rules').filter((name) => name !== 'rule.ts')
    const check = readFileSync('src/compile/check.ts', 'utf8')
    expect(rules.length).toBeGreaterThan(15)
    expect(rules.filter((name) => !check.includes(`'./rules/${name.replace('.ts', '')}'`))).toEqual([])
    const tests = readdirSync('tests/compile/rules')
    expect(rules.filter((name) => !tests.includes(name.replace('.ts', '.test.ts')))).toEqual([])
  })

  it('gives all problems at once, by file and line', () => {
    const files = withFile(
      'ledger.csv',
      'anadan,opp,isis',
      'anadan,opp,sdf',
      withFile('baseline.csv', 'citadel,2011', 'cidatel,2011'),
    )
    expect(checkMessages(files).map((message) => message.replace(/: .*/, ''))).toEqual([
      'baseline.csv:4 place_id',
      'ledger.csv:5 party',
      'ledger.csv:6 party_before',
      'places.csv:3 place_id',
    ])
  })

  it('says where, what was expected, what is there and what to do', () => {
    expect(
      formatProblem({ file: 'a/ledger.csv', line: 7, field: 'party', expected: 'X', got: 'Y', fix: 'Do Z' }),
    ).toBe('a/ledger.csv:7 party: expected X, got Y. Do Z.')
  })
})
