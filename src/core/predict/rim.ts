/**
 * The rim of a place's cell: what lies beyond 0.7 of the way from the place to the cell's edge, one piece for each
 * neighbour. A piece is held as the reports round its middle have it (kriging), on every day anew.
 *
 *        ╲  piece  ╱          the middle of a piece is asked for: 0.85 of the way
 *         ╲ · · · ╱           from the place to the middle of the edge
 *          │     │
 *          │  ●  │  the core is held as its place is
 */
import type { Atlas, Events, Spells } from '../types'
import { factor, solve } from './cholesky'
import { KRIGING, SILENT } from './kriging'
import { winner } from './types'
import type { Voices } from './voices'

/**
 * How far the core reaches, and where a piece is asked, as parts of the way from the place to the cell's edge. A piece
 * that would differ from its place by less than `leastKm2Days` (its km² times the days) stays with its place: it would
 * hardly be seen. Chosen among cores of 0.2 to 0.8 in one ring or two, looked at on all places: agreement is within 0.3
 * points for cores of 0.65 to 0.75, and two rings or no least size win 0.3 points at most.
 */
export const RIM = { core: 0.7, asked: 0.85, leastKm2Days: 300 } as const

/** Part of an atlas: what a piece's story is told from. */
export type Told = { readonly spells: Spells; readonly events: Pick<Events, 'evidence'> } & {
  readonly holders: readonly unknown[]
}

/** A time during which a piece is in one holder's hands. The end is the next one's start. */
export interface RimSpell {
  readonly from: number
  readonly holder: number
  /** The event that opened the place's own spell, or that of the strongest report for another holder. */
  readonly event: number
  /** Another than the place's holder. */
  readonly outweighed: boolean
}

/** The story of a piece of a place's rim, from the place's first spell on. */
export function rimSpells(told: Told, place: number, voices: Voices): RimSpell[] {
  const { spells } = told
  const { ids } = voices
  const now = Int32Array.from(ids, () => -1)
  const poll = pollOf(told, voices, now)
  const out: RimSpell[] = []
  let own = -1
  for (const day of turns(spells, place, ids)) {
    for (let v = 0; v < now.length; v++) now[v] = onTo(spells, ids[v]!, now[v]!, day)
    own = onTo(spells, place, own, day)
    if (own < 0) continue
    const next = { from: day, holder: spells.holder[own]!, event: spells.event[own]!, outweighed: false }
    if (now.some((spell) => spell >= 0 && spells.holder[spell] !== next.holder)) {
      const { holder, strongest } = poll()
      if (holder >= 0 && holder !== next.holder) {
        next.holder = holder
        next.event = spells.event[strongest]!
        next.outweighed = true
      }
    }
    const last = out.at(-1)
    if (last?.holder !== next.holder || last.outweighed !== next.outweighed) out.push(next)
  }
  return out
}

/** The spell that a place is in on a day, from that of an earlier one; −1 before its first. */
function onTo({ first, from }: Spells, place: number, spell: number, day: number): number {
  const end = first[place + 1]!
  let next = spell < 0 ? first[place]! : spell + 1
  while (next < end && from[next]! <= day) next++
  return next === first[place] ? -1 : next - 1
}

/** Days within the atlas on which a piece differs from its place. */
export function outweighedDays(story: readonly RimSpell[], { firstDay, lastDay }: Days): number {
  return story.reduce((sum, { from, outweighed }, i) => {
    const until = Math.min(story[i + 1]?.from ?? Infinity, lastDay + 1)
    return outweighed ? sum + Math.max(0, until - Math.max(from, firstDay)) : sum
  }, 0)
}

type Days = Pick<Atlas, 'firstDay' | 'lastDay'>

/** Days on which the place or a voice changes hands, ascending. */
function turns({ first, from }: Spells, place: number, ids: Int32Array): number[] {
  const days: number[] = []
  const add = (id: number) => {
    for (let i = first[id]!; i < first[id + 1]!; i++) if (!days.includes(from[i]!)) days.push(from[i]!)
  }
  ids.forEach(add)
  if (!ids.includes(place)) add(place)
  return days.sort((a, b) => a - b)
}

/**
 * Asks who has the largest vote, by the spells that the voices are in now (−1: silent), and which spell speaks for it
 * most. The weights hang on what the spells rest on, not on who holds: while that stays they are solved once.
 */
function pollOf({ spells, events, holders }: Told, { correlation, toPoint }: Voices, now: Int32Array) {
  const n = now.length
  const matrix = new Float64Array(n * n)
  const weights = new Float64Array(n)
  const votes = new Float64Array(holders.length)
  const doubt = new Float64Array(n)
  return () => {
    let same = true
    for (let v = 0; v < n; v++) {
      const spell = now[v]!
      const own = spell < 0 ? SILENT : KRIGING.nugget[events.evidence[spells.event[spell]!]!]!
      if (own !== doubt[v]) same = false
      doubt[v] = own
    }
    if (!same) {
      matrix.set(correlation)
      for (let v = 0; v < n; v++) {
        weights[v] = now[v]! < 0 ? 0 : toPoint[v]!
        matrix[v * n + v] = 1 + doubt[v]!
      }
      factor(matrix, n, n)
      solve(matrix, n, n, weights)
    }
    votes.fill(0)
    for (let v = 0; v < n; v++) if (now[v]! >= 0) votes[spells.holder[now[v]!]!]! += weights[v]!
    const holder = winner(votes)
    let best = -1
    for (let v = 0; v < n; v++)
      if (now[v]! >= 0 && spells.holder[now[v]!] === holder && (best < 0 || weights[v]! > weights[best]!))
        best = v
    return { holder, strongest: now[best] ?? -1 }
  }
}
