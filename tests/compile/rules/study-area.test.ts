import { expect, it } from 'vitest'
import { studyArea } from '../../../src/compile/rules/study-area'
import { ruleMessages, tinyFiles, withFile, withLines } from '../tiny-facts'

it('has nothing to say of facts in order', () => {
  expect(ruleMessages(studyArea, tinyFiles)).toEqual([])
})

it('finds latitude and longitude swapped', () => {
  expect(ruleMessages(studyArea, withFile('places.csv', '36.2938,37.0434', '37.3,34.2'))).toEqual([
    'places.csv:2 lat: expected degrees from 33.3 to 37.1, got 37.3. Correct the coordinate; latitude comes first.',
    'places.csv:2 lon: expected degrees from 35.5 to 38.6, got 34.2. Correct the coordinate; latitude comes first.',
  ])
})

it('looks at waypoints too', () => {
  expect(ruleMessages(studyArea, withLines('roads.csv', 'm5,4,3.62,371,Aleppo,500,estimated'))).toEqual([
    'roads.csv:5 lat: expected degrees from 33.3 to 37.1, got 3.62. Correct the coordinate; latitude comes first.',
    'roads.csv:5 lon: expected degrees from 35.5 to 38.6, got 371. Correct the coordinate; latitude comes first.',
  ])
})
