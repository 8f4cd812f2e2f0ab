/** The files of a built site on disk and their hashes. */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'

/** Path → SHA-256, hexadecimal; in order of code units. */
export type Hashes = Readonly<Record<string, string>>

export const SUMS = 'SHA256SUMS'

/** Every file under a folder, paths with `/`. */
export function hashesOf(folder: string): Hashes {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  )
  const paths = entries.map((entry) =>
    relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'),
  )
  return Object.fromEntries(paths.sort().map((path) => [path, sha256(readFileSync(join(folder, path)))]))
}

/** As `sha256sum -c` reads it. The list does not list itself. */
export function sumsText(hashes: Hashes): string {
  const listed = Object.entries(hashes).filter(([path]) => path !== SUMS)
  return listed.map(([path, hash]) => `${hash}  ${path}\n`).join('')
}

export function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex')
}
