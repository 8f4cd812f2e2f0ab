/** A publisher's claim held against the atlas: one measure a file, and the verdict from its figures alone. */
import { parseDay } from '../day'
import type { Atlas, Details } from '../types'
import { countChanges } from './changes'
import { firstChange } from './first'
import { areaGain, regionGainShare } from './gain'
import { countNamed } from './named'
import { roadShare } from './road'
import { regionShare } from './share'
import type { Claim, Measured, Measurement, MeasureName, Unit } from './types'
import { combine, judge, outward } from './verdict'

export * from './types'

const MEASURES: Readonly<Record<MeasureName, (atlas: Atlas, details: Details, claim: Claim) => Measured>> = {
  count_changes: countChanges,
  count_named: countNamed,
  region_share: regionShare,
  region_gain_share: regionGainShare,
  road_share: roadShare,
  first_change: firstChange,
  area_gain: areaGain,
}

/** Ranges are rounded outwards to these steps, in the claim's unit. */
export const STEPS: Readonly<Record<Unit, number>> = { places: 1, percent: 0.1, km2: 1, date: 1 }

/** @throws RangeError where the claim names a region, party, road or day that the atlas does not have */
export function measureClaim(atlas: Atlas, details: Details, claim: Claim): Measurement {
  const measured = MEASURES[claim.measure](atlas, details, claim)
  const claimed = claim.unit === 'date' ? (parseDay(claim.claimed) ?? Number.NaN) : Number(claim.claimed)
  const above = claim.args['bound'] === 'above'
  const readings = measured.readings.map((figure) => {
    const range = outward(figure.range, STEPS[claim.unit])
    return { ...figure, range, verdict: judge(claimed, range, above) }
  })
  return { ...measured, claim, claimed, above, readings, verdict: combine(readings.map((r) => r.verdict)) }
}
