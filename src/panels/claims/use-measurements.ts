/** Measures the claims one after the other between frames, so that opening the panel never holds up the page. */
import { useEffect, useState } from 'react'
import { measureClaim, type Measurement } from '../../core/claims'
import type { Atlas, Details } from '../../core/types'

/** A claim measured, or why it could not be. */
export type Outcome = Measurement | { readonly error: string }

/** What has been measured, by version of the facts: opening the panel again costs nothing. */
const kept = new WeakMap<Details, readonly Outcome[]>()

/** Outcomes of the first so many claims; it grows until all are there. */
export function useMeasurements(atlas: Atlas, details: Details | null): readonly Outcome[] {
  const [known, setKnown] = useState<{ details: Details; outcomes: readonly Outcome[] } | null>(null)
  useEffect(() => {
    if (!details) return
    let timer: number | undefined
    const next = () => {
      const outcomes = kept.get(details) ?? []
      const claim = details.claims[outcomes.length]
      if (!claim) return
      const longer = [...outcomes, outcomeOf(() => measureClaim(atlas, details, claim))]
      kept.set(details, longer)
      setKnown({ details, outcomes: longer })
      timer = window.setTimeout(next)
    }
    timer = window.setTimeout(next)
    return () => window.clearTimeout(timer)
  }, [atlas, details])
  if (!details) return []
  return known?.details === details ? known.outcomes : (kept.get(details) ?? [])
}

/** A fault in one claim must not take the others with it. */
function outcomeOf(measure: () => Measurement): Outcome {
  try {
    return measure()
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) }
  }
}
