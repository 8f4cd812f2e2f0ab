/** Work in pieces: in order, and with room between two of them. */
import { describe, expect, it } from 'vitest'
import { inPieces, nextTask } from '../../src/state/next-task'

describe('inPieces', () => {
  it('does the pieces in order, and others come between', async () => {
    const done: string[] = []
    const piece = (name: string) => () => {
      done.push(name)
      setImmediate(() => done.push('other'))
    }
    await inPieces([piece('a'), piece('b'), piece('c')])
    await nextTask()
    expect(done.filter((name) => name !== 'other')).toEqual(['a', 'b', 'c'])
    expect(done.indexOf('other')).toBeLessThan(done.indexOf('b'))
  })

  it('ends with the fault of a piece, and does no more', async () => {
    const done: string[] = []
    const fail = () => {
      throw new Error('broken')
    }
    await expect(inPieces([fail, () => done.push('after')])).rejects.toThrow('broken')
    expect(done).toEqual([])
  })
})
