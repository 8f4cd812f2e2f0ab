import { expect, it } from 'vitest'
import { claims } from '../../../src/compile/rules/claims'
import { ruleMessages, tinyFiles, withFile, withLines } from '../tiny-facts'

it('has nothing to say of facts in order', () => {
  expect(ruleMessages(claims, tinyFiles)).toEqual([])
})

it('finds a measure that the map does not have', () => {
  expect(ruleMessages(claims, withFile('claims.csv', 'count_named', 'body_count'))).toEqual([
    'claims.csv:5 measure: expected one of count_changes, count_named, region_share, region_gain_share, road_share, first_change, area_gain, got "body_count". Write one of these, or leave the claim out: the map cannot measure it.',
  ])
  expect(ruleMessages(claims, withFile('claims.csv', 'count_named', 'constructor'))).toHaveLength(1)
})

it.each([
  [';day=2020-02-16,100', ',100', '3', 'day= for road_share, got none. Add day=…'],
  ['list=agency-list', 'list=agency-list;day=2020-02-16', '5', 'only list, to, got "day". Remove the pair'],
  ['road=m5', 'road=m6', '3', 'road= with a road of roads.csv, got "m6". Correct the id'],
  ['party=gov', 'party=sdf', '3', 'party= with a party of parties.csv, got "sdf". Correct the id'],
  ['to=gov;after', 'to=sdf;after', '4', 'to= with a party of parties.csv, got "sdf". Correct the id'],
  [
    'list=agency-list',
    'list=army-list',
    '5',
    'list= with a list of lists.csv, got "army-list". Correct the id',
  ],
  [
    'region=surroundings',
    'region=homs',
    '2',
    'region= with a region of regions.csv or a tag of places.csv, got "homs". Correct the id',
  ],
  [
    'after=2020-01-01',
    'after=2020-01-32',
    '4',
    'after= with a date as YYYY-MM-DD, got "2020-01-32". Correct the date',
  ],
  [
    'until=2020-02-16',
    'until=2020-02-15',
    '2',
    'from= on or before until=, got "2020-02-16" and "2020-02-15". Swap the two',
  ],
])('finds an argument that does not fit: %s → %s', (from, to, line, message) => {
  expect(ruleMessages(claims, withFile('claims.csv', from, to))).toEqual([
    `claims.csv:${line} measure_args: expected ${message}.`,
  ])
})

it('takes a tag for a region', () => {
  expect(ruleMessages(claims, withFile('claims.csv', 'region=surroundings', 'region=aleppo-city'))).toEqual(
    [],
  )
})

it('finds a figure that is not in the unit of its measure', () => {
  const line =
    'more,2020-02-16,Agency,gov,More,area_gain,to=gov;from=2020-02-01;until=2020-02-16,about 600,miles,,'
  expect(ruleMessages(claims, withLines('claims.csv', line))).toEqual([
    'claims.csv:6 unit: expected km2 for area_gain, got "miles". Write km2.',
    'claims.csv:6 claimed: expected a number, got "about 600". Write the figure alone.',
  ])
  expect(ruleMessages(claims, withFile('claims.csv', '2020-02-16,date', 'February,date'))).toEqual([
    'claims.csv:4 claimed: expected a date as YYYY-MM-DD, got "February". Write the figure alone.',
  ])
})

it.each([
  ['road=m5', 'road=m5;bound=below', '3', 'bound= with above, got "below". Correct the value'],
  [
    'from=2020-02-16',
    'also_from=2020;from=2020-02-16',
    '2',
    'only to, from, until, region, bound, got "also_from". Remove the pair',
  ],
])('finds a value that cannot be read: %s → %s', (from, to, line, message) => {
  expect(ruleMessages(claims, withFile('claims.csv', from, to))[0]).toBe(
    `claims.csv:${line} measure_args: expected ${message}.`,
  )
})

it('wants a point and its distances together, and a second region that is known', () => {
  const share = (args: string) =>
    ruleMessages(
      claims,
      withLines('claims.csv', `near,2020-02-16,Agency,gov,Near,${args},100,percent,,`),
    ).map((text) => text.replace('claims.csv:6 measure_args: ', ''))
  const near = 'region_share,region=aleppo;party=gov;day=2020-02-16'
  const gain = 'region_gain_share,region=aleppo;to=gov;from=2020-02-01;until=2020-02-16'
  expect(share(`${near};centre=36.199|37.163;within_km=10|20`)).toEqual([])
  expect(share(`${near};within_km=10`)).toEqual([
    'expected centre= beside within_km=, got none. Add centre=….',
  ])
  expect(share(`${near};centre=36.199;within_km=10`)).toEqual([
    'expected centre= with latitude|longitude in degrees, got "36.199". Correct the value.',
  ])
  expect(share(`${gain};also_region=aleppo-city;also_from=2020-01-01;bound=above`)).toEqual([])
  expect(share(`${gain};also_region=homs`)).toEqual([
    'expected also_region= with a region of regions.csv or a tag of places.csv, got "homs". Correct the id.',
  ])
})
