/**
 * `count_changes`: places that passed to a party within some days.
 *
 * low: documented, and the whole of the days on which it may have happened lies within; value: all that the ledger
 * dates within, whatever they rest on; high: also those that may have happened within, and those of the day before and
 * the day after, since a publisher's day need not end when ours does. A place counts once.
 */
import { EVIDENCES, PRECISIONS, type Atlas, type Day, type Details, type PlaceKind } from '../types'
import { dayArg } from './args'
import { membersOf, partyIndex } from './members'
import { passagesTo, type Passage } from './passages'
import type { Claim, ClaimPlace, Figure, Finding, Measured, Range, Status } from './types'

const SETTLEMENTS: readonly PlaceKind[] = ['city', 'town', 'village']

export function countChanges(atlas: Atlas, details: Details, claim: Claim): Measured {
  const party = partyIndex(atlas, claim.args['to'])
  const [from, until] = [dayArg(claim, 'from'), dayArg(claim, 'until')]
  const members = membersOf(atlas, details, claim.args['region'])
  const passages = passagesTo(atlas, details, party).filter(({ place }) => members[place])
  const counted = within(passages, from, until)
  const reading = (kind: Figure['kind'], wanted: (place: number) => boolean): Figure => {
    const range = countRange(
      atlas,
      passages.filter(({ place }) => wanted(place)),
      from,
      until,
    )
    const own = counted.filter(({ place }) => wanted(place))
    return {
      kind,
      range,
      ...{ from, until, party },
      ...(claim.args['region'] === undefined ? {} : { region: claim.args['region'] }),
      findings: findings(atlas, own, until),
    }
  }
  const near = uncounted(passages, counted, from, until)
  return {
    readings: [
      reading('changes', () => true),
      reading('settlements', (place) => SETTLEMENTS.includes(atlas.places[place]!.kind)),
    ],
    places: [
      ...counted.map((passage) => row(atlas, passage, 'onDay', until)),
      ...near.map((passage) => row(atlas, passage, 'near', until)),
    ],
    day: until,
    inView: counted.map(({ place }) => place),
  }
}

/** The first passage of each place that the ledger dates within the days. */
export function within(passages: readonly Passage[], from: Day, until: Day): Passage[] {
  return firstByPlace(passages.filter(({ day }) => day >= from && day <= until))
}

function uncounted(
  passages: readonly Passage[],
  counted: readonly Passage[],
  from: Day,
  until: Day,
): Passage[] {
  const known = new Set(counted.map(({ place }) => place))
  return firstByPlace(passages.filter((passage) => !known.has(passage.place) && near(passage, from, until)))
}

function countRange(atlas: Atlas, passages: readonly Passage[], from: Day, until: Day): Range {
  const sure = passages.filter(
    ({ event, possible }) =>
      isDocumentedEvent(atlas, event) && possible.from >= from && possible.until <= until,
  )
  const value = within(passages, from, until).length
  const close = passages.filter((passage) => near(passage, from, until))
  return { low: firstByPlace(sure).length, value, high: firstByPlace(close).length }
}

/** May have happened within the days, or is dated one day off. */
function near({ day, possible }: Passage, from: Day, until: Day): boolean {
  return (possible.from <= until && possible.until >= from) || (day >= from - 1 && day <= until + 1)
}

function findings(atlas: Atlas, counted: readonly Passage[], until: Day): Finding[] {
  const lost = counted.filter((passage) => lostBy(passage, until)).map(({ place }) => place)
  const unplaced = counted.filter(({ place }) => atlas.places[place]!.lon === null).map(({ place }) => place)
  const documented = counted.filter(({ event }) => isDocumentedEvent(atlas, event)).length
  return [
    { kind: 'documented', amount: documented },
    ...(lost.length > 0 ? [{ kind: 'lostAgain', places: lost } as const] : []),
    ...(unplaced.length > 0 ? [{ kind: 'noPosition', places: unplaced } as const] : []),
  ]
}

function row(atlas: Atlas, passage: Passage, status: Status, until: Day): ClaimPlace {
  return {
    name: null,
    place: passage.place,
    status,
    day: passage.day,
    precision: PRECISIONS[atlas.events.precision[passage.event]!]!,
    evidence: EVIDENCES[atlas.events.evidence[passage.event]!]!,
    lostAgain: lostBy(passage, until),
    repeats: false,
  }
}

const lostBy = ({ lost }: Passage, until: Day) => lost !== null && lost <= until

function isDocumentedEvent({ events }: Atlas, event: number): boolean {
  return EVIDENCES[events.evidence[event]!] === 'documented'
}

function firstByPlace(passages: readonly Passage[]): Passage[] {
  const seen = new Set<number>()
  return passages.filter(({ place }) => !seen.has(place) && seen.add(place))
}
