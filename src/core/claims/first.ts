/**
 * `first_change`: the first day after another on which a place passed to a party.
 *
 * low: the first day on which one that the ledger follows may have happened; value: the first day with a documented
 * one; high: the first day with one that is documented to the day.
 */
import { EVIDENCES, PRECISIONS, type Atlas, type Day, type Details } from '../types'
import { day as dayOf } from '../day'
import { dayArg } from './args'
import { membersOf, partyIndex } from './members'
import { passagesTo, type Passage } from './passages'
import type { Claim, Measured } from './types'

/** Days shown round the claimed one. */
const AROUND = 7

export function firstChange(atlas: Atlas, details: Details, claim: Claim): Measured {
  const party = partyIndex(atlas, claim.args['to'])
  const after = dayArg(claim, 'after')
  const { region } = claim.args
  const members = membersOf(atlas, details, region)
  const passages = passagesTo(atlas, details, party).filter(
    ({ place, possible }) => members[place] && possible.until > after,
  )
  const dated = passages.filter(({ day }) => day > after)
  const documented = dated.filter(({ event }) => EVIDENCES[atlas.events.evidence[event]!] === 'documented')
  const exact = documented.filter(({ event }) => PRECISIONS[atlas.events.precision[event]!] === 'day')
  const value = earliest(documented.map(({ day }) => day))
  const low = Math.max(after + 1, earliest(passages.map(({ possible }) => possible.from)))
  const claimed = dayOf(claim.claimed)
  return {
    readings: [
      {
        kind: 'first',
        range: { low, value, high: earliest(exact.map(({ day }) => day)) },
        from: after,
        party,
        ...(region === undefined ? {} : { region }),
        findings: [
          { kind: 'perDay', days: perDay(dated, Math.min(value, claimed - AROUND), claimed + AROUND) },
        ],
      },
    ],
    places: [],
    day: claimed,
    inView: dated.filter(({ day }) => day <= claimed + AROUND).map(({ place }) => place),
  }
}

/** Infinity where there is none: the figure is then no finite one, and nothing can be told. */
const earliest = (days: readonly number[]) => Math.min(Infinity, ...days)

function perDay(passages: readonly Passage[], from: number, until: number): { day: Day; count: number }[] {
  const places = new Map<number, Set<number>>()
  for (const { day, place } of passages) {
    if (day < from || day > until) continue
    places.set(day, (places.get(day) ?? new Set()).add(place))
  }
  return [...places].map(([day, set]) => ({ day: day as Day, count: set.size })).sort((a, b) => a.day - b.day)
}
