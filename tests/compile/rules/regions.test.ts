import { expect, it } from 'vitest'
import { regions } from '../../../src/compile/rules/regions'
import { ruleMessages, tinyFiles, withFile, withLines } from '../tiny-facts'

it('has nothing to say of facts in order', () => {
  expect(ruleMessages(regions, tinyFiles)).toEqual([])
})

it('finds a tag that no place bears', () => {
  expect(ruleMessages(regions, withFile('regions.csv', 'aleppo-city', 'aleppo-city|aleppo-town'))).toEqual([
    'regions.csv:2 tags: expected tags that a place in places.csv bears, got "aleppo-town". Tag the places, or correct the tag.',
  ])
})

it('wants the last region, and only that one, to take the rest', () => {
  expect(ruleMessages(regions, withLines('regions.csv', 'city,aleppo-city,City,Ville,مدينة'))).toEqual([
    'regions.csv:3 tags: expected tags in every row but the last, got nothing. Name the tags.',
    'regions.csv:4 tags: expected no tags in the last row, got "aleppo-city". Leave the tags of the last row empty: it takes every place that no row above took.',
  ])
})

it('wants a region at all', () => {
  const files = { ...tinyFiles, 'regions.csv': 'region,tags,name_en,name_fr,name_ar\n' }
  expect(ruleMessages(regions, files)).toEqual([
    'regions.csv:1 row: expected at least one region, got none. Add a row without tags for all places.',
  ])
})
