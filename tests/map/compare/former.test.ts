import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { NO_HOLDER } from '../../../src/core/holders'
import { isFormer, onBothDays } from '../../../src/map/compare/former'

const held = fc.constantFrom(0, 1, 2, 3, NO_HOLDER)
const days = fc.array(fc.tuple(held, held), { maxLength: 60 })

describe('cells by who holds them on two days', () => {
  it('have one label where both days agree, and none where nobody is known on the first', () => {
    fc.assert(
      fc.property(days, (cells) => {
        const [first, second] = [0, 1].map((day) => Uint8Array.from(cells, (cell) => cell[day]!))
        const { labels, pairs } = onBothDays(first!, second!)
        cells.forEach(([before, after], cell) => {
          if (before === NO_HOLDER) expect(labels[cell]).toBe(NO_HOLDER)
          else expect(pairs[labels[cell]!]).toEqual({ before, after })
        })
        expect(new Set(pairs.map(({ before, after }) => `${before} ${after}`)).size).toBe(pairs.length)
      }),
    )
  })
})

describe('a former front', () => {
  const [gov, opp, sdf] = [0, 1, 2]
  const was = (before: number, after: number) => ({ before, after })

  it('lay between two holders where now there is one, whoever that is', () => {
    expect(isFormer(was(gov, gov), was(opp, gov))).toBe(true)
    expect(isFormer(was(gov, sdf), was(opp, sdf))).toBe(true)
  })

  it('is none where there is a front still, be it of others', () => {
    expect(isFormer(was(gov, gov), was(opp, opp))).toBe(false)
    expect(isFormer(was(gov, opp), was(opp, gov))).toBe(false)
  })

  it('is one where of a side nothing is known any more, and none where nothing was known', () => {
    expect(isFormer(was(gov, gov), was(opp, NO_HOLDER))).toBe(true)
    expect(isFormer(was(gov, gov), undefined)).toBe(false)
    expect(isFormer(was(gov, gov), was(gov, opp))).toBe(false)
  })
})
