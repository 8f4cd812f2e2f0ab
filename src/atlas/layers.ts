/**
 * The atlas as temporal GeoJSON (RFC 7946, one feature for each area or road stretch and spell, one feature a line)
 * with JSON-FG `time`. `start` and `end` are plain properties, `end` exclusive and null while the spell lasts;
 * `time.interval` is inclusive, as JSON-FG has it.
 */
import { cellSpells, placeCells, placeOfCell } from '../core/cells'
import { addDays, isoDay } from '../core/day'
import { spellsOf, type Spell } from '../core/holders'
import { cellPolygons, type Position } from '../core/polygons'
import { CONFIDENCES, EVIDENCES, PRECISIONS, type Atlas, type Details, type Road } from '../core/types'
import { GRID } from '../core/wire'

/** Layer files by region and road; a region or road not named here is written under its own id. */
const FILES: Readonly<Record<string, string>> = {
  aleppo: 'aleppo-periphery',
  m5: 'damascus-aleppo-road',
  m4: 'jisr-al-shughur-saraqib-road',
}

/**
 * @param head what each file says of itself beside its features; nothing in the committed layers
 * @returns text by file name: one file a region, one a road
 */
export function layerFiles(atlas: Atlas, details: Details, head: object = {}): Record<string, string> {
  const files: Record<string, string> = {}
  const put = (id: string, features: readonly string[]) =>
    (files[`${FILES[id] ?? id}.geojson`] = collection(head, features))
  atlas.regions.forEach(({ id }, region) => put(id, regionFeatures(atlas, details, region)))
  for (const road of atlas.roads) put(road.id, roadFeatures(atlas, details, road))
  return files
}

function collection(head: object, features: readonly string[]): string {
  const members = JSON.stringify({
    type: 'FeatureCollection',
    conformsTo: ['http://www.opengis.net/spec/json-fg-1/1.0/conf/core'],
    ...head,
  })
  return `${members.slice(0, -1)},"features":[\n${features.join(',\n')}\n]}\n`
}

function regionFeatures(atlas: Atlas, details: Details, region: number): string[] {
  const cells = Array.from({ length: atlas.topology.cellCount }, (_, cell) => {
    const { id, region: of } = atlas.places[placeOfCell(atlas, cell)]!
    return { cell, id: cell < placeCells(atlas) ? id : `${id}~${cell}`, of }
  })
    .filter(({ of }) => of === region)
    .sort((a, b) => (a.id < b.id ? -1 : 1))
  return cells.flatMap(({ id, cell }) => {
    const polygons = cellPolygons(atlas.topology, cell).map((rings) => rings.map((ring) => ring.map(five)))
    const geometry =
      polygons.length === 1
        ? { type: 'Polygon', coordinates: polygons[0] }
        : { type: 'MultiPolygon', coordinates: polygons }
    return spellsOf(cellSpells(atlas), cell).map((spell) =>
      feature(`${id}@${isoDay(spell.from)}`, spell, geometry, spellProperties(atlas, details, cell, spell)),
    )
  })
}

function roadFeatures(atlas: Atlas, details: Details, road: Road): string[] {
  return road.stretches.flatMap(({ cell, fromKm, toKm, line }, i) => {
    const geometry = { type: 'LineString', coordinates: line.map(five) }
    const own = { road: road.id, stretch: i, from_km: round(fromKm), to_km: round(toKm) }
    if (cell < 0) return [feature(`${road.id}:${i}`, null, geometry, { ...own, ...NOTHING_KNOWN })]
    return spellsOf(cellSpells(atlas), cell).map((spell) =>
      feature(`${road.id}:${i}@${isoDay(spell.from)}`, spell, geometry, {
        ...own,
        ...spellProperties(atlas, details, cell, spell),
      }),
    )
  })
}

const NOTHING_KNOWN = { place: null, party: null, start: null, end: null, evidence: 'no data' }

function feature(id: string, spell: Spell | null, geometry: object, properties: object): string {
  const until = spell?.to == null ? '..' : isoDay(addDays(spell.to, -1))
  const time = spell && { interval: [isoDay(spell.from), until] }
  return JSON.stringify({ type: 'Feature', id, time, properties, geometry })
}

function spellProperties(atlas: Atlas, details: Details, cell: number, spell: Spell): object {
  const place = atlas.places[placeOfCell(atlas, cell)]!
  const outweighed = cellSpells(atlas).outweighed[spell.index] === 1
  const holder = atlas.holders[spell.holder]!
  const { event } = spell
  return {
    place: place.id,
    name_en: place.name,
    name_ar: place.nameAr || null,
    party: atlas.parties[holder.party]!.id,
    ...(holder.between && { between: holder.between.map((side) => atlas.parties[side]!.id).join('|') }),
    start: isoDay(spell.from),
    end: spell.to === null ? null : isoDay(spell.to),
    start_precision: PRECISIONS[atlas.events.precision[event]!],
    confidence: CONFIDENCES[atlas.events.confidence[event]!],
    sources: details.events[event]!.sources.map((source) => details.sources[source]!.id).join('|'),
    evidence: outweighed ? 'inferred' : EVIDENCES[atlas.events.evidence[event]!],
    // Held by another than its place, as reports round about have it; the sources are those of the strongest.
    ...(outweighed && { outweighed }),
  }
}

const five = ([lon, lat]: Position): number[] => [
  Math.round(lon * GRID) / GRID,
  Math.round(lat * GRID) / GRID,
]
const round = (km: number) => Math.round(km * 1000) / 1000
