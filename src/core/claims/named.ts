/**
 * `count_named`: the names of a publisher's list, matched place by place with the ledger.
 *
 * low: different places that passed, documented, on the very day; value: names whose place passed within three days of
 * it; high: also names whose place the party already held. Publishers sum up several days, and name one place twice.
 */
import { EVIDENCES, PRECISIONS, type Atlas, type Day, type Details } from '../types'
import { holdingOn } from './holding'
import { partyIndex } from './members'
import { passagesTo, type Passage } from './passages'
import type { Claim, ClaimPlace, ListEntry, Measured, Status } from './types'
import { ABOUT_DAYS } from './when'

export function countNamed(atlas: Atlas, details: Details, claim: Claim): Measured {
  const { to, list = '' } = claim.args
  const entries = Object.hasOwn(details.lists, list) ? details.lists[list]! : []
  const party = to === undefined ? null : partyIndex(atlas, to)
  const held = party === null ? null : holdingOn(atlas, party, (claim.day - ABOUT_DAYS - 1) as Day).ledger
  const passages = passagesTo(atlas, details, party)
  const places = entries.map((entry, i) =>
    match(atlas, entry, claim.day, passages, held, repeats(entries, i)),
  )
  const located = places.filter(({ place }) => place >= 0)
  const unplaced = located.filter(({ place, repeats: again }) => !again && atlas.places[place]!.lon === null)
  const moved = places.filter(({ status }) => status === 'onDay' || status === 'near')
  return {
    readings: [
      {
        kind: 'named',
        range: {
          low: places.filter(isExact).length,
          value: moved.length,
          high: moved.length + places.filter(({ status }) => status === 'already').length,
        },
        from: claim.day,
        until: claim.day,
        ...(party === null ? {} : { party }),
        findings:
          unplaced.length > 0 ? [{ kind: 'noPosition', places: unplaced.map(({ place }) => place) }] : [],
      },
    ],
    places,
    day: claim.day,
    inView: located.map(({ place }) => place),
  }
}

function match(
  atlas: Atlas,
  entry: ListEntry,
  on: Day,
  passages: readonly Passage[],
  held: Uint8Array | null,
  again: boolean,
): ClaimPlace {
  const passage = nearest(
    passages.filter(({ place }) => place === entry.place),
    on,
  )
  return {
    name: entry.name,
    place: entry.place,
    status: statusOf(entry.place, passage, on, held),
    day: passage?.day ?? null,
    precision: passage ? PRECISIONS[atlas.events.precision[passage.event]!]! : null,
    evidence: passage ? EVIDENCES[atlas.events.evidence[passage.event]!]! : null,
    lostAgain: passage?.lost === on,
    repeats: again,
  }
}

function statusOf(place: number, passage: Passage | null, on: Day, held: Uint8Array | null): Status {
  if (place < 0) return 'unmatched'
  if (passage?.day === on) return 'onDay'
  if (passage && gap(passage, on) <= ABOUT_DAYS) return 'near'
  if (held?.[place]) return 'already'
  return passage ? 'other' : 'never'
}

function nearest(passages: readonly Passage[], on: Day): Passage | null {
  const [first, ...rest] = passages
  if (!first) return null
  const distance = ({ day }: Passage) => Math.abs(day - on)
  return rest.reduce((best, next) => (distance(next) < distance(best) ? next : best), first)
}

/** Days between a day and the days on which a passage may have happened. */
function gap({ possible }: Passage, on: Day): number {
  return Math.max(0, possible.from - on, on - possible.until)
}

const isExact = ({ status, precision, evidence, repeats: again }: ClaimPlace) =>
  status === 'onDay' && precision === 'day' && evidence === 'documented' && !again

function repeats(entries: readonly ListEntry[], i: number): boolean {
  const { place } = entries[i]!
  return place >= 0 && entries.slice(0, i).some((entry) => entry.place === place)
}
