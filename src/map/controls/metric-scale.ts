/** Leaflet's scale bar with the unit written as the reader's language writes it. */
import L from 'leaflet'

/** Inner parts of Leaflet's scale. */
interface ScaleParts {
  readonly _mScale: HTMLElement
  _getRoundNum(value: number): number
  _updateScale(element: HTMLElement, text: string, ratio: number): void
}

export class MetricScale extends L.Control.Scale {
  private readonly write: (metres: number) => string

  constructor(options: L.Control.ScaleOptions, write: MetricScale['write']) {
    super({ ...options, imperial: false })
    this.write = write
  }

  /** Leaflet's call. @param maxMeters metres in the greatest width */
  _updateMetric(maxMeters: number): void {
    const parts = this as unknown as ScaleParts
    const metres = parts._getRoundNum(maxMeters)
    parts._updateScale(parts._mScale, this.write(metres), metres / maxMeters)
  }
}
