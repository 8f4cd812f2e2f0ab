/** Areas and places by pair of holders, counted one by one and sorted at the end. */
import { NO_HOLDER } from '../holders'
import type { Km2 } from '../types'

/**
 * `changed`: hands. `recounted`: only the party that the place is counted with. `appeared`, `vanished`: known (or shown)
 * on one of the two days alone, so that nobody can be said to have won or lost it.
 */
export const DIFFERENCE_KINDS = ['changed', 'recounted', 'appeared', 'vanished'] as const
export type DifferenceKind = (typeof DIFFERENCE_KINDS)[number]

export interface DifferencePair {
  readonly kind: DifferenceKind
  /** Indexes into `Atlas.holders`; `NO_HOLDER` before what appeared and after what vanished. */
  readonly from: number
  readonly to: number
  readonly km2: Km2
  readonly places: number
  /** By region (index into `Atlas.regions`). */
  readonly km2ByRegion: Float64Array
  readonly placesByRegion: Uint32Array
}

interface Open {
  readonly kind: DifferenceKind
  readonly from: number
  readonly to: number
  km2: number
  places: number
  readonly km2ByRegion: Float64Array
  readonly placesByRegion: Uint32Array
}

/** A table without rows. */
export function pairTable(regions: number) {
  // Asked once for every cell: a list is several times faster than a map. One more than the slot; 0 for none yet.
  const slots = new Uint16Array(2 * 256 * 256)
  const rows: Open[] = []
  const slotOf = (from: number, to: number, recounted: boolean) => {
    const key = ((recounted ? 256 : 0) + from) * 256 + to
    if (slots[key]! > 0) return slots[key]! - 1
    const [km2ByRegion, placesByRegion] = [new Float64Array(regions), new Uint32Array(regions)]
    const kind = kindOf(from, to, recounted)
    rows.push({ kind, from, to, km2: 0, places: 0, km2ByRegion, placesByRegion })
    slots[key] = rows.length
    return rows.length - 1
  }
  return {
    /** @returns the row's slot, see `rank` */
    addArea(from: number, to: number, recounted: boolean, region: number, km2: number): number {
      const slot = slotOf(from, to, recounted)
      rows[slot]!.km2 += km2
      rows[slot]!.km2ByRegion[region]! += km2
      return slot
    },
    addPlace(from: number, to: number, recounted: boolean, region: number): DifferenceKind {
      const row = rows[slotOf(from, to, recounted)]!
      row.places++
      row.placesByRegion[region]!++
      return row.kind
    },
    sorted() {
      const order = rows.map((_, slot) => slot).sort((a, b) => compare(rows[a]!, rows[b]!))
      const rank = new Uint32Array(rows.length)
      order.forEach((slot, i) => (rank[slot] = i))
      const pairs = order.map((slot): DifferencePair => ({ ...rows[slot]!, km2: rows[slot]!.km2 as Km2 }))
      return { pairs, rank, totals: totalsOf(pairs) }
    },
  }
}

function kindOf(from: number, to: number, recounted: boolean): DifferenceKind {
  if (from === NO_HOLDER) return 'appeared'
  if (to === NO_HOLDER) return 'vanished'
  return recounted ? 'recounted' : 'changed'
}

function compare(a: Open, b: Open): number {
  const kinds = DIFFERENCE_KINDS.indexOf(a.kind) - DIFFERENCE_KINDS.indexOf(b.kind)
  return kinds || b.km2 - a.km2 || b.places - a.places || a.from - b.from || a.to - b.to
}

function totalsOf(pairs: readonly DifferencePair[]) {
  const total = (kind: DifferenceKind) => {
    const own = pairs.filter((pair) => pair.kind === kind)
    return {
      km2: own.reduce((sum, { km2 }) => sum + km2, 0) as Km2,
      places: own.reduce((sum, { places }) => sum + places, 0),
    }
  }
  return {
    changed: total('changed'),
    recounted: total('recounted'),
    appeared: total('appeared'),
    vanished: total('vanished'),
  }
}
