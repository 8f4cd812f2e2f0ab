import { expect, it } from 'vitest'
import { contested } from '../../../src/compile/rules/contested'
import { ruleMessages, tinyFiles, withFile, withLines } from '../tiny-facts'

it('has nothing to say of facts in order', () => {
  expect(ruleMessages(contested, tinyFiles)).toEqual([])
})

it('wants to know between whom', () => {
  expect(ruleMessages(contested, withFile('ledger.csv', 'contested,opp,claim', 'contested,,claim'))).toEqual([
    'ledger.csv:7 contender: expected a party beside contested, got nothing. Write the party that contests the place with its holder.',
  ])
  const line = 'citadel,2013-01-01,contested,,general,,'
  expect(ruleMessages(contested, withLines('baseline.csv', line))).toEqual([
    'baseline.csv:10 contender: expected a party beside contested, got nothing. Write the party that contests the place with its holder.',
  ])
})

it.each(['gov', 'contested'])('finds a contender that is no second party: %s', (contender) => {
  const message = `expected another party than the holder before, got "${contender}". Write the other of the two parties.`
  expect(
    ruleMessages(contested, withFile('ledger.csv', 'contested,opp,claim', `contested,${contender},claim`)),
  ).toEqual([`ledger.csv:7 contender: ${message}`])
  const line = `citadel,2013-01-01,contested,${contender},general,,`
  expect(ruleMessages(contested, withLines('baseline.csv', line))).toEqual([
    `baseline.csv:10 contender: ${message}`,
  ])
})

it('finds a contender where nothing is contested', () => {
  expect(ruleMessages(contested, withFile('ledger.csv', 'opp,isis,,', 'opp,isis,gov,'))).toEqual([
    'ledger.csv:5 contender: expected nothing where party is not contested, got "gov". Empty the cell, or write contested under party.',
  ])
})

it('finds a place contested before anybody held it', () => {
  expect(
    ruleMessages(
      contested,
      withFile('baseline.csv', 'citadel,2011-03-15,gov,', 'citadel,2011-03-15,contested,opp'),
    ),
  ).toEqual([
    'baseline.csv:4 party: expected a holder before a place is contested, got none. Add an earlier row for citadel.',
  ])
})
