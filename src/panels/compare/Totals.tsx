/** Apart from what changed hands, of which the headline tells: what only came to be counted or shown otherwise. */
import { DIFFERENCE_KINDS, type Difference } from '../../core/difference'
import { useTranslator } from '../../state/react'

export function Totals({ difference: { totals } }: { readonly difference: Difference }) {
  const { t, plural } = useTranslator()
  const values = (kind: keyof typeof totals) => ({
    places: plural('day.places', totals[kind].places),
    km2: Math.round(totals[kind].km2),
  })
  return (
    <>
      {DIFFERENCE_KINDS.map(
        (kind) =>
          kind !== 'changed' &&
          totals[kind].places + totals[kind].km2 > 0 && (
            <p key={kind} className="compare-note">
              {t(`compare.${kind}`, values(kind))}
            </p>
          ),
      )}
    </>
  )
}
