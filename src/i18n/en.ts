/**
 * Every text of the interface, in English; the other languages have the same keys (the type makes sure of it).
 * `{name}` is filled in. A key that ends in `.one`, `.other` … is one form of a plural: ask for it without the ending.
 */
import { card } from './en/card'
import { legend } from './en/legend'

export const en = {
  'app.title': 'Control Atlas',
  'app.subject': 'north-west Syria',
  'app.disclaimer':
    'Reported control: an indication, not exact in place or time, and no view on legal status.',
  'app.loading': 'Loading the atlas…',
  'load.failed': 'The map’s data could not be read.',
  'load.why': 'What happened: {reason}',
  'load.do': 'Check the connection and try again. If it happens again, tell whoever runs this site.',
  'load.retry': 'Try again',
  'naming.contested': '{name}: {a} / {b}',
  'naming.unknown': 'Not known',
  'time.title': 'Time',
  'time.slider': 'Day shown',
  'time.hint':
    'Arrow keys: one step. Page Up: next named day. Page Down: previous named day. Home and End: ends of the period. Space: play or pause.',
  'time.scale':
    'Places that changed hands, by the party that gained them. One step a day with changes, not to scale of time; heights by square root.',
  'time.periods': 'Period',
  'time.period.all': 'All',
  'time.period.winter': 'Winter 2019–20',
  'time.previous': 'Previous step',
  'time.next': 'Next step',
  'time.play': 'Play',
  'time.pause': 'Pause',
  'time.date': 'Go to a date',
  'time.goto': 'Go to…',
  'time.gotoLabel': 'Go to a named day',
  'time.noChange': 'no change',
  'day.places.one': '{count} place',
  'day.places.other': '{count} places',
  'day.changed.one': 'changed hands: {pairs}.',
  'day.changed.other': 'changed hands: {pairs}.',
  'day.pair': '{from} → {to}',
  'day.pairSpoken': '{from} to {to}',
  'day.pairCount': '{pair} ({count})',
  'day.separator': '; ',
  'day.more.one': '{list}, and {count} more',
  'day.more.other': '{list}, and {count} more',
  'day.recounted.one':
    '{count} place is counted with another party from this day: a change of naming, not of hands.',
  'day.recounted.other':
    '{count} places are counted with another party from this day: a change of naming, not of hands.',
  'day.none': 'No change of hands is recorded on this day; the last was {day}.',
  'day.noneBefore': 'No change of hands is recorded on this day.',
  'head.language': 'Language',
  'head.see': 'See them',
  'head.hide': 'Hide them',
  'head.list': 'Places that changed hands',
  'head.noPosition': 'no position',
  ...legend,
  ...card,
} as const
