/** The methods compared, by the names they are reported under. */
import { documentedOnly } from '../../core/predict/documented'
import { drawn } from '../../core/predict/drawn'
import { front } from '../../core/predict/front'
import { KRIGING, kriging } from '../../core/predict/kriging'
import { natural } from '../../core/predict/natural'
import { nearest } from '../../core/predict/nearest'
import { road } from '../../core/predict/road'
import { time } from '../../core/predict/time'
import type { Method } from '../../core/predict/types'
import { weighted } from '../../core/predict/weighted'

export const METHODS: Readonly<Record<string, Method>> = {
  drawn,
  nearest,
  weighted: weighted(),
  natural,
  road: road(),
  front: front(),
  time: time(),
  kriging: kriging(),
  'nearest, documented voices only': documentedOnly(nearest),
  'kriging, documented voices only': documentedOnly(kriging({ ...KRIGING, voices: 30 })),
}

/** What the map draws, and what its certainty is taken from. */
export const DRAWN = 'drawn'
export const BEST = 'kriging'
