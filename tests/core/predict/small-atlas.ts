/** Atlases made by hand: places at kilometres east and north of a corner, each with a square cell round it. */
import { spellsFrom } from '../../../src/core/spells'
import { KM_PER_DEGREE } from '../../../src/core/predict/neighbours'
import { EVIDENCES, PRECISIONS, type Atlas, type Evidence, type Precision } from '../../../src/core/types'

export interface Row {
  readonly x: number
  readonly y: number
  /** In order of time; the last one lasts. Day 0 unless told otherwise. */
  readonly held: readonly {
    readonly by: number
    readonly day?: number
    readonly evidence?: Evidence
    readonly precision?: Precision
  }[]
}

/** A place documented in one holder's hands. */
export const at = (x: number, y: number, by: number, evidence: Evidence = 'documented'): Row => ({
  x,
  y,
  held: [{ by, evidence }],
})

const LAT = 36
const perLon = Math.cos((LAT * Math.PI) / 180) * KM_PER_DEGREE

/** @param road kilometre posts along one road, by place  @param side of the square cells, km */
export function smallAtlas(
  rows: readonly Row[],
  road: readonly (readonly [number, number])[] = [],
  side = 1,
): Atlas {
  const lonLat = rows.map(({ x, y }) => [37 + x / perLon, LAT + y / KM_PER_DEGREE] as const)
  const [dx, dy] = [side / 2 / perLon, side / 2 / KM_PER_DEGREE]
  const all = rows.flatMap(({ held }) => held)
  const first = [0]
  for (const { held } of rows) first.push(first.at(-1)! + held.length)
  const events = {
    first: Uint32Array.from(first),
    day: Int32Array.from(all, ({ day }) => day ?? 0),
    holder: Uint8Array.from(all, ({ by }) => by),
    evidence: Uint8Array.from(all, ({ evidence }) => EVIDENCES.indexOf(evidence ?? 'documented')),
    precision: Uint8Array.from(all, ({ precision }) => PRECISIONS.indexOf(precision ?? 'day')),
    confidence: new Uint8Array(all.length),
  }
  return {
    facts: { hash: 'small', date: '2024-01-01' },
    holders: [0, 1].map((party) => ({ party, between: null })),
    parties: [{ id: 'a' }, { id: 'b' }],
    regions: [{ id: 'here' }],
    places: lonLat.map(([lon, lat], i) => ({ id: `p${i}`, lon, lat, region: 0 })),
    topology: {
      xy: Float64Array.from(
        lonLat.flatMap(([x, y]) => [
          ...[x - dx, y - dy, x + dx, y - dy, x + dx, y + dy],
          ...[x - dx, y + dy, x - dx, y - dy],
        ]),
      ),
      start: Uint32Array.from({ length: rows.length + 1 }, (_, i) => 5 * i),
      from: Int32Array.from(rows, (_, i) => i),
      to: Int32Array.from(rows, (_, i) => i),
      left: Int32Array.from(rows, (_, i) => i),
      right: new Int32Array(rows.length).fill(-1),
      nodeCount: rows.length,
      cellCount: rows.length,
    },
    cellKm2: new Float64Array(rows.length).fill(side * side),
    events,
    spells: spellsFrom(events),
    roads: [
      { stretches: road.map(([place, km]) => ({ cell: place, place, fromKm: km, toKm: km, line: [] })) },
    ],
    named: [],
    snapshots: [],
    firstDay: 0,
    lastDay: 1000,
    limitKm: 10,
  } as unknown as Atlas
}
