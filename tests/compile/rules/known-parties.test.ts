import { expect, it } from 'vitest'
import { knownParties } from '../../../src/compile/rules/known-parties'
import { ruleMessages, tinyFiles, withFile, withLines } from '../tiny-facts'

it('has nothing to say of facts in order', () => {
  expect(ruleMessages(knownParties, tinyFiles)).toEqual([])
})

const unknown =
  'expected a party of parties.csv (gov, opp, isis, contested), got "sdf". Add the party to parties.csv, or correct the id.'

it.each([
  ['baseline.csv', '2012-06-01,opp', '2012-06-01,sdf', '3 party'],
  ['baseline.csv', '2012-06-01,opp,', '2012-06-01,opp,sdf', '3 contender'],
  ['ledger.csv', 'anadan,opp,isis', 'anadan,sdf,isis', '5 party_before'],
  ['ledger.csv', 'anadan,opp,isis', 'anadan,opp,sdf', '5 party'],
  ['ledger.csv', 'contested,opp,claim', 'contested,sdf,claim', '7 contender'],
  ['disputed.csv', 'contested,opp', 'sdf,opp', '2 party_before'],
  ['disputed.csv', 'contested,opp', 'contested,sdf', '2 party'],
  ['milestones.csv', ',opp,gov', ',sdf,gov', '3 party_before'],
  ['milestones.csv', ',opp,gov', ',opp,sdf', '3 party'],
])('finds a party that is not there: %s, %s → %s', (name, from, to, where) => {
  expect(ruleMessages(knownParties, withFile(name, from, to))).toEqual([`${name}:${where}: ${unknown}`])
})

it('lets a milestone name no party', () => {
  const files = withLines('milestones.csv', '2020-03-05,day,ceasefire,Moscow protocol,,,,high,')
  expect(ruleMessages(knownParties, files)).toEqual([])
})
