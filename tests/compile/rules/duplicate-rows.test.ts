import { expect, it } from 'vitest'
import { duplicateRows } from '../../../src/compile/rules/duplicate-rows'
import { ruleMessages, tinyFiles, withFile, withLines } from '../tiny-facts'

it('has nothing to say of facts in order', () => {
  expect(ruleMessages(duplicateRows, tinyFiles)).toEqual([])
})

it('finds a change written down twice, whatever its sources', () => {
  const files = withLines('ledger.csv', '2020-02-16,day,anadan,opp,gov,,capture,monitor-1,high,Another note')
  expect(ruleMessages(duplicateRows, files)).toEqual([
    'ledger.csv:14 row: expected each one once, got "2020-02-16 anadan opp to gov capture", as in ledger.csv:11. Remove the second row, or join its sources to the first with |.',
  ])
})

it('lets a place be lost and retaken in a day', () => {
  const files = withLines('ledger.csv', '2020-02-16,day,orchard,gov,opp,,recapture,monitor-1,low,Lost again')
  expect(ruleMessages(duplicateRows, files)).toEqual([])
})

it('finds a version or a milestone written down twice', () => {
  const version = '2016-11-01,approx,new-aleppo,contested,opp,claim,monitor-1,low,,Another reason'
  expect(ruleMessages(duplicateRows, withLines('disputed.csv', version))).toEqual([
    'disputed.csv:3 row: expected each one once, got "2016-11-01 new-aleppo contested to opp monitor-1", as in disputed.csv:2. Remove the second row, or join its sources to the first with |.',
  ])
  const milestone = '2020-02-16,day,road,Road open,Again,,,high,'
  expect(ruleMessages(duplicateRows, withLines('milestones.csv', milestone))).toEqual([
    'milestones.csv:4 row: expected each one once, got "2020-02-16 Road open", as in milestones.csv:3. Remove the second row, or join its sources to the first with |.',
  ])
  expect(ruleMessages(duplicateRows, withFile('disputed.csv', '2016-11-01', '2016-11-02'))).toEqual([])
})
