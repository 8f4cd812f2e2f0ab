/**
 * Events to spells: a spell is opened by an event that hands the place to another holder and outlasts its own day.
 */
import type { Events, Spells } from './types'

/** Spells of all places. Of the events on one day the last decides; what came and went that day stays an event. */
export function spellsFrom(events: Events): Spells {
  const first = new Uint32Array(events.first.length)
  const from: number[] = []
  const holder: number[] = []
  const event: number[] = []
  for (let place = 0; place + 1 < events.first.length; place++) {
    const end = events.first[place + 1]!
    for (let i = events.first[place]!; i < end; i++) {
      if (i + 1 < end && events.day[i + 1] === events.day[i]) continue
      if (holder.length > first[place]! && holder[holder.length - 1] === events.holder[i]) continue
      from.push(events.day[i]!)
      holder.push(events.holder[i]!)
      event.push(i)
    }
    first[place + 1] = holder.length
  }
  return {
    first,
    from: Int32Array.from(from),
    holder: Uint8Array.from(holder),
    event: Uint32Array.from(event),
  }
}
