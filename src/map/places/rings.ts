/** The marks of places that changed on the day and of the selected one: a dot in a ring with a light casing. */
import type L from 'leaflet'
import type { Theme } from '../../theme'
import { circlesPath, UNITS } from '../surface/path-string'
import { SurfacePath } from '../surface/surface-path'

export type Point = readonly [number, number]

/** Radius of the selected place's ring, pixels. */
export const MARK = 9

/** Radius of a changed place's ring, pixels: small where a day's changes lie close together. */
export const ringOf = (zoom: number) => Math.min(6.5, Math.max(3.2, 3.2 + (zoom - 8) * 2))

export class Rings {
  private readonly casing: SurfacePath
  private readonly ring: SurfacePath
  private readonly dot: SurfacePath

  constructor(map: L.Map, renderer: L.Renderer) {
    const lined = { renderer, fill: false, opacity: 1 }
    this.casing = new SurfacePath(lined).addTo(map)
    this.ring = new SurfacePath(lined).addTo(map)
    // Two places at one point: their dots must not cancel out.
    const filled = { stroke: false, fill: true, fillOpacity: 1, fillRule: 'nonzero' } as const
    this.dot = new SurfacePath({ renderer, ...filled }).addTo(map)
  }

  /** @param dot radius of the dots, pixels too */
  draw(points: readonly Point[], radius: number, dot: number): void {
    const d = circlesPath(points, radius)
    this.casing.setD(d)
    this.ring.setD(d)
    this.dot.setD(circlesPath(points, dot))
  }

  resize(casing: number, ring: number): void {
    this.casing.setStyle({ weight: casing * UNITS })
    this.ring.setStyle({ weight: ring * UNITS })
  }

  wear({ halo, label }: Theme): void {
    this.casing.setStyle({ color: halo })
    this.ring.setStyle({ color: label })
    this.dot.setStyle({ fillColor: label })
  }
}
