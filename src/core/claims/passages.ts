/**
 * Passages: the events by which a place came into a party's hands. Unlike spells they include what was lost again on
 * the same day, and leave out a mere change of name.
 */
import type { Atlas, Day, Details } from '../types'
import { possibleDaysOf, type Days } from './when'

export interface Passage {
  readonly place: number
  readonly event: number
  readonly day: Day
  /** The days on which it may have happened. */
  readonly possible: Days
  /** The day on which the party lost the place again; null where it did not. */
  readonly lost: Day | null
}

/**
 * All passages to a party, by place, then in the order of the ledger.
 * @param party index into `Atlas.parties`; null: to any party but the one before
 */
export function passagesTo(atlas: Atlas, details: Pick<Details, 'events'>, party: number | null): Passage[] {
  const { events, holders } = atlas
  const out: Passage[] = []
  for (let place = 0; place < atlas.places.length; place++) {
    const end = events.first[place + 1]!
    for (let event = events.first[place]! + 1; event < end; event++) {
      const holder = events.holder[event]!
      if (holder === events.holder[event - 1] || details.events[event]?.kind === 'reclassified') continue
      if (party !== null && holders[holder]!.party !== party) continue
      let after = event + 1
      while (after < end && events.holder[after] === holder) after++
      out.push({
        place,
        event,
        day: events.day[event]! as Day,
        possible: possibleDaysOf(atlas, event),
        lost: after < end ? (events.day[after]! as Day) : null,
      })
    }
  }
  return out
}
