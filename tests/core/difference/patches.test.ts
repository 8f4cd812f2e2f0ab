import { describe, expect, it, vi } from 'vitest'
import { placeCells } from '../../../src/core/cells'
import { differenceOf } from '../../../src/core/difference'
import { anchorsOf, patchesOf } from '../../../src/core/difference/patches'
import { placeHoldersAt } from '../../../src/core/difference/places'
import { holdersAt } from '../../../src/core/holders'
import { syntheticAtlas } from '../../synthetic'

vi.setConfig({ testTimeout: 30_000 })

const atlas = syntheticAtlas({ cells: 400, days: 200 })
const held = (on: typeof atlas.firstDay) => ({
  cells: holdersAt(atlas, on),
  places: placeHoldersAt(atlas, on),
})
const difference = differenceOf(atlas, held(atlas.firstDay), held(atlas.lastDay))
const patches = patchesOf(atlas, difference)

describe('pieces that changed hands', () => {
  it('make up all that differs, the largest first', () => {
    const all = difference.pairs.reduce((sum, { km2 }) => sum + km2, 0)
    expect(patches.length).toBeGreaterThan(3)
    expect(patches.reduce((sum, { km2 }) => sum + km2, 0)).toBeCloseTo(all, 6)
    expect(patches.map(({ km2 }) => km2)).toEqual(patches.map(({ km2 }) => km2).sort((a, b) => b - a))
  })

  it('hang together: found again by walking from neighbour to neighbour', () => {
    const { left, right } = atlas.topology
    for (const patch of patches) {
      const { pair, km2 } = patch
      const anchors = anchorsOf(atlas, patch)
      const reached = new Set([anchors[0]!])
      for (let grew = true; grew;) {
        grew = false
        left.forEach((cell, arc) => {
          const other = right[arc]!
          if (cell < 0 || other < 0 || reached.has(cell) === reached.has(other)) return
          if (difference.pairByCell[cell] !== pair || difference.pairByCell[other] !== pair) return
          reached.add(cell).add(other)
          grew = true
        })
      }
      const area = [...reached].reduce((sum, cell) => sum + atlas.cellKm2[cell]!, 0)
      expect(area).toBeCloseTo(km2, 6)
      expect(anchors.every((place) => place < placeCells(atlas) && reached.has(place))).toBe(true)
    }
  })
})
