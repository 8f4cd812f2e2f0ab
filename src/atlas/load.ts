/** Fetches the atlas's files and says plainly what is wrong when one cannot be read. */
import { decodeStory, type Story, type WireStories } from '../core/stories'
import type { Atlas, Details } from '../core/types'
import { WIRE_FORMAT, type WireAtlas, type WireDetails } from '../core/wire'
import { decodeDetails, decodeInPieces } from './decode'

/** Why a file could not be read: a key for the interface's texts and what to fill in. */
export class LoadError extends Error {
  constructor(
    readonly reason: 'network' | 'status' | 'truncated' | 'format' | 'broken',
    readonly file: string,
    readonly detail: string,
  ) {
    super(`${file}: ${reason}${detail ? ` (${detail})` : ''}`)
    this.name = 'LoadError'
  }
}

/**
 * @param base folder of the data files, ending in `/`
 * @param rest taken between two pieces of the work
 * @throws LoadError
 */
export async function loadAtlas(base: string, rest = () => Promise.resolve()): Promise<Atlas> {
  const wire = await fetchJson<WireAtlas>(`${base}atlas.json`)
  const pieces = guarded('atlas.json', wire, decodeInPieces)
  for (;;) {
    await rest()
    const { done, value } = reported('atlas.json', () => pieces.next())
    if (done) return value
  }
}

/** @param hash the atlas's version of the facts: details of another version are refused @throws LoadError */
export async function loadDetails(base: string, hash: string): Promise<Details> {
  const wire = await fetchJson<WireDetails>(`${base}details.json`)
  const details = guarded('details.json', wire, decodeDetails)
  if (details.hash !== hash)
    throw new LoadError('format', 'details.json', `facts ${details.hash}, not ${hash}`)
  return details
}

/** @param hash the atlas's version of the facts: stories checked against another are refused @throws LoadError */
export async function loadStories(base: string, hash: string): Promise<readonly Story[]> {
  const wire = await fetchJson<WireStories>(`${base}stories.json`)
  const stories = guarded('stories.json', wire, (known) => known.stories.map(decodeStory))
  if (wire.hash !== hash) throw new LoadError('format', 'stories.json', `facts ${wire.hash}, not ${hash}`)
  return stories
}

/** Fetches and parses a JSON file. @throws LoadError */
export async function fetchJson<T>(address: string): Promise<T> {
  const file = address.slice(address.lastIndexOf('/') + 1)
  const response = await fetch(address).catch((error: unknown) => {
    throw new LoadError('network', file, String(error))
  })
  if (!response.ok) throw new LoadError('status', file, String(response.status))
  const text = await response.text().catch((error: unknown) => {
    throw new LoadError('network', file, String(error))
  })
  try {
    return JSON.parse(text) as T
  } catch {
    // Servers answer unknown addresses with a page, and some call that a success.
    if (text.trimStart().startsWith('<')) throw new LoadError('format', file, 'a web page, not JSON')
    throw new LoadError('truncated', file, `${text.length} characters`)
  }
}

function guarded<W extends { readonly format?: unknown }, T>(
  file: string,
  wire: W | null,
  decode: (wire: W) => T,
): T {
  const format = wire?.format
  if (format !== WIRE_FORMAT)
    throw new LoadError('format', file, `format ${String(format)}, not ${WIRE_FORMAT}`)
  return reported(file, () => decode(wire as W))
}

/** What does not fit, said of the file. @throws LoadError */
function reported<T>(file: string, read: () => T): T {
  try {
    return read()
  } catch (error) {
    throw new LoadError('broken', file, String(error))
  }
}
