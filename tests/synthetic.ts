/**
 * Made-up atlases of any size, the same for the same seed: random sites through the real tessellation, encoding and
 * decoding, held by four parties whose fronts advance and fall back, band by band, day after day.
 */
import type { MultiPolygon } from 'geojson'
import { wireTopology } from '../src/compile/encode/topology'
import { tessellate } from '../src/compile/tessellate'
import { hilbert } from '../src/compile/tessellate/hilbert'
import { cellTopology } from '../src/compile/tessellate/topology'
import { decodeAtlas } from '../src/atlas/decode'
import { addDays, day, isoDay } from '../src/core/day'
import type { Atlas } from '../src/core/types'
import { GRID, WIRE_FORMAT, type WireAtlas } from '../src/core/wire'

export interface SyntheticOptions {
  readonly cells: number
  readonly days: number
  readonly seed?: number
  /** Kilometres round a site; 10 when not given. */
  readonly limitKm?: number
}

const FIRST = day('2012-01-01')
const BOX = { west: 35, east: 39, south: 33, north: 37 }
/** Less than the sites' box on two sides, so that cells are cut at a border too. */
const LAND: MultiPolygon = {
  type: 'MultiPolygon',
  coordinates: [
    [
      [
        [35.05, 32],
        [41, 32],
        [41, 36.95],
        [35.05, 36.95],
        [35.05, 32],
      ],
    ],
  ],
}
const PARTIES = ['gov', 'opp', 'sdf', 'isis']
const BANDS = 16

export function syntheticAtlas(options: SyntheticOptions): Atlas {
  return decodeAtlas(syntheticWire(options))
}

export function syntheticWire({ cells, days, seed = 1, limitKm = 10 }: SyntheticOptions): WireAtlas {
  const random = randoms(seed)
  const sites = randomSites(cells, random)
  const grid = cellTopology(tessellate(sites, LAND, limitKm * 1000))
  const changes = movingFronts(sites, days, random)
  const names = (text: string) => ({ en: text, fr: text, ar: text })
  return {
    format: WIRE_FORMAT,
    hash: `synthetic-${seed}`,
    edited: isoDay(FIRST),
    firstDay: isoDay(FIRST),
    lastDay: isoDay(addDays(FIRST, days - 1)),
    limitKm,
    parties: PARTIES.map((id) => ({
      id,
      names: [{ from: isoDay(FIRST), to: null, name: names(id), short: names(id), definition: names(id) }],
    })),
    holders: PARTIES.map((_, i) => [i] as const),
    regions: ['north', 'south'].map((id) => ({ id, name: names(id) })),
    places: {
      text: sites.flatMap((_, i) => [`place-${i}`, `Place ${i}`, `مكان ${i}`]),
      kinds: ['village'],
      kind: sites.map(() => 0),
      located: sites.length,
      x: steps(sites.map(([lon]) => Math.round(lon * GRID))),
      y: steps(sites.map(([, lat]) => Math.round(lat * GRID))),
      precisionM: sites.map(() => 300),
      region: sites.map(([, lat]) => (lat > 35 ? 0 : 1)),
      shares: [],
    },
    topology: wireTopology(grid),
    dayZero: isoDay(FIRST),
    dayGaps: Array.from({ length: days }, (_, i) => (i === 0 ? 0 : 1)),
    events: {
      count: changes.map((list) => list.length),
      day: changes.flatMap((list) => steps(list.map((change) => change.day))),
      code: changes.flat().map(({ holder }) => holder),
    },
    named: [{ day: isoDay(FIRST), title: names('Start'), line: names('All begins') }],
    roads: [],
  }
}

/** Numbers in [0, 1), the same for the same seed (mulberry32). */
export function randoms(seed: number): () => number {
  let state = seed | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
}

/** Sites at least a hundred metres apart, along the Hilbert curve as the real ones are. */
export function randomSites(count: number, random: () => number): (readonly [number, number])[] {
  const taken = new Set<string>()
  const sites: { at: readonly [number, number]; key: number }[] = []
  while (sites.length < count) {
    const [x, y] = [random(), random()]
    const at = [grid5(BOX.west + x * 4), grid5(BOX.south + y * 4)] as const
    const [column, row] = at.map((degrees) => Math.floor(degrees * 500))
    const near = [-1, 0, 1].flatMap((i) => [-1, 0, 1].map((j) => `${column! + i},${row! + j}`))
    if (near.some((key) => taken.has(key))) continue
    taken.add(near[4]!)
    sites.push({ at, key: hilbert(x, y) })
  }
  return sites.sort((a, b) => a.key - b.key).map(({ at }) => at)
}

const grid5 = (degrees: number) => Math.round(degrees * GRID) / GRID

const steps = (values: readonly number[]) => values.map((value, i) => value - (values[i - 1] ?? 0))

interface Turn {
  readonly day: number
  readonly holder: number
}

/**
 * Three fronts from south to north in each of the bands between west and east. A cell's party is the number of fronts
 * west of it; where a front moves past a cell, the cell changes hands.
 */
function movingFronts(
  sites: readonly (readonly [number, number])[],
  days: number,
  random: () => number,
): Turn[][] {
  // How far east a cell lies, its own roughness included: fronts are ragged as real ones are.
  const cells = sites.map(([lon, lat], i) => ({
    i,
    east: (lon - BOX.west) / 4 + 0.03 * Math.sin(lat * 9) + 0.012 * (random() - 0.5),
    band: Math.min(BANDS - 1, Math.floor(((lat - BOX.south) / 4) * BANDS)),
  }))
  const bands = Array.from({ length: BANDS }, (_, band) =>
    cells.filter((cell) => cell.band === band).sort((a, b) => a.east - b.east),
  )
  const at = bands.map(() => [0.25, 0.5, 0.75])
  const turns: Turn[][] = cells.map(({ east }) => [
    { day: 0, holder: [0.25, 0.5, 0.75].filter((front) => front < east).length },
  ])
  // A day's move is a small part of a cell's width, so that of the cells at a front one or two in a hundred turn.
  const stride = 0.06 / Math.sqrt(sites.length)
  for (let now = 1; now < days; now++) {
    at.forEach((fronts, band) => {
      fronts.forEach((before, k) => {
        const pull = ((k + 1) / 4 - before) * 0.02
        const after = before + stride * (random() < 0.5 + pull * 10 ? 1 : -1) * (0.5 + random())
        fronts[k] = after
        for (const cell of between(bands[band]!, before, after)) {
          turns[cell.i]!.push({ day: now, holder: after < cell.east ? k + 1 : k })
        }
      })
    })
  }
  return turns
}

function between<C extends { readonly east: number }>(sorted: readonly C[], a: number, b: number): C[] {
  const [from, to] = [Math.min(a, b), Math.max(a, b)]
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (sorted[middle]!.east < from) low = middle + 1
    else high = middle
  }
  const out: C[] = []
  for (let i = low; i < sorted.length && sorted[i]!.east < to; i++) out.push(sorted[i]!)
  return out
}
