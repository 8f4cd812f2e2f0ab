import { expect, it } from 'vitest'
import { dateRange } from '../../../src/compile/rules/date-range'
import { ruleMessages, tinyFiles, withFile, withLines } from '../tiny-facts'

it('has nothing to say of facts in order', () => {
  expect(ruleMessages(dateRange, tinyFiles)).toEqual([])
})

const fix = 'Correct the date, or the days in atlas.csv.'

it.each([
  ['ledger.csv', '2021-01-01,day,anadan,gov,opp,,claim,agency-1,low,', '14', '2021-01-01'],
  ['baseline.csv', 'citadel,1911-03-15,opp,,general,,', '10', '1911-03-15'],
  ['milestones.csv', '2022-01-01,day,talks,Talks,,,,low,', '4', '2022-01-01'],
  ['disputed.csv', '2202-01-01,day,anadan,gov,opp,claim,,low,,No', '3', '2202-01-01'],
])('finds a day out of range in %s', (name, line, at, got) => {
  expect(ruleMessages(dateRange, withLines(name, line))).toEqual([
    `${name}:${at} date: expected a day from 2011-03-15 to 2020-12-31, got ${got}. ${fix}`,
  ])
})

it('keeps named days on the slider', () => {
  expect(ruleMessages(dateRange, withFile('snapshots.csv', '2012-07-01', '2011-07-01'))).toEqual([
    `snapshots.csv:2 date: expected a day from 2012-01-01 to 2020-12-31, got 2011-07-01. ${fix}`,
  ])
})

it('wants the first day before the last, and not before the data', () => {
  expect(ruleMessages(dateRange, withFile('atlas.csv', '2012-01-01', '2010-01-01'))).toEqual([
    'atlas.csv:2 first_day: expected a day from 2011-03-15 to last_day (2020-12-31), got 2010-01-01. Correct one of the two days.',
  ])
})
