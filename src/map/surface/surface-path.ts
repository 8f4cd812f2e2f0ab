/**
 * A path whose `d` is handed to it in pixels of the current zoom. Leaflet keeps it in its `<svg>` and moves that while
 * panning and zooming; it does not project, clip or simplify it.
 */
import L from 'leaflet'
import { rendererOf, svgParts } from '../leaflet-internals'

export class SurfacePath extends L.Path {
  private d = ''
  private written: string | null = null
  private shown = true

  constructor(options: L.PathOptions) {
    super()
    L.Util.setOptions(this, { interactive: false, ...options })
  }

  /** Touches the document only when the string is another. */
  setD(d: string): void {
    this.d = d
    this._update()
  }

  show(shown: boolean): void {
    if (shown === this.shown) return
    this.shown = shown
    ;(this.getElement() as SVGElement).style.display = shown ? '' : 'none'
  }

  /** Leaflet's call when pixels change; the owner hands in a new `d` then. */
  _project(): void {}

  /** Leaflet's call when a line's width changes: bounds are for paths that the pointer finds. */
  _updateBounds(): void {}

  /** Leaflet's call after each move. */
  _update(): void {
    if (!this.getElement()) return
    if (this.written !== this.d) svgParts(rendererOf(this))._setPath(this, this.d)
    // The same text all the same: what the former one was cut from can go.
    this.written = this.d
  }
}
