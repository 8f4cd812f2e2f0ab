/** The data sets, each in the form that each peer reads, as files beside the built page. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { topology } from 'topojson-server'
import { decodeAtlas } from '../../src/atlas/decode'
import { buildAtlas } from '../../src/cli/build-atlas'
import { holdersAt, NO_HOLDER } from '../../src/core/holders'
import type { Atlas, Day } from '../../src/core/types'
import type { WireAtlas } from '../../src/core/wire'
import { HOME } from '../../src/map/view/home'
import { LIGHT } from '../../src/theme'
import { randoms, syntheticWire } from '../synthetic'
import { cellFeatures, spellFeatures } from './cells'
import type { View } from './page/peer'

/** Which form a peer reads: this project's atlas, a feature a cell, a feature a spell, a topology. */
export type Form = 'atlas' | 'cells' | 'spells' | 'topology'
export const FORMS = ['atlas', 'cells', 'spells', 'topology'] as const

export interface DataSet {
  readonly name: string
  /** Not made up. */
  readonly isReal: boolean
  readonly cells: number
  readonly snapshots: number
  /** The day drawn first, and the days stepped to after it, in order. */
  readonly start: number
  readonly steps: readonly number[]
  /** Days far from one another. */
  readonly jumps: readonly number[]
  readonly view: View
  /** File by form, as the page asks for it, and its size packed with gzip (level 9), bytes. */
  readonly files: Readonly<Record<Form, { readonly address: string; readonly gzip: number }>>
  /** What a picture of the day must show: cells by fill, and the parties that hold one. */
  readonly truth: (day: number) => { readonly cells: Record<string, number>; readonly parties: Set<string> }
}

const REAL_VIEW: View = {
  lat: (HOME.north + HOME.south) / 2,
  lon: (HOME.west + HOME.east) / 2,
  zoom: 8.5,
}
/** Shows every cell of a made-up atlas. */
const WIDE_VIEW: View = { lat: 35, lon: 37, zoom: 7.75 }

/** @param cells null for the real atlas */
export function makeDataSet(root: string, out: string, cells: number | null, days: number): DataSet {
  const wire = cells === null ? buildAtlas(root).atlas : syntheticWire({ cells, days, seed: 7 })
  const atlas = decodeAtlas(wire)
  const { snapshots } = atlas
  const first = Math.floor(snapshots.length * 0.4)
  const random = randoms(11)
  return {
    name: cells === null ? 'real' : String(cells),
    isReal: cells === null,
    cells: atlas.topology.cellCount,
    snapshots: snapshots.length,
    start: snapshots[first]!,
    steps: snapshots.slice(first + 1, first + 61),
    jumps: Array.from({ length: 50 }, () => snapshots[Math.floor(random() * snapshots.length)]!),
    view: cells === null ? REAL_VIEW : WIDE_VIEW,
    files: writeForms(out, cells === null ? 'real' : String(cells), wire, atlas),
    truth: (day) => truthOf(atlas, day),
  }
}

/** The base map's file, where the map looks for it. */
export function writeBasemap(root: string, out: string): void {
  mkdirSync(`${out}data`, { recursive: true })
  writeFileSync(`${out}data/basemap.json`, readFileSync(`${root}geodata/base/basemap.json`))
}

function truthOf(atlas: Atlas, day: number): ReturnType<DataSet['truth']> {
  const colours = coloursOf(atlas)
  const cells: Record<string, number> = {}
  const parties = new Set<string>()
  for (const holder of holdersAt(atlas, day as Day)) {
    if (holder === NO_HOLDER) continue
    cells[colours[holder]!] = (cells[colours[holder]!] ?? 0) + 1
    parties.add(atlas.parties[atlas.holders[holder]!.party]!.id)
  }
  return { cells, parties }
}

/** Fill by holder; GeoJSON knows no hatching, so contested places have one plain colour. */
function coloursOf({ holders, parties }: Atlas): string[] {
  return holders.map(
    ({ party, between }) => (between ? undefined : LIGHT.parties[parties[party]!.id]?.fill) ?? LIGHT.noData,
  )
}

function writeForms(out: string, name: string, wire: WireAtlas, atlas: Atlas): DataSet['files'] {
  const features = cellFeatures(atlas)
  const colours = coloursOf(atlas)
  const collection = <F>(list: F[]) => ({ type: 'FeatureCollection' as const, colours, features: list })
  const forms: Readonly<Record<Form, unknown>> = {
    atlas: wire,
    cells: collection(features),
    spells: collection(spellFeatures(features)),
    topology: { ...topology({ cells: collection(features) }, 4e5), colours },
  }
  const files = FORMS.map((form) => {
    const text = JSON.stringify(forms[form])
    const address = `data/${name}-${form}.json`
    writeFileSync(`${out}${address}`, text)
    return [form, { address: `./${address}`, gzip: gzipSync(text, { level: 9 }).length }] as const
  })
  return Object.fromEntries(files) as DataSet['files']
}
