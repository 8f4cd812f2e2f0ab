/**
 * How far an area may be off because a front is drawn halfway between two places. Nothing says where between them it
 * ran, so it may lie anywhere in the middle half: a quarter of their distance to either side. An arc of length L between
 * places D apart then shifts L × D / 4; all arcs may shift the same way at once.
 *
 *      A ·──────┊──┼──┊──────· B       ┼ the line drawn, ┊ how far it may lie from it: D / 4
 */
import { placeCells, placeOfCell } from '../cells'
import { distanceKm } from '../locate'
import { RIM } from '../predict/rim'
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
    const km2 = (arcKm(atlas, arc) * betweenKm(atlas, a, b)) / 4
    if (counted[own]) minus += km2
    if (counted[other]) plus += km2
  }
  return { minus, plus }
}

/**
 * Distance between the places on either side of the line between two cells. Between a place's own cell and a piece of its
 * rim the other side is the place beyond the piece: as far behind the cell's edge as this place is before it.
 */
export function betweenKm(atlas: Atlas, a: number, b: number): Km {
  const { places, pieces } = atlas
  const [p, q] = [places[placeOfCell(atlas, a)]!, places[placeOfCell(atlas, b)]!]
  if (p !== q || !pieces) return distanceKm(p.lon!, p.lat!, q.lon!, q.lat!)
  const piece = Math.max(a, b) - placeCells(atlas)
  const half = distanceKm(p.lon!, p.lat!, pieces.lon[piece]!, pieces.lat[piece]!) / RIM.asked
  return (2 * half) as Km
}

/** Length of an arc of the cells' edges, along all its points. */
export function arcKm({ topology: { xy, start } }: Pick<Atlas, 'topology'>, arc: number): number {
  let km = 0
  for (let i = start[arc]! + 1; i < start[arc + 1]!; i++)
    km += distanceKm(xy[2 * i - 2]!, xy[2 * i - 1]!, xy[2 * i]!, xy[2 * i + 1]!)
  return km
}
