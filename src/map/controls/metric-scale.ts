/** Leaflet's scale bar with the unit written as the reader's language writes it. */
import L from 'leaflet'

/** Inner parts of Leaflet's scale. */
interface ScaleParts {
  readonly _mScale: HTMLElement
  _getRoundNum(value: number): number
  _updateScale(element: HTMLElement, text: string, ratio: number): void
}

export class MetricScale extends L.Control.Scale {
  private readonly write: (value: number, unit: 'meter' | 'kilometer') => string

  constructor(options: L.Control.ScaleOptions, write: MetricScale['write']) {
    super({ ...options, imperial: false })
    this.write = write
  }

  /** Leaflet's call. @param maxMeters metres in the greatest width */
  _updateMetric(maxMeters: number): void {
    const parts = this as unknown as ScaleParts
    const metres = parts._getRoundNum(maxMeters)
    const text = metres < 1000 ? this.write(metres, 'meter') : this.write(metres / 1000, 'kilometer')
    parts._updateScale(parts._mScale, text, metres / maxMeters)
  }
}
