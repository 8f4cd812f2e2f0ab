import { expect, it } from 'vitest'
import { evidenceOfChange } from '../../src/compile/evidence'
import { CHANGE_KINDS } from '../../src/compile/read/words'

it('calls a change documented only when a source reports it', () => {
  const evidence = (sources: number) =>
    CHANGE_KINDS.map((kind) => `${kind}: ${evidenceOfChange(kind, sources)}`)
  expect(evidence(1)).toEqual([
    'capture: documented',
    'recapture: documented',
    'withdrawal: documented',
    'claim: documented',
    'inferred: inferred',
    'area: area',
    'anchor: general',
    'reclassified: general',
  ])
  expect(evidence(0).filter((line) => line.endsWith('documented'))).toEqual([])
})
