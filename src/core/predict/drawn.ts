/**
 * The surface as it is drawn: a point is held as the core or the piece of rim is that it lies in, were the hidden place
 * not known. The cell of the nearest place left is made anew from the places left round it.
 */
import type { Atlas } from '../types'
import { cellAmong, type Corner } from './cell'
import { offsetKm, seenFrom } from './flat'
import { nearestEntry } from './nearest'
import { KM_PER_DEGREE, neighboursOf } from './neighbours'
import { outweighedDays, RIM, rimSpells, type RimSpell } from './rim'
import type { Method } from './types'
import { voicesAmong } from './voices'

/** So many of the places left: a cell's edges and a point's voices are among them. */
const LEFT = 60
/** Corners of the circle beyond which nothing is known. */
const STEPS = 96

export const drawn: Method = (atlas, near) => {
  const { ids, count } = neighboursOf(atlas, LEFT, near.beyondKm)
  const stories = new Map<number, readonly RimSpell[] | null>()
  return (scene, hidden, votes) => {
    const entry = nearestEntry(near, scene, hidden)
    if (entry < 0) return
    const left = [...ids.subarray(hidden * count, (hidden + 1) * count)].filter((id) => id >= 0)
    if (!stories.has(hidden)) stories.set(hidden, storyAt(atlas, hidden, left))
    const place = near.ids[entry]!
    const story = place === left[0] ? stories.get(hidden) : null
    const spell = story?.findLast(({ from }) => from <= scene.day)
    votes[spell?.holder ?? scene.holder[place]!]! += 1
  }
}

/** The story of the piece of rim that a place would lie in; null in a core, or in a piece that is not kept. */
function storyAt(atlas: Atlas, hidden: number, left: readonly number[]): RimSpell[] | null {
  const nearest = left[0]!
  const here = seenFrom(atlas, nearest, hidden)
  const others = left.slice(1).map((other) => seenFrom(atlas, nearest, other))
  const cell = cellAmong(others, circle(atlas.limitKm))
  const at = cell.findIndex((a, i) => {
    const b = cell[(i + 1) % cell.length]!
    return cross(a.x, a.y, ...here) >= 0 && cross(...here, b.x, b.y) > 0
  })
  const [a, b] = [cell[at], cell[(at + 1) % cell.length]]
  if (!a || !b || a.edge < 0) return null
  // How far out towards the edge: the point in parts of a and b, whose parts add up to 1 on the edge.
  const whole = cross(a.x, a.y, b.x, b.y)
  const out = (cross(...here, b.x, b.y) + cross(a.x, a.y, ...here)) / whole
  if (out <= RIM.core) return null
  const { lon, lat } = atlas.places[nearest]!
  const [x, y] = [(RIM.asked * (a.x + b.x)) / 2, (RIM.asked * (a.y + b.y)) / 2]
  const perLon = offsetKm(lon!, lat!, lon! + 1, lat!)[0]
  const voices = voicesAmong(atlas, left)(lon! + x / perLon, lat! + y / KM_PER_DEGREE)
  const story = rimSpells(atlas, nearest, voices)
  const km2 = (whole / 2) * (1 - RIM.core ** 2)
  return km2 * outweighedDays(story, atlas) >= RIM.leastKm2Days ? story : null
}

const cross = (ax: number, ay: number, bx: number, by: number) => ax * by - ay * bx

function circle(km: number): Corner[] {
  return Array.from({ length: STEPS }, (_, i) => {
    const angle = (2 * Math.PI * i) / STEPS
    return { x: km * Math.cos(angle), y: km * Math.sin(angle), edge: -1 }
  })
}
