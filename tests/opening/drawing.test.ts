/** The opening picture: drawn from the same facts by the same curves as the map, in both themes. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Topology } from 'topojson-specification'
import { beforeAll, describe, expect, it } from 'vitest'
import { decodeAtlas } from '../../src/atlas/decode'
import { buildAtlas } from '../../src/cli/build-atlas'
import { day as dayOf } from '../../src/core/day'
import { holdersAt } from '../../src/core/holders'
import type { Atlas, Day } from '../../src/core/types'
import { openingPicture } from '../../src/opening/drawing'
import { DARK, LIGHT } from '../../src/theme'

const root = join(import.meta.dirname, '../..')
const base = JSON.parse(readFileSync(join(root, 'geodata/base/basemap.json'), 'utf8')) as Topology
let atlas: Atlas

beforeAll(() => {
  atlas = decodeAtlas(buildAtlas(root).atlas)
})

/** Holders that the picture has a shape of. */
const shapesIn = (svg: string) =>
  [...svg.matchAll(/<path class="h(\d+)" d="M/g)].map(([, holder]) => Number(holder)).sort((a, b) => a - b)

describe('the opening picture', () => {
  it.each(['2013-06-01', '2016-12-01', '2020-02-16', '2024-12-08'])(
    'of %s has all who held something',
    (at) => {
      const day = dayOf(at)
      const holding = new Set([...holdersAt(atlas, day)].filter((holder) => holder < atlas.holders.length))
      expect(shapesIn(openingPicture(atlas, base, day))).toEqual([...holding].sort((a, b) => a - b))
    },
  )

  it('names colours and patterns of light and dark that are there, and nothing outside', () => {
    const isContested = (day: number) => {
      const held = new Set(holdersAt(atlas, day as Day))
      return atlas.holders.some(({ between }, holder) => between !== null && held.has(holder))
    }
    let day: number = atlas.firstDay
    while (!isContested(day)) day++
    const svg = openingPicture(atlas, base, day as Day)
    for (const theme of [LIGHT, DARK]) {
      expect(svg).toContain(`.sea{fill:${theme.sea}}`)
      expect(svg).toContain(`fill:${theme.parties.gov!.fill}`)
    }
    const asked = [...svg.matchAll(/url\(#([^)]+)\)/g)].map(([, id]) => id!)
    expect(asked.some((id) => id.includes('contested'))).toBe(true)
    for (const id of asked) expect(svg).toContain(` id="${id}"`)
    expect(svg).not.toMatch(/href|url\((?!#)|NaN|undefined|<script/)
  })

  it('is another on another day', () => {
    const [a, b] = ['2020-02-16', '2020-01-16'].map((at) => openingPicture(atlas, base, dayOf(at)))
    expect(a).not.toBe(b)
  })

  it('says which layer of the base map is missing', () => {
    const { land, ...rest } = base.objects
    expect(land).toBeDefined()
    expect(() => openingPicture(atlas, { ...base, objects: rest }, dayOf('2020-02-16'))).toThrow(/"land"/)
  })
})
