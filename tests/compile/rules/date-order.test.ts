import { expect, it } from 'vitest'
import { dateOrder } from '../../../src/compile/rules/date-order'
import { ruleMessages, tinyFiles, withFile, withLines } from '../tiny-facts'

it('has nothing to say of facts in order', () => {
  expect(ruleMessages(dateOrder, tinyFiles)).toEqual([])
})

const move = 'Move the row to its place in time.'

it.each([
  [
    'ledger.csv',
    '2012-08-01,day,anadan,gov,opp,,claim,agency-1,low,',
    '14',
    '2020-02-16 (ledger.csv:13)',
    '2012-08-01',
  ],
  [
    'milestones.csv',
    '2018-01-01,day,talks,Talks,,,,low,',
    '4',
    '2020-02-16 (milestones.csv:3)',
    '2018-01-01',
  ],
  ['snapshots.csv', '2013-01-01,A,A,A,A,A,A', '4', '2020-02-16 (snapshots.csv:3)', '2013-01-01'],
  [
    'disputed.csv',
    '2012-01-01,day,anadan,gov,opp,claim,,low,,No',
    '3',
    '2016-11-01 (disputed.csv:2)',
    '2012-01-01',
  ],
])('finds a row out of order in %s', (name, line, at, before, got) => {
  expect(ruleMessages(dateOrder, withLines(name, line))).toEqual([
    `${name}:${at} date: expected a day on or after ${before}, got ${got}. ${move}`,
  ])
})

it('finds starting holders of a place out of order', () => {
  const files = withFile('baseline.csv', 'anadan,2012-06-01', 'anadan,2011-03-01')
  expect(ruleMessages(dateOrder, files)).toEqual([
    `baseline.csv:3 date: expected a day on or after 2011-03-15 (baseline.csv:2), got 2011-03-01. ${move}`,
  ])
})

it('finds a starting holder after the first change', () => {
  expect(ruleMessages(dateOrder, withFile('baseline.csv', 'anadan,2012-06-01', 'anadan,2013-08-11'))).toEqual(
    [
      "baseline.csv:3 date: expected a day on or before the place's first change, 2013-08-10 (ledger.csv:5), got 2013-08-11. Write the change into ledger.csv instead.",
    ],
  )
})
