import { expect, it } from 'vitest'
import { sourcedChanges } from '../../../src/compile/rules/sourced-changes'
import { ruleMessages, tinyFiles, withFile, withLines } from '../tiny-facts'

it('has nothing to say of facts in order', () => {
  expect(ruleMessages(sourcedChanges, tinyFiles)).toEqual([])
})

it.each(['capture', 'recapture', 'withdrawal', 'claim'])('wants a source for a %s', (kind) => {
  const files = withLines('ledger.csv', `2020-03-01,day,anadan,gov,opp,,${kind},,low,`)
  expect(ruleMessages(sourcedChanges, files)).toEqual([
    `ledger.csv:14 source_ids: expected a source for a ${kind}, got none. Add the source to source_ids, or call the row inferred.`,
  ])
})

it.each(['inferred', 'area', 'anchor', 'reclassified'])('wants none for %s', (kind) => {
  const files = withLines('ledger.csv', `2020-03-01,day,anadan,gov,opp,,${kind},,low,`)
  expect(ruleMessages(sourcedChanges, files)).toEqual([])
})

it('wants a source for a documented starting holder and none for general knowledge', () => {
  expect(ruleMessages(sourcedChanges, withFile('baseline.csv', 'area,agency-1', 'documented,'))).toEqual([
    'baseline.csv:3 source_ids: expected a source for a documented holder, got none. Add the source to source_ids, or call the row inferred or general.',
  ])
  expect(ruleMessages(sourcedChanges, withFile('baseline.csv', 'area,agency-1', 'general,agency-1'))).toEqual(
    [
      'baseline.csv:3 source_ids: expected no source for general knowledge, got agency-1. Call the row documented, area or inferred, or empty the cell.',
    ],
  )
})
