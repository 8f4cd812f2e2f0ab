/** The tables of what is there: the set itself, parties, regions, places, roads. */
import type { AtlasRow, PartyRow, PlaceRow, RegionRow, RoadNameRow, WaypointRow } from '../facts'
import { table } from './table'
import { FORMAT, PLACE_KINDS } from './words'

export const atlasTable = table(
  'atlas.csv',
  ['format', 'edited', 'first_day', 'last_day', 'limit_km'],
  (c): AtlasRow => ({
    ...c.at,
    format: c.choice('format', [FORMAT]),
    edited: c.day('edited'),
    firstDay: c.day('first_day'),
    lastDay: c.day('last_day'),
    limitKm: c.number('limit_km'),
  }),
)

export const partiesTable = table(
  'parties.csv',
  [
    'party',
    'valid_from',
    'valid_to',
    'name_en',
    'name_fr',
    'name_ar',
    'short_en',
    'short_fr',
    'short_ar',
    'definition_en',
    'definition_fr',
    'definition_ar',
  ],
  (c): PartyRow => ({
    ...c.at,
    party: c.id('party'),
    from: c.day('valid_from'),
    to: c.optionalDay('valid_to'),
    name: c.names('name'),
    short: c.names('short'),
    definition: c.names('definition'),
  }),
)

export const regionsTable = table(
  'regions.csv',
  ['region', 'tags', 'name_en', 'name_fr', 'name_ar'],
  (c): RegionRow => ({ ...c.at, region: c.id('region'), name: c.names('name'), tags: c.ids('tags') }),
)

export const placesTable = table(
  'places.csv',
  [
    'place_id',
    'name',
    'name_ar',
    'aliases',
    'kind',
    'lat',
    'lon',
    'precision_m',
    'coord_basis',
    'governorate',
    'district',
    'subdistrict',
    'tags',
    'shares_point_with',
  ],
  (c): PlaceRow => ({
    ...c.at,
    place: c.id('place_id'),
    name: c.filled('name'),
    nameAr: c.text('name_ar'),
    aliases: c.texts('aliases'),
    kind: c.choice('kind', PLACE_KINDS),
    lat: c.optionalNumber('lat'),
    lon: c.optionalNumber('lon'),
    precisionM: c.optionalNumber('precision_m') ?? 0,
    basis: c.text('coord_basis'),
    governorate: c.text('governorate'),
    district: c.text('district'),
    subdistrict: c.text('subdistrict'),
    tags: c.ids('tags'),
    sharesPointWith: c.optionalId('shares_point_with'),
  }),
)

export const roadsTable = table(
  'roads.csv',
  ['road', 'seq', 'lat', 'lon', 'near', 'precision_m', 'basis'],
  (c): WaypointRow => ({
    ...c.at,
    road: c.id('road'),
    seq: c.number('seq'),
    lat: c.number('lat'),
    lon: c.number('lon'),
    near: c.text('near'),
    precisionM: c.number('precision_m'),
    basis: c.text('basis'),
  }),
)

export const roadNamesTable = table(
  'road-names.csv',
  ['road', 'name_en', 'name_fr', 'name_ar'],
  (c): RoadNameRow => ({ ...c.at, road: c.id('road'), name: c.names('name') }),
)
