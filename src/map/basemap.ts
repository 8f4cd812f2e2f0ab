/** The embedded base map, read: land by country, borders, coast, lakes and rivers. Built by `src/cli/base.ts`. */
import type { FeatureCollection } from 'geojson'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'

export const BASEMAP_LAYERS = ['land', 'borders', 'coast', 'lakes', 'rivers'] as const
export type Basemap = Readonly<Record<(typeof BASEMAP_LAYERS)[number], FeatureCollection>>

/** @throws Error when a layer is missing */
export function decodeBasemap(topology: Topology): Basemap {
  const layers = BASEMAP_LAYERS.map((name) => {
    const object = topology.objects[name]
    if (object?.type !== 'GeometryCollection')
      throw new Error(`basemap.json: expected a layer "${name}", got ${Object.keys(topology.objects).join()}`)
    return [name, feature(topology, object as GeometryCollection)] as const
  })
  return Object.fromEntries(layers) as unknown as Basemap
}

/** Reads the base map's file. @throws Error when it cannot be read */
export async function loadBasemap(address: string): Promise<Basemap> {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`${address}: expected status 200, got ${response.status}`)
  return decodeBasemap((await response.json()) as Topology)
}
