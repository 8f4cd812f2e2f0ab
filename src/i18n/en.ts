/**
 * Every text of the interface, in English; the other languages have the same keys (the type makes sure of it).
 * `{name}` is filled in. A key that ends in `.one`, `.other` … is one form of a plural: ask for it without the ending.
 */
import { areas } from './en/areas'
import { card } from './en/card'
import { claims } from './en/claims'
import { compare } from './en/compare'
import { events } from './en/events'
import { evidence } from './en/evidence'
import { legend } from './en/legend'
import { map } from './en/map'
import { offline } from './en/offline'
import { picture } from './en/picture'
import { road } from './en/road'
import { search } from './en/search'
import { share } from './en/share'
import { table } from './en/table'
import { stories } from './en/stories'
import { time } from './en/time'
import { views } from './en/views'

export const en = {
  'app.title': 'Control Atlas',
  'app.subject': 'north-west Syria',
  'app.disclaimer':
    'Reported control: an indication, not exact in place or time, and no view on legal status.',
  'app.loading': 'Loading the atlas…',
  ...map,
  'load.slow': 'It is taking longer than usual. The connection may be slow, or the server may not answer.',
  'load.failed': 'The map’s data could not be read.',
  'load.why': 'What happened: {reason}',
  'load.do': 'Check the connection and try again. If it happens again, tell whoever runs this site.',
  'load.retry': 'Try again',
  'load.reason.network': '“{file}” could not be fetched; the connection may be down.',
  'load.reason.status': 'the server did not hand out “{file}”.',
  'load.reason.truncated': '“{file}” arrived incomplete.',
  'load.reason.format':
    '“{file}” is not of the format this page reads; page and data may be of different versions.',
  'load.reason.broken': '“{file}” does not hold what its format promises.',
  'link.leftOut': 'Parts of the link could not be read and were left out: {keys}.',
  'link.ok': 'OK',
  'naming.contested': '{name}: {a} / {b}',
  'naming.unknown': 'Not known',
  ...legend,
  ...evidence,
  ...search,
  ...table,
  ...share,
  ...time,
  ...areas,
  ...card,
  ...claims,
  ...offline,
  ...picture,
  ...road,
  ...events,
  ...stories,
  ...views,
  ...compare,
} as const
