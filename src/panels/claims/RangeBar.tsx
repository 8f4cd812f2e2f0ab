/** A claimed figure against a measured range, as a picture of the sentence beside it: band, figure, claim. */
import type { CSSProperties } from 'react'
import type { Range, Unit } from '../../core/claims'

interface Props {
  readonly range: Range
  readonly claimed: number
  readonly unit: Unit
}

/** Nothing for dates, and where there is no figure. Who listens has the sentence. */
export function RangeBar({ range: { low, value, high }, claimed, unit }: Props) {
  if (unit === 'date' || ![low, value, high, claimed].every(Number.isFinite)) return null
  const end = unit === 'percent' ? 100 : 1.08 * Math.max(high, claimed, 1)
  const at = (figure: number) => `${((100 * figure) / end).toFixed(2)}%`
  const style = (entries: Record<string, string>) => entries as CSSProperties
  return (
    <div className="range" aria-hidden="true">
      <span className="range-band" style={style({ '--from': at(low), '--size': at(high - low) })} />
      <span className="range-value" style={style({ '--from': at(value) })} />
      <span className="range-claim" style={style({ '--from': at(claimed) })} />
    </div>
  )
}
