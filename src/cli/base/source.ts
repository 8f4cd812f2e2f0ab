// Fetches the source packages into a folder of their own and reads what lies near the map from them.
// They weigh some 170 MB unpacked, so the project does not carry them: only what is cut from them is committed.
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { FeatureCollection, Geometry, GeometryCollection, MultiPolygon } from 'geojson'
import { feature } from 'topojson-client'
import type { Topology } from 'topojson-specification'
import { EXTENT } from './frame'
import type { Country, Line, Rings, Source } from './types'

/** Exact versions: the same packages give the same bytes. */
export const PACKAGES = {
  '@geo-maps/countries-coastline-100m': '0.6.0',
  '@geo-maps/earth-waterbodies-100m': '0.6.0',
  'mapeo-offline-map': '2.0.0',
  'world-atlas': '2.0.2',
} as const

/** Countries in view that are taken from the OpenStreetMap set; Cyprus comes as one island from Natural Earth. */
const COUNTRIES = ['SYR', 'TUR', 'LBN', 'IRQ', 'JOR', 'ISR', 'PSE', 'EGY', 'SAU']
const A_POINT_ON_CYPRUS = [33.4, 35] as const

/** Installs the packages under `folder`, without running any of their scripts. */
export function fetchPackages(folder: string): void {
  const names = Object.entries(PACKAGES).map(([name, version]) => `${name}@${version}`)
  const flags = ['--no-save', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']
  execFileSync('npm', ['install', '--prefix', folder, ...flags, ...names], { stdio: 'inherit' })
}

/** Reads the fetched packages. Throws when a country is missing. */
export function readSource(folder: string): Source {
  const read = (path: string): unknown => JSON.parse(readFileSync(join(folder, 'node_modules', path), 'utf8'))
  const countries = read('@geo-maps/countries-coastline-100m/map.geo.json') as FeatureCollection
  const water = read('@geo-maps/earth-waterbodies-100m/map.geo.json') as GeometryCollection<MultiPolygon>
  const rivers = read('mapeo-offline-map/dist/rivers.json') as FeatureCollection
  const atlas = read('world-atlas/land-10m.json') as Topology
  return {
    countries: [...COUNTRIES.map((id) => country(countries, id)), cyprus(atlas)],
    // the set holds river banks, lakes and the sea, in this order; the sea is what no country covers
    water: water.geometries
      .slice(0, 2)
      .flatMap((g) => g.coordinates as unknown as Rings[])
      .filter(near),
    rivers: rivers.features.flatMap((f) => linesOf(f.geometry)).filter((line) => near([line])),
  }
}

function country(all: FeatureCollection, id: string): Country {
  const found = all.features.find((f) => f.properties?.['A3'] === id)
  if (!found) throw new Error(`countries: expected a feature with A3 "${id}", got none. Check PACKAGES.`)
  return { id, polygons: polygonsOf(found.geometry).filter(near) }
}

function cyprus(atlas: Topology): Country {
  const land = feature(atlas, atlas.objects['land']!)
  const geometries = 'features' in land ? land.features.map((f) => f.geometry) : [land.geometry]
  const island = geometries.flatMap(polygonsOf).filter((rings) => {
    const [west, south, east, north] = boundsOf(rings[0]!)
    const [lon, lat] = A_POINT_ON_CYPRUS
    return west > 32 && east < 35 && west < lon && east > lon && south < lat && north > lat
  })
  if (island.length !== 1) throw new Error(`land-10m: expected one island of Cyprus, got ${island.length}.`)
  return { id: 'CYP', polygons: island }
}

function polygonsOf(geometry: Geometry): Rings[] {
  if (geometry.type === 'Polygon') return [geometry.coordinates as unknown as Rings]
  return geometry.type === 'MultiPolygon' ? (geometry.coordinates as unknown as Rings[]) : []
}

function linesOf(geometry: Geometry): Line[] {
  if (geometry.type === 'LineString') return [geometry.coordinates as unknown as Line]
  return geometry.type === 'MultiLineString' ? (geometry.coordinates as unknown as Line[]) : []
}

function near(lines: Rings): boolean {
  const [west, south, east, north] = boundsOf(lines[0]!)
  return west < EXTENT[2] && east > EXTENT[0] && south < EXTENT[3] && north > EXTENT[1]
}

function boundsOf(line: Line): [number, number, number, number] {
  const b: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const [x, y] of line) {
    b[0] = Math.min(b[0], x)
    b[1] = Math.min(b[1], y)
    b[2] = Math.max(b[2], x)
    b[3] = Math.max(b[3], y)
  }
  return b
}
