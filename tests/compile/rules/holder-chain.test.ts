import { expect, it } from 'vitest'
import { holderChain } from '../../../src/compile/rules/holder-chain'
import { ruleMessages, tinyFiles, withFile, withLines } from '../tiny-facts'

it('has nothing to say of facts in order', () => {
  expect(ruleMessages(holderChain, tinyFiles)).toEqual([])
})

it('finds a change that takes a place from a party that does not have it', () => {
  const files = withLines('ledger.csv', '2020-03-01,day,anadan,isis,opp,,capture,agency-1,low,')
  expect(ruleMessages(holderChain, files)).toEqual([
    'ledger.csv:14 party_before: expected "gov", the holder since ledger.csv:11, got "isis". Correct one of the two rows.',
  ])
})

it('finds a first change that does not fit the starting holder', () => {
  expect(
    ruleMessages(holderChain, withFile('baseline.csv', 'zirbah,2011-03-15,gov', 'zirbah,2011-03-15,isis')),
  ).toEqual([
    'ledger.csv:4 party_before: expected "isis", the holder since baseline.csv:9, got "gov". Correct one of the two rows.',
  ])
})

it('finds a place taken by the party that has it', () => {
  const files = withLines('ledger.csv', '2020-03-01,day,anadan,gov,gov,,capture,agency-1,low,')
  expect(ruleMessages(holderChain, files)).toEqual([
    'ledger.csv:14 party: expected another party than party_before, got "gov". Remove the row: nothing changes hands.',
  ])
  expect(ruleMessages(holderChain, withLines('baseline.csv', 'citadel,2013-01-01,gov,,general,,'))).toEqual([
    'baseline.csv:10 party: expected another holder than before, got "gov", who has it since baseline.csv:4. Remove the row.',
  ])
})

it('finds a change of a place that nobody held', () => {
  expect(
    ruleMessages(
      holderChain,
      withFile('baseline.csv', 'orchard,2011-03-15,gov,,general,,before the conflict\n', ''),
    ),
  ).toEqual([
    'ledger.csv:12 party_before: expected a holder before this row, got none. Add a row for orchard to baseline.csv.',
  ])
})
