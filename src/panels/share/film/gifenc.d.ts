/** The parts of gifenc that are used here; it comes without types. */
declare module 'gifenc' {
  export type Palette = number[][]
  interface Frame {
    readonly palette: Palette
    /** Milliseconds; the file has hundredths of a second. */
    readonly delay: number
    readonly transparent: boolean
    readonly transparentIndex: number
    /** 1: what was drawn stays. */
    readonly dispose: number
  }
  interface Encoder {
    writeFrame(index: Uint8Array, width: number, height: number, frame: Frame): void
    finish(): void
    /** A copy of all that has been written. */
    bytes(): Uint8Array<ArrayBuffer>
  }
  type Format = 'rgb565' | 'rgb444' | 'rgba4444'
  export function GIFEncoder(): Encoder
  /** @param rgba four bytes a pixel */
  export function quantize(rgba: Uint8Array, colours: number, options: { readonly format: Format }): Palette
  export function applyPalette(rgba: Uint8Array, palette: Palette, format: Format): Uint8Array
}
