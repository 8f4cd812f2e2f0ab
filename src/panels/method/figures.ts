/** What the page reads of the figures of the tests (geodata/accuracy.json), and what it works out from them. */

export interface Share {
  /** Per cent, with its 95 % interval. */
  readonly percent: number
  readonly low: number
  readonly high: number
  readonly placeDays: number
  readonly places: number
}

interface Stated {
  /** Per cent: the mean certainty stated, how often it was right, and the 95 % interval of that. */
  readonly stated: number
  readonly found: number
  readonly low: number
  readonly high: number
  readonly placeDays: number
  readonly places: number
}

export interface Figures {
  /** Hash of the facts that they were taken from. */
  readonly facts: string
  readonly days: { readonly count: number; readonly first: string; readonly last: string }
  /** `holeKm` 0: the place alone was hidden. */
  readonly methods: readonly { readonly method: string; readonly holeKm: number; readonly all: Share }[]
  readonly groups: readonly {
    readonly method: string
    readonly holeKm: number
    readonly by: string
    readonly group: string
    readonly agreement: Share
  }[]
  /** Worst first; `cumulated`: per cent of all errors, this place and those before it. */
  readonly hardest: readonly {
    readonly place: string
    readonly wrongDays: number
    readonly testedDays: number
    readonly from: string
    readonly to: string
    readonly cumulated: number
  }[]
  readonly calibration: {
    /** By tenth of certainty (from `tenth` to `last` where thin ones are taken together), on places that had no part in it. */
    readonly tenthsUnseen: readonly (Stated & { readonly tenth: number; readonly last: number })[]
    readonly tested: readonly (Stated & { readonly by: string; readonly group: string })[]
  }
}

/** What the map draws; the other method told by groups is the one that certainty is taken from. */
export const DRAWN = 'drawn'
/** What the map would draw if each point went by the nearest place alone. */
export const PLAIN = 'nearest'
/** Points within which a stated certainty was to lie. */
export const AIM = 5

/** Methods in the order of the file, and the kilometres of the holes, smallest first. */
export function methodsOf({ methods }: Figures): {
  readonly methods: readonly string[]
  readonly holes: readonly number[]
} {
  const unique = <T>(values: readonly T[]) => [...new Set(values)]
  return {
    methods: unique(methods.map(({ method }) => method)),
    holes: unique(methods.map(({ holeKm }) => holeKm)).sort((a, b) => a - b),
  }
}

/** The method that certainty is taken from. */
export function bestOf({ groups }: Figures): string {
  return groups.find(({ method }) => method !== DRAWN)?.method ?? DRAWN
}

/** A method's figure with a hole. */
export function shareOf({ methods }: Figures, wanted: string, holeKm: number): Share | null {
  return methods.find((row) => row.method === wanted && row.holeKm === holeKm)?.all ?? null
}

/** The fewest places that make half of all errors (all that are listed, where those make less), and their share. */
export function hardHalf({ hardest }: Figures): {
  readonly places: Figures['hardest']
  readonly share: number
} {
  const enough = hardest.findIndex(({ cumulated }) => cumulated >= 50)
  const places = enough < 0 ? hardest : hardest.slice(0, enough + 1)
  return { places, share: places.at(-1)?.cumulated ?? 0 }
}

export const within = ({ stated, found }: Pick<Stated, 'stated' | 'found'>) => Math.abs(stated - found) <= AIM

/** In how many classes the aim is met, with what share of the cases (per cent), and the other groups that miss it. */
export function aimOf({ calibration: { tenthsUnseen, tested } }: Figures): {
  readonly good: number
  readonly all: number
  readonly share: number
  readonly weak: Figures['calibration']['tested']
} {
  const met = tenthsUnseen.filter(within)
  const cases = (rows: readonly Stated[]) => rows.reduce((sum, { placeDays }) => sum + placeDays, 0)
  return {
    good: met.length,
    all: tenthsUnseen.length,
    share: (100 * cases(met)) / Math.max(1, cases(tenthsUnseen)),
    weak: tested.filter((row) => !within(row)),
  }
}
