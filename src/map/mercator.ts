/** Web Mercator on the unit square: x east, y south, 0..1 each; pixels at zoom z are these times 256 · 2^z. */

/** Side of the whole world in CSS pixels at a zoom. */
export const worldSize = (zoom: number) => 256 * 2 ** zoom

export const worldX = (lon: number) => lon / 360 + 0.5

export function worldY(lat: number): number {
  const sin = Math.sin((lat * Math.PI) / 180)
  return 0.5 - Math.log((1 + sin) / (1 - sin)) / (4 * Math.PI)
}

/** lon, lat pairs (degrees) to x, y pairs. */
export function worldOf(lonLat: Float64Array): Float64Array {
  const out = new Float64Array(lonLat.length)
  for (let i = 0; i < lonLat.length; i += 2) {
    out[i] = worldX(lonLat[i]!)
    out[i + 1] = worldY(lonLat[i + 1]!)
  }
  return out
}

/** Degrees of a point of the unit square: lon, lat. */
export function lonLatOf(x: number, y: number): [number, number] {
  return [(x - 0.5) * 360, (Math.atan(Math.sinh(Math.PI * (1 - 2 * y))) * 180) / Math.PI]
}
