/** What a built site is about: from its page, and from the facts that it is built of. */
import { join } from 'node:path'
import { readFacts } from '../../compile/read'
import { isoDay } from '../../core/day'
import { hashOf } from '../build-atlas'
import { FACTS_FOLDER, readFactsFolder } from '../files'
import type { About } from './head'

/**
 * @param html the page, with its title and description
 * @throws where one of them is missing, or the facts cannot be read
 */
export function aboutSite(root: string, html: string): About {
  const files = readFactsFolder(join(root, FACTS_FOLDER))
  const { facts } = readFacts(files)
  if (!facts) throw new Error(`${FACTS_FOLDER}: expected facts without problems. Run: npm run check`)
  const at = facts.places.flatMap(({ lat, lon }) => (lat === null || lon === null ? [] : [{ lat, lon }]))
  const [lats, lons] = [at.map(({ lat }) => lat), at.map(({ lon }) => lon)]
  return {
    title: found(html, /<title>([^<]+)<\/title>/, 'title'),
    description: found(html, /<meta\s+name="description"\s+content="([^"]+)"/, 'description'),
    hash: hashOf(files),
    edited: isoDay(facts.atlas.edited),
    firstDay: isoDay(facts.atlas.firstDay),
    lastDay: isoDay(facts.atlas.lastDay),
    box: [Math.min(...lats), Math.min(...lons), Math.max(...lats), Math.max(...lons)],
    address: siteAddress(process.env['CONTROL_ATLAS_ADDRESS'] ?? ''),
  }
}

/** `CONTROL_ATLAS_ADDRESS=https://example.org/atlas/ npm run build` */
function siteAddress(given: string): string {
  if (given === '' || /^https?:\/\/[^\s"<>#?]+\/$/.test(given)) return given
  throw new Error(`CONTROL_ATLAS_ADDRESS: expected an http or https address that ends in /, got ${given}`)
}

function found(html: string, pattern: RegExp, what: string): string {
  const text = pattern.exec(html)?.[1]
  if (text === undefined) throw new Error(`index.html: expected a ${what}, found none`)
  return text
}
