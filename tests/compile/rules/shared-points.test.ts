import { expect, it } from 'vitest'
import { sharedPoints } from '../../../src/compile/rules/shared-points'
import { ruleMessages, tinyFiles, withFile, withLines } from '../tiny-facts'

it('has nothing to say of facts in order', () => {
  expect(ruleMessages(sharedPoints, tinyFiles)).toEqual([])
})

it('finds two places at one point', () => {
  const line = 'mill,Mill,,,base,36.07,36.979,300,gazetteer C6,Aleppo,Simeon,Zirbah,,'
  expect(ruleMessages(sharedPoints, withLines('places.csv', line))).toEqual([
    'places.csv:9 lat: expected a point of its own, got 36.07, 36.979, as zirbah (places.csv:8). Correct one of the two, or write zirbah under shares_point_with.',
  ])
  expect(ruleMessages(sharedPoints, withLines('places.csv', `${line}zirbah`))).toEqual([])
})

it('finds a borrowed point that is not where its owner is, and a point borrowed twice over', () => {
  const wrong = (owner: string) =>
    `shares_point_with: expected a place at the same point that borrows from none, got "${owner}". Empty the cell, or name the place whose point this is.`
  expect(ruleMessages(sharedPoints, withFile('places.csv', ',,hreitan\n', ',,anadan\n'))).toContain(
    `places.csv:4 ${wrong('anadan')}`,
  )
  const line = 'hut,Hut,,,base,36.2872,37.0806,300,gazetteer C6,Aleppo,Simeon,Hreitan,,hill'
  expect(ruleMessages(sharedPoints, withLines('places.csv', line))).toEqual([`places.csv:9 ${wrong('hill')}`])
  expect(ruleMessages(sharedPoints, withLines('places.csv', line.replace(/hill$/, 'hut')))).toEqual([
    `places.csv:9 ${wrong('hut')}`,
  ])
})
