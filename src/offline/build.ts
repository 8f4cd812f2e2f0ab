/** What the build tells the service worker: which files it is made of. */

export interface Build {
  /** Differs whenever a byte of a file does. */
  readonly version: string
  /** Address from the site's folder (`./` is the page) → SHA-256 of the bytes, hexadecimal. */
  readonly files: Readonly<Record<string, string>>
}
