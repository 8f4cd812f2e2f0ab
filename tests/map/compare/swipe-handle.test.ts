import { describe, expect, it } from 'vitest'
import { keyed } from '../../../src/map/compare/SwipeHandle'

describe('keys on the line between two days', () => {
  it('move it by a little, by a page, and to the ends', () => {
    const at = (key: string) => keyed(key, 0.5)
    expect([at('ArrowRight'), at('ArrowUp')]).toEqual([0.52, 0.52])
    expect([at('ArrowLeft'), at('ArrowDown')]).toEqual([0.48, 0.48])
    expect([at('PageUp'), at('PageDown')]).toEqual([0.6, 0.4])
    expect([at('Home'), at('End')]).toEqual([0, 1])
  })

  it('other than these are left alone', () => {
    for (const key of ['Tab', 'a', 'Escape', 'toString']) expect(keyed(key, 0.5)).toBeNull()
  })
})
