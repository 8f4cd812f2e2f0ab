import { expect, it } from 'vitest'
import type { Language } from '../../src/core/types'
import { translator } from '../../src/i18n'
import { presenceText } from '../../src/i18n/presence'
import { isShown } from '../../src/map/posts'
import { tinyAtlas, tinyStore } from '../panels/tiny-atlas'
import { tinyDetails } from '../panels/tiny-details'
import '../texts'

const [zirbah, citadel] = tinyDetails.presence
const orchard = tinyAtlas.places.findIndex(({ id }) => id === 'orchard')
const state = (iso: string) => tinyStore(iso).getState()

it('shows a post from its first day to the day before its end', () => {
  const shown = (iso: string) => isShown(zirbah!, state(iso))
  expect(['2019-12-22', '2019-12-23', '2020-02-19', '2020-02-20'].map(shown)).toEqual([
    false,
    true,
    true,
    false,
  ])
})

it('shows a post without an end to the last day', () => {
  const shown = (iso: string) => isShown(citadel!, state(iso))
  expect(['2020-02-15', '2020-02-16', '2020-12-31'].map(shown)).toEqual([false, true, true])
})

it('shows none where layer or region is off, and none without a position', () => {
  const on = state('2020-02-16')
  expect(isShown(citadel!, { ...on, layers: { ...on.layers, posts: false } })).toBe(false)
  expect(isShown(citadel!, { ...on, hiddenRegions: new Set(['aleppo']) })).toBe(false)
  expect(isShown({ ...citadel!, place: orchard }, on)).toBe(false)
})

it.each<[Language, string, string]>([
  [
    'en',
    'Turkish observation post, Zirbah: reported surrounded on 23 December 2019; until 20 February 2020',
    'Turkish observation post, Castle hill, drawn at Citadel: reported surrounded about 16 February 2020; end not in the facts',
  ],
  [
    'fr',
    'Poste d’observation turc, Zirbah\u00a0: signalé encerclé le 23 décembre 2019\u00a0; jusqu’au 20 février 2020',
    'Poste d’observation turc, Castle hill, placé à Citadel\u00a0: signalé encerclé vers le 16 février 2020\u00a0; fin absente des faits',
  ],
  [
    'ar',
    'نقطة مراقبة تركية، الزربة: ورد أنها حوصرت في 23 كانون الأول 2019؛ حتى 20 شباط 2020',
    'نقطة مراقبة تركية، Castle hill، مرسومة عند قلعة حلب: ورد أنها حوصرت نحو 16 شباط 2020؛ النهاية غير مذكورة في الوقائع',
  ],
])('says in words what a marker says by its place (%s)', (language, ...texts) => {
  const said = [zirbah!, citadel!].map((post) => presenceText(tinyAtlas, post, translator(language)))
  expect(said).toEqual(texts)
})
