/** What turns frames into a file. */
export interface Recorder {
  /** Takes the canvas as it is now, for so many frames. */
  readonly add: (frames: number) => Promise<void>
  readonly finish: () => Promise<Blob>
  /** Gives everything back; nothing is left of the film. */
  readonly cancel: () => void
}
