import { expect, it } from 'vitest'
import { knownSources } from '../../../src/compile/rules/known-sources'
import { ruleMessages, tinyFiles, withFile, withLines } from '../tiny-facts'

it('has nothing to say of facts in order', () => {
  expect(ruleMessages(knownSources, tinyFiles)).toEqual([])
})

const unknown =
  'expected the id of a source in sources.csv, got "agency-2". Add the source to sources.csv, or correct the id.'

it.each([
  ['baseline.csv', 'agency-1', '3'],
  ['ledger.csv', 'agency-1,medium,"', '2'],
  ['milestones.csv', 'monitor-1', '2'],
  ['presence.csv', 'monitor-1', '2'],
  ['disputed.csv', 'monitor-1', '2'],
])('finds a source that is not there in %s', (name, from, line) => {
  const to = from.replace(/(agency|monitor)-1/, 'agency-2')
  expect(ruleMessages(knownSources, withFile(name, from, to))).toEqual([
    `${name}:${line} source_ids: ${unknown}`,
  ])
})

it('finds a source named twice in a row', () => {
  const line = '2020-03-01,day,anadan,gov,opp,,claim,agency-1|monitor-1|agency-1,low,'
  expect(ruleMessages(knownSources, withLines('ledger.csv', line))).toEqual([
    'ledger.csv:14 source_ids: expected each source once, got "agency-1". Remove the second mention.',
  ])
})
