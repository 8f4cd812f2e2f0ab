/**
 * Every text of the interface, in English; the other languages have the same keys (the type makes sure of it).
 * `{name}` is filled in. A key that ends in `.one`, `.other` … is one form of a plural: ask for it without the ending.
 */
import { card } from './en/card'
import { legend } from './en/legend'
import { time } from './en/time'

export const en = {
  'app.title': 'Control Atlas',
  'app.subject': 'north-west Syria',
  'app.disclaimer':
    'Reported control: an indication, not exact in place or time, and no view on legal status.',
  'app.loading': 'Loading the atlas…',
  'map.label': 'Map of reported control',
  'map.help':
    'Arrow keys move the map, plus and minus zoom. Enter selects what lies under the crosshair in the middle; Escape clears the selection.',
  'map.zoomIn': 'Zoom in',
  'map.zoomOut': 'Zoom out',
  'map.home': 'Show the whole study area',
  'map.credit.reported': 'Reported control: an indication, not exact in place or time',
  'map.credit.short': 'Reported control',
  'map.credit.facts': 'facts {hash}',
  'map.credit.positions': 'positions UN OCHA',
  'map.credit.borders': 'borders',
  'map.credit.tiles': 'tiles and borders',
  'map.credit.osm': '© OpenStreetMap contributors',
  'map.aleppo': 'Aleppo',
  'map.sea': 'Mediterranean Sea',
  'map.turkey': 'Turkey',
  'map.lebanon': 'Lebanon',
  'map.iraq': 'Iraq',
  'map.jordan': 'Jordan',
  'map.cyprus': 'Cyprus',
  'map.syria': 'Syria',
  'map.lakeAssad': 'Lake Assad',
  'map.jabbul': 'Sabkhat al-Jabbul',
  'map.euphrates': 'Euphrates',
  'load.failed': 'The map’s data could not be read.',
  'load.why': 'What happened: {reason}',
  'load.do': 'Check the connection and try again. If it happens again, tell whoever runs this site.',
  'load.retry': 'Try again',
  'naming.contested': '{name}: {a} / {b}',
  'naming.unknown': 'Not known',
  ...legend,
  ...time,
  ...card,
} as const
