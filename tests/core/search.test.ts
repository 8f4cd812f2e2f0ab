import { describe, expect, it, vi } from 'vitest'
import { decodeDetails } from '../../src/atlas/decode'
import { searchPlaces } from '../../src/core/search'
import { distanceWithin } from '../../src/core/search/distance'
import { formOf } from '../../src/core/search/forms'
import { GUESS } from '../../src/core/search/match'
import { compiled, realAtlas as atlas } from '../real'

vi.setConfig({ testTimeout: 30_000 })

const details = decodeDetails(compiled.details)
const ids = (query: string, withDetails = true) =>
  searchPlaces(atlas, withDetails ? details : null, query).map(
    ({ place }) => atlas.places[place]!.id as string,
  )

/** Spellings as they are met in reports, in gazetteers and on other maps. */
const SPELLINGS: Readonly<Record<string, readonly string[]>> = {
  'al-eis': ['al-Eis', 'al-Ays', 'El Eis', 'Al Iss', 'al-ʿĪs', 'العيس'],
  'maarrat-al-numan': [
    ...["Maaret al-Nu'man", "Ma'arrat an Numan", 'Maarat al-Numan', 'Maarrat al-Nouman', 'Maaret el Noman'],
    ...['Marat Numan', 'معرة النعمان', 'معره النعمان', 'مَعَرَّة النُّعْمَان'],
  ],
  'khan-shaykhun': [
    'Khan Sheikhoun',
    'Khan Cheikhoun',
    'Khan Shaykhun',
    'Khansheikhun',
    'خان شيخون',
    'خان شیخون',
  ],
  'aleppo-old-city': ['Aleppo', 'Alep', 'Halab', 'حلب'],
  saraqib: ['Saraqib', 'Saraqeb', 'Sarakeb', 'Sarāqib', 'سراقب'],
  'kafr-nabl': ['Kafr Nabl', 'Kafranbel', 'Kafr Nobol', 'Kfar Nabel', 'كفرنبل', 'كفر نبل'],
  atarib: ['al-Atarib', 'Atareb', 'El Atareb', 'الأتارب', 'الاتارب', 'أتارب'],
  'abu-al-duhur': [
    'Abu al-Duhur',
    'Abu ad-Duhur',
    'Abou el-Douhour',
    'Abu Dhuhur',
    'أبو الظهور',
    'ابو الظهور',
  ],
  binnish: ['Binnish', 'Binnich', 'Bennish', 'بنش'],
  idlib: ['Idlib', 'Edleb', 'Idleb', 'إدلب', 'ادلب'],
  nubl: ['Nubl', 'Nobl', 'Nubbul', 'Nabul', 'نبل', 'نُبّل'],
  zirbah: ['al-Zirbah', 'az-Zerbeh', 'Zerba', 'الزربة', 'الزربه'],
  'khan-touman': ['Khan Touman', 'Khan Tuman', 'Khan Tooman', 'خان طومان'],
  anadan: ['Anadan', 'Andan', "'Anadān", 'عندان'],
}

describe('finding a place by name', () => {
  for (const [id, spellings] of Object.entries(SPELLINGS))
    it(`${spellings.join(', ')}: ${id}`, () => {
      expect(spellings.map((spelling) => [spelling, ids(spelling)[0]])).toEqual(
        spellings.map((spelling) => [spelling, id]),
      )
    })

  it('has ten places with three spellings and two scripts among these', () => {
    const both = Object.values(SPELLINGS).filter(
      (list) =>
        list.length >= 3 &&
        list.some((text) => formOf(text)!.arabic) &&
        list.some((text) => !formOf(text)!.arabic),
    )
    expect(both.length).toBeGreaterThanOrEqual(10)
  })

  it('knows names before the details are read, and aliases after', () => {
    expect(ids('Khan Sheikhoun', false)[0]).toBe('khan-shaykhun')
    expect(ids('Karm Myassar', false)).not.toContain('aleppo-mayssar')
    expect(ids('Karm Myassar')[0]).toBe('aleppo-mayssar')
  })

  it('finds every place by its own name and by its Arabic name', () => {
    const lost = atlas.places.flatMap(({ id, name, nameAr }, place) =>
      [name, nameAr]
        .filter((text) => {
          if (text === '') return false
          const found = searchPlaces(atlas, details, text).find((entry) => entry.place === place)
          return found === undefined || found.rank > 1
        })
        .map((text) => `${id}: ${text}`),
    )
    expect(lost).toEqual([])
  })

  it('finds by the beginning of a name, cities first', () => {
    expect(ids('sar').slice(0, 3).sort()).toEqual(['saraqib', 'sarmada', 'sarmin'])
    expect(ids('Maarrat al-N')[0]).toBe('maarrat-al-numan')
    expect(ids('معرة الن')[0]).toBe('maarrat-al-numan')
    expect(ids('Saraqe')[0]).toBe('saraqib')
  })

  it('finds by a word within, by words in any order, and without what stands in brackets', () => {
    expect(ids('duhur')).toContain('abu-al-duhur-airbase')
    expect(ids('airbase duhur')[0]).toBe('abu-al-duhur-airbase')
    expect(ids('Jamiliyeh')[0]).toBe('aleppo-jamiliyeh')
  })

  it('forgives one wrong letter in four and two in eight, after all true matches', () => {
    expect(ids('Sarakqib')[0]).toBe('saraqib')
    expect(ids('Khan Shokhum')[0]).toBe('khan-shaykhun')
    const found = searchPlaces(atlas, details, 'Anadam')
    expect(atlas.places[found[0]!.place]!.id).toBe('anadan')
    expect(found[0]!.rank).toBeGreaterThan(GUESS)
    expect(searchPlaces(atlas, details, 'xyz')).toEqual([])
  })

  it('says which spelling answered', () => {
    expect(searchPlaces(atlas, details, 'Abul Thohur')[0]).toMatchObject({ spelling: 'Abul Thohur', rank: 0 })
    expect(searchPlaces(atlas, details, 'العيس')[0]!.spelling).toBe('العيس')
  })

  it('answers nothing to nothing', () => {
    for (const query of ['', '   ', "'", '--', 'ـ']) expect(searchPlaces(atlas, details, query)).toEqual([])
  })

  it('takes at most 5 ms a query on a quiet machine', () => {
    const queries = Object.values(SPELLINGS).flat()
    searchPlaces(atlas, details, 'warm')
    const times = queries.map((query) => {
      const start = performance.now()
      searchPlaces(atlas, details, query)
      return performance.now() - start
    })
    const median = times.sort((a, b) => a - b)[times.length >> 1]!
    // Three times as long is let pass: other work may share the processor.
    expect(median, `median ${median} ms, longest ${times.at(-1)} ms`).toBeLessThan(15)
  })
})

describe('the forms of a name', () => {
  it('leave out article, marks and apostrophes, and fold sounds', () => {
    expect(formOf("Ma'arrat an-Nuʿmān")).toMatchObject({ plain: 'maarrat numan', fold: 'marat numan' })
    expect(formOf('ash-Shughūr')!.fold).toBe(formOf('el Choughour')!.fold)
    expect(formOf('al')!.plain).toBe('al')
    expect(formOf('قُرًى الـحمراء')!.plain).toBe('قري حمرا')
  })
})

describe('distance within a bound', () => {
  it('counts insertions, deletions and substitutions, and gives up beyond the bound', () => {
    expect(distanceWithin('kitten', 'sitting', 3)).toBe(3)
    expect(distanceWithin('kitten', 'sitting', 2)).toBeNull()
    expect(distanceWithin('', 'ab', 2)).toBe(2)
    expect(distanceWithin('same', 'same', 0)).toBe(0)
  })
})
