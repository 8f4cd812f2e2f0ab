/** A road through five made-up places in a row, ten kilometres each, with a gap where nothing is known. */
import { day } from '../../src/core/day'
import { spellsFrom } from '../../src/core/spells'
import type { Atlas, Holder, Km, PartyId, PlaceId, Road, Stretch } from '../../src/core/types'

/** Index into the holders: the first two are parties, the last is contested between them. */
export const [GOV, OPP, CONTESTED] = [0, 1, 2]
const HOLDERS: readonly Holder[] = [
  { party: 0, between: null },
  { party: 1, between: null },
  { party: 2, between: [0, 1] },
]

export type Turn = readonly [iso: string, holder: number]

/** @param lives by place, what happened in order; @param kms where stretches end; a stretch of place −1 is not known */
export function tinyRoad(
  lives: readonly (readonly Turn[])[],
  kms: readonly (readonly [place: number, toKm: number])[] = lives.map((_, i) => [i, 10 * (i + 1)] as const),
  precisionM = 2500,
): { readonly atlas: Atlas; readonly road: Road } {
  const turns = lives.flat()
  const ends = lives.map((life) => life.length)
  const zeros = new Uint8Array(turns.length)
  const events = {
    first: Uint32Array.from([0, ...ends.map((_, i) => ends.slice(0, i + 1).reduce((a, b) => a + b, 0))]),
    day: Int32Array.from(turns, ([iso]) => day(iso)),
    holder: Uint8Array.from(turns, ([, holder]) => holder),
    evidence: zeros,
    precision: zeros,
    confidence: zeros,
  }
  const stretches = kms.map(([place, toKm], i): Stretch => {
    const fromKm = (kms[i - 1]?.[1] ?? 0) as Km
    const line = [fromKm, toKm].map((km) => [36, 35 + km / 100] as const)
    return { cell: place, place, fromKm, toKm: toKm as Km, line }
  })
  const road: Road = {
    id: 'm5',
    name: { en: 'Road (M5)', fr: 'Route (M5)', ar: 'طريق (M5)' },
    precisionM,
    lengthKm: kms.at(-1)![1] as Km,
    stretches,
  }
  const atlas = {
    firstDay: day('2012-01-01'),
    lastDay: day('2020-12-31'),
    parties: ['gov', 'opp', 'contested'].map((id) => ({ id: id as PartyId, names: [] })),
    holders: HOLDERS,
    places: lives.map((_, i) => ({
      id: `p${i}` as PlaceId,
      name: `Place ${i}`,
      kind: i % 2 === 0 ? 'city' : 'village',
      lon: 36.01,
      lat: 35.05 + i / 10,
    })),
    topology: { cellCount: lives.length },
    events,
    spells: spellsFrom(events),
    roads: [road],
  } as unknown as Atlas
  return { atlas, road }
}
