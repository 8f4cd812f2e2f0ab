import { expect, it } from 'vitest'
import { positions } from '../../../src/compile/rules/positions'
import { ruleMessages, tinyFiles, withFile, withLines } from '../tiny-facts'

it('has nothing to say of facts in order', () => {
  expect(ruleMessages(positions, tinyFiles)).toEqual([])
})

it.each([
  ['36.2938', '', '2 lat: expected both lat and lon, or neither, got one. Fill in the other, or empty both.'],
  ['37.0434', '', '2 lon: expected both lat and lon, or neither, got one. Fill in the other, or empty both.'],
  [
    '37.0434,300',
    '37.0434,',
    '2 precision_m: expected metres above 0 beside a position, got 0. Say how far the true position may lie from the point.',
  ],
  [
    'gazetteer C1',
    '',
    '2 coord_basis: expected a basis beside a position, got nothing. Say what the position rests on: "gazetteer C1043", "estimated from: …".',
  ],
  [
    'estate,,,,',
    'estate,,,500,',
    '7 precision_m: expected nothing where there is no position, got 500. Empty the cell, or give the position.',
  ],
  [
    'Zirbah,,\nzirbah',
    'Zirbah,,hill\nzirbah',
    '7 shares_point_with: expected nothing where there is no position, got a place. Empty the cell, or give the position.',
  ],
])('finds a position that is not whole: %s → %s', (from, to, message) => {
  expect(ruleMessages(positions, withFile('places.csv', from, to))).toEqual([`places.csv:${message}`])
})

it('wants to know how exact a waypoint is', () => {
  expect(ruleMessages(positions, withLines('roads.csv', 'm5,4,36.2,37.1,Aleppo,0,estimated'))).toEqual([
    'roads.csv:5 precision_m: expected metres above 0, got 0. Say how far off it may be.',
  ])
})
