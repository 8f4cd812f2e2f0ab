/**
 * How far an area may be off because a front is drawn halfway between two places. Nothing says where between them it
 * ran, so it may lie anywhere in the middle half: a quarter of their distance to either side. An arc of length L between
 * places D apart then shifts L × D / 4; all arcs may shift the same way at once.
 *
 *      A ·──────┊──┼──┊──────· B       ┼ the line drawn, ┊ how far it may lie from it: D / 4
 */
import { distanceKm } from '../locate'
import type { Atlas, Km } from '../types'
import type { Flags } from './members'

export interface Slack {
  /** What the area may lose, km². */
  readonly minus: number
  /** What it may win, km². */
  readonly plus: number
}

/**
 * @param inside cells of the area; arcs between them and the other cells are its fronts
 * @param counted cells whose area is asked for: a front may win or lose only of these
 */
export function frontSlack(atlas: Atlas, inside: Flags, counted: Flags): Slack {
  const { topology } = atlas
  let [minus, plus] = [0, 0]
  for (let arc = 0; arc < topology.from.length; arc++) {
    const [a, b] = [topology.left[arc]!, topology.right[arc]!]
    if (a < 0 || b < 0 || inside[a] === inside[b]) continue
    const [own, other] = inside[a] ? [a, b] : [b, a]
    if (!counted[own] && !counted[other]) continue
    const km2 = (arcKm(atlas, arc) * placesKm(atlas, a, b)) / 4
    if (counted[own]) minus += km2
    if (counted[other]) plus += km2
  }
  return { minus, plus }
}

/** Distance between the places of two cells. */
export function placesKm({ places }: Atlas, a: number, b: number): Km {
  const [p, q] = [places[a]!, places[b]!]
  return distanceKm(p.lon!, p.lat!, q.lon!, q.lat!)
}

function arcKm({ topology: { xy, start } }: Atlas, arc: number): number {
  let km = 0
  for (let i = start[arc]! + 1; i < start[arc + 1]!; i++)
    km += distanceKm(xy[2 * i - 2]!, xy[2 * i - 1]!, xy[2 * i]!, xy[2 * i + 1]!)
  return km
}
