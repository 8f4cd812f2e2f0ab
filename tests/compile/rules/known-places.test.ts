import { expect, it } from 'vitest'
import { knownPlaces } from '../../../src/compile/rules/known-places'
import { ruleMessages, tinyFiles, withFile, withLines } from '../tiny-facts'

it('has nothing to say of facts in order', () => {
  expect(ruleMessages(knownPlaces, tinyFiles)).toEqual([])
})

const unknown =
  'expected the id of a place in places.csv, got "hretan". Add the place to places.csv, or correct the id.'

it.each([
  ['baseline.csv', 'hreitan,2011', 'hretan,2011', '6 place_id'],
  ['ledger.csv', 'approx,hreitan', 'approx,hretan', '2 place_id'],
  ['disputed.csv', 'new-aleppo', 'hretan', '2 place_id'],
  ['presence.csv', 'zirbah', 'hretan', '2 place_id'],
  ['lists.csv', ',hreitan', ',hretan', '2 place_id'],
  ['places.csv', ',,hreitan\n', ',,hretan\n', '4 shares_point_with'],
])('finds a place that is not there in %s', (name, from, to, where) => {
  expect(ruleMessages(knownPlaces, withFile(name, from, to))).toEqual([`${name}:${where}: ${unknown}`])
})

it('finds one in an added line', () => {
  const files = withLines('ledger.csv', '2020-03-01,day,hretan,gov,opp,,claim,agency-1,low,')
  expect(ruleMessages(knownPlaces, files)).toEqual([`ledger.csv:14 place_id: ${unknown}`])
})
