import { expect, it } from 'vitest'
import { duplicateIds } from '../../../src/compile/rules/duplicate-ids'
import { ruleMessages, tinyFiles, withLines } from '../tiny-facts'

it('has nothing to say of facts in order', () => {
  expect(ruleMessages(duplicateIds, tinyFiles)).toEqual([])
})

it.each([
  [
    'places.csv',
    'zirbah,Zirbah two,,,town,36.1,36.98,300,gazetteer C6,Aleppo,Simeon,Zirbah,,',
    '9 place_id: expected each one once, got "zirbah", as in places.csv:8. Give one of the two another id.',
  ],
  [
    'sources.csv',
    'agency-1,Agency,Other,,,agency,gov',
    '4 source_id: expected each one once, got "agency-1", as in sources.csv:2. Give one of the two another id.',
  ],
  [
    'regions.csv',
    'aleppo,,A,A,A',
    '4 region: expected each one once, got "aleppo", as in regions.csv:2. Give one of the two another id.',
  ],
  [
    'claims.csv',
    'two,2020-02-16,Agency,gov,Two,count_named,list=agency-list,2,places,,',
    '6 claim_id: expected each one once, got "two", as in claims.csv:2. Give one of the two another id.',
  ],
  [
    'road-names.csv',
    'm5,A,A,A',
    '3 road: expected each one once, got "m5", as in road-names.csv:2. Give one of the two another id.',
  ],
  [
    'lists.csv',
    'agency-list,2,Zirbah,,zirbah',
    '4 seq: expected each one once, got "agency-list 2", as in lists.csv:3. Number the names of a list 1, 2, 3.',
  ],
  [
    'snapshots.csv',
    '2020-02-16,A,A,A,A,A,A',
    '4 date: expected each one once, got "2020-02-16", as in snapshots.csv:3. Keep one row a day.',
  ],
  [
    'baseline.csv',
    'zirbah,2011-03-15,opp,,general,,again',
    '10 date: expected each one once, got "zirbah 2011-03-15", as in baseline.csv:9. Keep one row a place and day.',
  ],
])('finds what stands twice in %s', (name, line, message) => {
  expect(ruleMessages(duplicateIds, withLines(name, line))).toEqual([`${name}:${message}`])
})
