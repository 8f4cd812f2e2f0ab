/**
 * `area_gain` and `region_gain_share`: the area that a party holds at the end of some days and did not hold on the eve of
 * them. What it won and lost again in between is not in it.
 *
 * low: cells whose change is documented and surely within the days, less what fronts may take; value: by the ledger,
 * whatever it rests on; high: cells that perhaps changed within the days, and what fronts may add (see `extent`). The
 * fronts are those round the area won: the old line behind it and the new one before it.
 */
import type { Atlas, Day, Details } from '../types'
import { placeOfCell } from '../cells'
import { day } from '../day'
import { dayArg, variants } from './args'
import { areaOf, documentedArea, extentOf, isDocumented, type Sets } from './extent'
import { cellsHeldOn } from './holding'
import { membersOf, partyIndex, type Flags } from './members'
import { knownOn, membersList, shareOn } from './share'
import type { Claim, Figure, Finding, Measured } from './types'

/** km². */
export function areaGain(atlas: Atlas, details: Details, claim: Claim): Measured {
  const party = partyIndex(atlas, claim.args['to'])
  const { region } = claim.args
  const members = membersOf(atlas, details, region)
  const until = dayArg(claim, 'until')
  const about = { kind: 'area', ...(region === undefined ? {} : { region }) } as const
  const starts = variants(claim, 'from').map(day)
  const won = wonCells(atlas, party, starts[0]!, until).value
  return {
    readings: starts.map((from) => gainBetween(atlas, members, party, from, until, (km2) => km2, about)),
    places: [],
    day: until,
    inView: [...new Set(membersList(won).map((cell) => placeOfCell(atlas, cell)))].filter(
      (place) => members[place],
    ),
  }
}

/** Percent of the region's known area: gained within the days, and held at their end. */
export function regionGainShare(atlas: Atlas, details: Details, claim: Claim): Measured {
  const party = partyIndex(atlas, claim.args['to'])
  const until = dayArg(claim, 'until')
  const regions = variants(claim, 'region')
  const starts = variants(claim, 'from').map(day)
  const readings = regions.flatMap((region) => {
    const members = membersOf(atlas, details, region)
    const counted = knownOn(atlas, members, until)
    const base = areaOf(atlas, counted, counted)
    const percent = (km2: number) => (km2 / base) * 100
    return [
      ...starts.map((from) =>
        gainBetween(atlas, members, party, from, until, percent, { kind: 'gain', region }),
      ),
      shareOn(atlas, members, party, until, { kind: 'held', region }),
    ]
  })
  return { readings, places: [], day: until, inView: membersList(membersOf(atlas, details, regions[0])) }
}

function gainBetween(
  atlas: Atlas,
  members: Flags,
  party: number,
  from: Day,
  until: Day,
  inUnit: (km2: number) => number,
  about: Pick<Figure, 'kind' | 'region'>,
): Figure {
  const counted = knownOn(atlas, members, until)
  const won = wonCells(atlas, party, from, until)
  const { range, slack } = extentOf(atlas, counted, won)
  const findings: Finding[] = [
    { kind: 'documented', amount: inUnit(documentedArea(atlas, counted, won.value, until)) },
    { kind: 'fronts', minus: inUnit(slack.minus), plus: inUnit(slack.plus) },
  ]
  return {
    ...about,
    range: { low: inUnit(range.low), value: inUnit(range.value), high: inUnit(range.high) },
    from,
    until,
    party,
    findings,
  }
}

function wonCells(atlas: Atlas, party: number, from: Day, until: Day): Sets {
  const before = cellsHeldOn(atlas, party, (from - 1) as Day)
  const after = cellsHeldOn(atlas, party, until)
  const cells = (wanted: (cell: number) => number) =>
    Uint8Array.from({ length: atlas.topology.cellCount }, (_, cell) => wanted(cell))
  return {
    low: cells((cell) =>
      Number(after.surely[cell] && !before.perhaps[cell] && isDocumented(atlas, cell, until)),
    ),
    value: cells((cell) => Number(after.ledger[cell] && !before.ledger[cell])),
    high: cells((cell) => Number(after.perhaps[cell] && !before.surely[cell])),
  }
}
