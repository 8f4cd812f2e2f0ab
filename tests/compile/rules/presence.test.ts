import { expect, it } from 'vitest'
import { presence } from '../../../src/compile/rules/presence'
import { ruleMessages, tinyFiles, withFile, withLines } from '../tiny-facts'

const says = (files: Parameters<typeof ruleMessages>[1]) => ruleMessages(presence, files)

it('has nothing to say of facts in order', () => {
  expect(says(tinyFiles)).toEqual([])
})

it('wants a source', () => {
  expect(says(withFile('presence.csv', 'monitor-1', ''))).toEqual([
    'presence.csv:2 source_ids: expected a source for a presence, got none. Name who reports it.',
  ])
})

it('wants days within the atlas, the end after the beginning', () => {
  expect(says(withFile('presence.csv', '2020-02-16', '2021-02-16'))).toEqual([
    'presence.csv:3 from: expected a day from 2011-03-15 to 2020-12-31, got 2021-02-16. Correct the day.',
  ])
  expect(says(withFile('presence.csv', '2020-02-20', '2019-12-23'))).toEqual([
    'presence.csv:2 to: expected a day after 2019-12-23, or nothing, got 2019-12-23. ' +
      'Correct one of the two days, or empty the cell: the end is not known.',
  ])
})

it('wants rows in the order of time', () => {
  const line = 'hreitan,,turkish-post,2020-01-01,day,,Cut off,agency-1'
  expect(says(withLines('presence.csv', line))).toEqual([
    'presence.csv:4 from: expected a day on or after 2020-02-16 (presence.csv:3), got 2020-01-01. ' +
      'Move the row to its place in time.',
  ])
})

it('finds a row written down twice', () => {
  const line = 'citadel,Castle hill,turkish-post,2020-02-16,day,,Again,monitor-1'
  expect(says(withLines('presence.csv', line))).toEqual([
    'presence.csv:4 row: expected each one once, got "citadel Castle hill turkish-post 2020-02-16", ' +
      'as in presence.csv:3. Remove the second row, or join its sources to the first with |.',
  ])
})
