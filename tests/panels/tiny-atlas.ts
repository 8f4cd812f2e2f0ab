/** The tiny facts as an atlas, and a store over it: what the panels' tests start from. */
import { decodeAtlas } from '../../src/atlas/decode'
import { compile } from '../../src/compile'
import { day } from '../../src/core/day'
import type { Atlas } from '../../src/core/types'
import { createAtlasStore, type AtlasStore } from '../../src/state/store'
import { defaultLink } from '../../src/state/url'
import { factsOf } from '../compile/tiny-facts'
import '../texts'

const land = {
  type: 'MultiPolygon' as const,
  coordinates: [
    [
      [
        [36.5, 35.8],
        [37.6, 35.8],
        [37.6, 36.6],
        [36.5, 36.6],
        [36.5, 35.8],
      ],
    ],
  ],
}

export const tinyAtlas: Atlas = decodeAtlas(compile(factsOf(), land, 'tiny').atlas)

/** A store on 16 February 2020, in English unless told otherwise. */
export function tinyStore(iso = '2020-02-16', language: 'en' | 'fr' | 'ar' = 'en'): AtlasStore {
  return createAtlasStore(tinyAtlas, { ...defaultLink(tinyAtlas, language), day: day(iso) })
}
