// Shapes shared by the steps that cut the embedded base map.
// Source positions are [lon, lat] in degrees; after `toGrid` they are whole grid steps from the south-west corner.

/** [lon, lat] in degrees (WGS 84), or [x, y] in grid steps. */
export type Point = readonly [number, number]
export type Line = readonly Point[]
/** An outer ring and its holes, each closed. */
export type Rings = readonly Line[]
/** west, south, east, north in degrees. */
export type Box = readonly [number, number, number, number]

/** The land of one country, as a list of polygons. */
export interface Country {
  id: string
  polygons: Rings[]
}

export interface Lake {
  polygons: Rings[]
  name_en?: string
}

export interface River {
  name_en: string
  lines: Line[]
}

/** What the packages hold of the area, in degrees, uncut. */
export interface Source {
  countries: Country[]
  water: Rings[]
  rivers: Line[]
}
