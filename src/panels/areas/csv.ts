/** All days of the chart as a table of values: one row a day, region and party. */
import { isoDay } from '../../core/day'
import type { Version } from '../../core/evidence/versions'
import type { History } from '../../core/history'
import type { Atlas } from '../../core/types'
import { figuresAt } from './series'

const COLUMNS = ['day', 'region', 'party', 'km2', 'share', 'km2_documented_5km', 'version', 'facts']

/**
 * CSV (RFC 4180, lines end in LF): ids of regions, `all` for all of them, and of parties; km² on the ellipsoid;
 * `share` of all that is known of the region, 0 .. 1; the version told; the hash of the facts.
 */
export function areasCsv(atlas: Atlas, history: History, version: Version): string {
  const rows = [COLUMNS.join()]
  history.days.forEach((day, i) => {
    for (const region of [null, ...atlas.regions.map(({ id }) => id)]) {
      const { km2, documented, knownKm2 } = figuresAt(atlas, history, i, region)
      atlas.parties.forEach(({ id }, party) => {
        const share = knownKm2 === 0 ? 0 : km2[party]! / knownKm2
        const figures = [km2[party]!.toFixed(3), share.toFixed(5), documented[party]!.toFixed(3)]
        rows.push([isoDay(day), region ?? 'all', id, ...figures, version, atlas.facts.hash].join())
      })
    }
  })
  return `${rows.join('\n')}\n`
}
