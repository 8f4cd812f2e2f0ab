/**
 * Which pieces of the places' rims become cells of their own: those that reports round about would have in other hands
 * than their place for long enough to be seen. Pieces of one place with the same story are one cell.
 */
import { EVIDENCES } from '../core/types'
import { outweighedDays, RIM, rimSpells, type Told } from '../core/predict/rim'
import { voicesAmong } from '../core/predict/voices'
import { spellsFrom } from '../core/spells'
import type { Model } from './model'
import type { Cut, Cutter } from './tessellate'
import { signedArea, type Point, type Ring } from './tessellate/voronoi'

/** A kept piece, and the point at which reports are asked who holds it: the middle of its largest part. */
export interface Piece extends Cut {
  readonly lon: number
  readonly lat: number
}

/** By place, in the order of the places. */
export function rimPieces(model: Model): Cutter<Piece> {
  return (sites, rings, degrees) => {
    const told = toldBy(model)
    const { firstDay, lastDay, limitKm } = model.facts.atlas
    const ask = voicesAmong(
      { places: model.places.map(({ row }) => row) },
      sites.map((_, place) => place),
    )
    return rings.flatMap((ring, site) => {
      const pieces = new Map<string, { edges: number[]; lon: number; lat: number; km2: number }>()
      ring.forEach((_, edge) => {
        const part = partAt(sites[site]!, ring, edge, limitKm * 1000)
        if (!part) return
        const [lon, lat] = degrees(part.asked)
        const story = rimSpells(told, site, ask(lon, lat))
        if (part.km2 * outweighedDays(story, { firstDay, lastDay }) < RIM.leastKm2Days) return
        const key = story.map(({ from, holder }) => `${from} ${holder}`).join()
        const same = pieces.get(key)
        same?.edges.push(edge)
        if (!same) pieces.set(key, { edges: [edge], lon, lat, km2: part.km2 })
        else if (part.km2 > same.km2) Object.assign(same, { lon, lat, km2: part.km2 })
      })
      return [...pieces.values()].map(({ edges, lon, lat }) => ({ site, edges, lon, lat }))
    })
  }
}

/** The piece at an edge; null at the circle beyond which nothing is known: no report lies behind it. */
function partAt(
  [x, y]: Point,
  ring: Ring,
  edge: number,
  limit: number,
): { readonly asked: Point; readonly km2: number } | null {
  const [a, b] = [ring[edge]!, ring[(edge + 1) % ring.length]!]
  const [mx, my] = [(a[0] + b[0]) / 2 - x, (a[1] + b[1]) / 2 - y]
  if (Math.hypot(mx, my) > 0.999 * limit) return null
  const km2 = (signedArea([[x, y], a, b]) / 1e6) * (1 - RIM.core ** 2)
  return { asked: [x + RIM.asked * mx, y + RIM.asked * my], km2 }
}

function toldBy({ places, holders }: Model): Told {
  const all = places.flatMap(({ events }) => events)
  let sum = 0
  const events = {
    first: Uint32Array.from([0, ...places.map((place) => (sum += place.events.length))]),
    day: Int32Array.from(all, ({ day }) => day),
    holder: Uint8Array.from(all, ({ holder }) => holder),
    evidence: Uint8Array.from(all, ({ evidence }) => EVIDENCES.indexOf(evidence)),
    precision: new Uint8Array(all.length),
    confidence: new Uint8Array(all.length),
  }
  return { spells: spellsFrom(events), events, holders }
}
