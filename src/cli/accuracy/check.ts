/** Are the committed figures those of these facts and this code? A sample is computed again; takes a few seconds. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Atlas } from '../../core/types'
import { sampleOf, type Figures } from './figures'
import { TABLE, tableText } from './write'

/** One message a difference; empty when all is as committed. */
export async function differences(root: string, atlas: Atlas, figures: Figures): Promise<string[]> {
  const out: string[] = []
  if (figures.facts !== atlas.facts.hash)
    out.push(`taken from facts ${figures.facts}, the facts are now ${atlas.facts.hash}`)
  const now = sampleOf(atlas)
  figures.sample.forEach((was, i) => {
    const is = now[i]
    if (is?.right !== was.right || is.placeDays !== was.placeDays)
      out.push(
        `${was.method}, hole ${was.holeKm} km: expected ${was.right} of ${was.placeDays} right, ` +
          `got ${is?.right ?? 0} of ${is?.placeDays ?? 0}`,
      )
  })
  if (readFileSync(join(root, TABLE), 'utf8') !== (await tableText(root, figures)))
    out.push(`${TABLE} is not what the figures say`)
  return out
}
