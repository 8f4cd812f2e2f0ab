import { expect, it } from 'vitest'
import { partyNames } from '../../../src/compile/rules/party-names'
import { ruleMessages, tinyFiles, withFile, withLines } from '../tiny-facts'

it('has nothing to say of facts in order', () => {
  expect(ruleMessages(partyNames, tinyFiles)).toEqual([])
})

it('finds a gap, and an overlap, between two names', () => {
  expect(ruleMessages(partyNames, withFile('parties.csv', 'opp,2017-01-28,,', 'opp,2017-02-01,,'))).toEqual([
    'parties.csv:4 valid_from: expected 2017-01-28 (parties.csv:3), got 2017-02-01. Let the periods join.',
  ])
  expect(ruleMessages(partyNames, withFile('parties.csv', '15,2017-01-28', '15,'))).toEqual([
    'parties.csv:4 valid_from: expected no row after an open one (parties.csv:3), got 2017-01-28. Let the periods join.',
  ])
})

it('wants a name from the start of the data to the end', () => {
  expect(
    ruleMessages(partyNames, withFile('parties.csv', 'isis,2011-03-15,', 'isis,2013-04-08,2024-12-31')),
  ).toEqual([
    'parties.csv:5 valid_from: expected 2011-03-15 or earlier, got 2013-04-08. Begin the first name with the data; say in the definition since when the party exists.',
    'parties.csv:5 valid_to: expected nothing in the last row, got 2024-12-31. Empty the cell.',
  ])
})

it('finds a period that ends before it begins', () => {
  const line = 'sna,2011-03-15,2010-01-01,S,S,S,S,S,S,S,S,S'
  expect(ruleMessages(partyNames, withLines('parties.csv', line))[0]).toBe(
    'parties.csv:7 valid_to: expected a day after valid_from, got 2010-01-01. Correct one of the two.',
  )
})
