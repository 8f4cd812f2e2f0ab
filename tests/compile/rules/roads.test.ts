import { expect, it } from 'vitest'
import { roads } from '../../../src/compile/rules/roads'
import { ruleMessages, tinyFiles, withFile, withLines } from '../tiny-facts'

it('has nothing to say of facts in order', () => {
  expect(ruleMessages(roads, tinyFiles)).toEqual([])
})

it('wants waypoints in order', () => {
  expect(ruleMessages(roads, withLines('roads.csv', 'm5,3,36.2,37.1,Aleppo,500,estimated'))).toEqual([
    'roads.csv:5 seq: expected a number above 3 (roads.csv:4), got 3. Number the waypoints along the road.',
  ])
  expect(ruleMessages(roads, withFile('roads.csv', 'm5,2', 'm5,7'))).toEqual([
    'roads.csv:4 seq: expected a number above 7 (roads.csv:3), got 3. Number the waypoints along the road.',
  ])
})

it('wants two waypoints and a name', () => {
  expect(ruleMessages(roads, withLines('roads.csv', 'm4,1,35.86,36.8,Saraqib,500,estimated'))).toEqual([
    'roads.csv:5 road: expected two waypoints or more, got one. Add the road’s other waypoints.',
    'roads.csv:5 road: expected a road named in road-names.csv, got "m4". Add its names there.',
  ])
})

it('wants waypoints for a name', () => {
  expect(ruleMessages(roads, withLines('road-names.csv', 'm4,A,A,A'))).toEqual([
    'road-names.csv:3 road: expected a road with waypoints in roads.csv, got "m4". Add its waypoints there.',
  ])
})
