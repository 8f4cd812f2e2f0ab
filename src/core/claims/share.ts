/**
 * `region_share`: a party's share of the known area of a region on a day; with `centre` and `within_km` also of the
 * places within so many kilometres of a point. Says since when it had not been as high.
 *
 * low: cells that are surely the party's, less what fronts may take; value: by the ledger; high: cells that are perhaps
 * its own, and what fronts may add (see `extent`).
 */
import { holdersAt, NO_HOLDER } from '../holders'
import type { Atlas, Day, Details } from '../types'
import { dayArg, list } from './args'
import { areaOf, documentedArea, extentOf } from './extent'
import { cellsHeldOn, holdingOn } from './holding'
import { cellsOf, membersOf, membersWithin, partyIndex, type Flags } from './members'
import { asHighBefore } from './since'
import type { Claim, Figure, Finding, Measured } from './types'

export function regionShare(atlas: Atlas, details: Details, claim: Claim): Measured {
  const party = partyIndex(atlas, claim.args['party'])
  const on = dayArg(claim, 'day')
  const members = membersOf(atlas, details, claim.args['region'])
  const [lat, lon] = list(claim.args['centre']).map(Number)
  const circles = lat === undefined || lon === undefined ? [] : list(claim.args['within_km']).map(Number)
  const readings = [
    shareOn(atlas, members, party, on, { kind: 'share', region: claim.args['region']! }),
    ...circles.map((km) =>
      shareOn(atlas, membersWithin(atlas, [lon!, lat!], km), party, on, {
        kind: 'shareWithin',
        withinKm: km,
      }),
    ),
  ]
  return { readings, places: [], day: on, inView: membersList(members) }
}

/** A party's share of some places' area on a day, percent. */
export function shareOn(
  atlas: Atlas,
  members: Flags,
  party: number,
  on: Day,
  about: Pick<Figure, 'kind' | 'region' | 'withinKm'>,
): Figure {
  const counted = knownOn(atlas, members, on)
  const { surely, ledger, perhaps } = cellsHeldOn(atlas, party, on)
  const held = holdingOn(atlas, party, on).ledger
  const { range, slack } = extentOf(atlas, counted, { low: surely, value: ledger, high: perhaps })
  const base = areaOf(atlas, counted, counted)
  const percent = (km2: number) => (km2 / base) * 100
  const all = membersList(members)
  const notHeld = all.filter((place) => !held[place])
  const findings: Finding[] = [
    { kind: 'places', held: all.length - notHeld.length, total: all.length },
    ...(notHeld.length > 0 ? [{ kind: 'notHeld', places: notHeld } as const] : []),
    { kind: 'documented', amount: percent(documentedArea(atlas, counted, ledger, on)) },
    { kind: 'fronts', minus: percent(slack.minus), plus: percent(slack.plus) },
    { kind: 'asHigh', ...asHighBefore(atlas, counted, party, on) },
    { kind: 'base', km2: base },
  ]
  return {
    ...about,
    range: { low: percent(range.low), value: percent(range.value), high: percent(range.high) },
    until: on,
    party,
    findings,
  }
}

/** Cells of the members that have a holder on a day. */
export function knownOn(atlas: Atlas, members: Flags, on: Day): Flags {
  const holders = holdersAt(atlas, on)
  return cellsOf(atlas, members).map((flag, cell) => (flag && holders[cell] !== NO_HOLDER ? 1 : 0))
}

/** Indexes of places, or of cells, that are flagged. */
export function membersList(flags: Flags): number[] {
  const out: number[] = []
  flags.forEach((flag, at) => flag && out.push(at))
  return out
}
