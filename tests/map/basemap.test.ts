/** The base map as it is committed, read as the map reads it. */
import { readFileSync } from 'node:fs'
import type { Topology } from 'topojson-specification'
import { describe, expect, it } from 'vitest'
import { BASEMAP_LAYERS, decodeBasemap } from '../../src/map/basemap'

const FILE = JSON.parse(readFileSync('geodata/base/basemap.json', 'utf8')) as Topology

describe('the base map', () => {
  const basemap = decodeBasemap(FILE)

  it('has features in every layer', () => {
    for (const name of BASEMAP_LAYERS) expect(basemap[name].features.length).toBeGreaterThan(0)
  })

  it('tells Syria from its neighbours and agreed borders from others, as the drawing needs', () => {
    expect(basemap.land.features.map(({ properties }) => properties?.['id'] as unknown)).toContain('SYR')
    expect(
      new Set(basemap.borders.features.map(({ properties }) => properties?.['kind'] as unknown)),
    ).toEqual(new Set(['international', 'undetermined']))
  })

  it('says which layer is missing', () => {
    const { land } = FILE.objects
    expect(() => decodeBasemap({ ...FILE, objects: land ? { land } : {} })).toThrow(
      'expected a layer "borders", got land',
    )
  })
})
