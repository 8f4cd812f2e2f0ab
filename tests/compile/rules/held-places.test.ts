import { expect, it } from 'vitest'
import { heldPlaces } from '../../../src/compile/rules/held-places'
import { ruleMessages, tinyFiles, withFile, withLines } from '../tiny-facts'

it('has nothing to say of facts in order', () => {
  expect(ruleMessages(heldPlaces, tinyFiles)).toEqual([])
})

it('finds a place on the map that nobody holds', () => {
  const line = 'mill,Mill,,,base,36.1,36.98,300,gazetteer C6,Aleppo,Simeon,Zirbah,,'
  expect(ruleMessages(heldPlaces, withLines('places.csv', line))).toEqual([
    'places.csv:9 place_id: expected a holder on 2012-01-01, got none. Add a row for mill to baseline.csv.',
  ])
})

it('lets a place without a position have no holder', () => {
  expect(ruleMessages(heldPlaces, withLines('places.csv', 'mill,Mill,,,base,,,,,,,,,'))).toEqual([])
})

it('finds a place whose first holder comes after the first day', () => {
  expect(
    ruleMessages(heldPlaces, withFile('baseline.csv', 'citadel,2011-03-15', 'citadel,2012-06-01')),
  ).toEqual([
    'places.csv:3 place_id: expected a holder on 2012-01-01, got one from 2012-06-01. Add a row for citadel to baseline.csv.',
  ])
})

it('lets a place be that only a version not followed names', () => {
  const place = 'mill,Mill,,,base,36.1,36.98,300,gazetteer C6,Aleppo,Simeon,Zirbah,,'
  const version = '2016-01-01,day,mill,gov,opp,claim,agency-1,low,,One report only'
  const files = {
    ...withLines('places.csv', place),
    'disputed.csv': withLines('disputed.csv', version)['disputed.csv']!,
  }
  expect(ruleMessages(heldPlaces, files)).toEqual([])
})
