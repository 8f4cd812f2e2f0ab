/** How often guess and facts agree, with intervals from drawing places anew (bootstrap by place). */
export interface Agreement {
  /** Per cent of the place-days, and its 95 % interval. */
  readonly percent: number
  readonly low: number
  readonly high: number
  readonly placeDays: number
  readonly places: number
}

const DRAWS = 500

/** @param right whether trial `t` counts as right  @param among which trials take part (all when left out) */
export function agreement(
  trials: { readonly count: number; readonly place: ArrayLike<number> },
  right: (t: number) => boolean,
  among: (t: number) => boolean = () => true,
): Agreement {
  const byPlace = new Map<number, [right: number, all: number]>()
  for (let t = 0; t < trials.count; t++) {
    if (!among(t)) continue
    const sums = byPlace.get(trials.place[t]!) ?? [0, 0]
    byPlace.set(trials.place[t]!, sums)
    sums[1]++
    if (right(t)) sums[0]++
  }
  const places = [...byPlace.values()]
  const total = share(places)
  const draws = resample(places)
  return {
    percent: percent(total.share),
    low: percent(draws[Math.floor(0.025 * DRAWS)] ?? 0),
    high: percent(draws[Math.ceil(0.975 * DRAWS) - 1] ?? 0),
    placeDays: total.all,
    places: places.length,
  }
}

/** Per cent with two decimals. */
export const percent = (part: number) => Math.round(part * 10_000) / 100

type Sums = readonly [right: number, all: number]

function share(places: readonly Sums[]): { share: number; all: number } {
  const right = places.reduce((sum, [r]) => sum + r, 0)
  const all = places.reduce((sum, [, a]) => sum + a, 0)
  return { share: all === 0 ? 0 : right / all, all }
}

/** Shares over as many places as there are, drawn with replacement; ascending. */
function resample(places: readonly Sums[]): number[] {
  const random = mulberry32(2020)
  return Array.from({ length: places.length === 0 ? 0 : DRAWS }, () => {
    let [right, all] = [0, 0]
    for (let i = 0; i < places.length; i++) {
      const [r, a] = places[Math.floor(random() * places.length)]!
      right += r
      all += a
    }
    return right / all
  }).sort((a, b) => a - b)
}

/** A small generator of uniform numbers in [0, 1): the same ones on every machine (mulberry32, T. Ettinger). */
function mulberry32(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
}
