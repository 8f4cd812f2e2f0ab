/** The places that differ, sorted by any column; each leads to its card and, if located, to the map. */
import { useDeferredValue, useMemo, useState } from 'react'
import type { Difference } from '../../core/difference'
import type { Day } from '../../core/types'
import { useAtlas, useTranslator } from '../../state/react'
import { Sideways } from '../Sideways'
import { PlaceRow } from './PlaceRow'
import { rowsOf, sorted, SORTS, type Row, type Sort } from './rows'

/** Rows at first: more are asked for. */
const FIRST = 60
const NONE: readonly Row[] = []

interface Props {
  readonly difference: Difference
  readonly days: readonly [earlier: Day, later: Day]
  /** Index into `Atlas.regions`; −1 for all. */
  readonly region: number
}

export function PlaceList({ difference, days, region }: Props) {
  const { t, language } = useTranslator()
  const atlas = useAtlas((state) => state.atlas)
  const [order, setOrder] = useState<{ readonly by: Sort; readonly down: boolean }>({
    by: 'day',
    down: false,
  })
  const [all, setAll] = useState(false)
  const list = useMemo(() => {
    const rows = rowsOf(atlas, difference, days, language)
    const own = region < 0 ? rows : rows.filter((row) => row.region === region)
    return sorted(own, difference, order.by, order.down, language)
  }, [atlas, difference, days, language, region, order])
  const wanted = useMemo(() => (all ? list : list.slice(0, FIRST)), [all, list])
  const sortBy = (by: Sort) => setOrder({ by, down: by === order.by && !order.down })
  // What stands above is on the screen before these, the most of all.
  const shown = useDeferredValue(wanted, NONE)
  if (list.length === 0) return <p className="compare-note">{t('compare.list.nothing')}</p>
  return (
    <>
      <Sideways label={t('compare.list')}>
        <table className="compare-table compare-list">
          <caption>
            {t('compare.list')} ({list.length})
          </caption>
          <thead>
            <tr>
              {SORTS.map((by) => (
                <th key={by} scope="col" aria-sort={sortState(by, order)}>
                  <button type="button" onClick={() => sortBy(by)}>
                    {t(`compare.list.${by}`)}
                    <span className="compare-arrow" aria-hidden="true" />
                  </button>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => (
              <PlaceRow key={row.place} row={row} later={days[1]} />
            ))}
          </tbody>
        </table>
      </Sideways>
      {!all && list.length > FIRST && (
        <button type="button" className="compare-preset" onClick={() => setAll(true)}>
          {t('compare.list.more', { count: list.length })}
        </button>
      )}
    </>
  )
}

function sortState(by: Sort, order: { readonly by: Sort; readonly down: boolean }) {
  if (by !== order.by) return 'none'
  return order.down ? 'descending' : 'ascending'
}
