/** The places that differ, sorted by any column; each leads to its card and, if located, to the map. */
import { useState } from 'react'
import type { Difference } from '../../core/difference'
import { selectDays } from '../../state/compare'
import { useAtlas, useTranslator } from '../../state/react'
import { PlaceRow } from './PlaceRow'
import { rowsOf, sorted, SORTS, type Sort } from './rows'

/** Rows at first: more are asked for. */
const FIRST = 60

interface Props {
  readonly difference: Difference
  /** Index into `Atlas.regions`; −1 for all. */
  readonly region: number
}

export function PlaceList({ difference, region }: Props) {
  const { t, language } = useTranslator()
  const atlas = useAtlas((state) => state.atlas)
  const days = useAtlas(selectDays)
  const [order, setOrder] = useState<{ readonly by: Sort; readonly down: boolean }>({
    by: 'day',
    down: false,
  })
  const [all, setAll] = useState(false)
  const rows = rowsOf(atlas, difference, days, language).filter((row) => region < 0 || row.region === region)
  const list = sorted(rows, difference, order.by, order.down, language)
  const sortBy = (by: Sort) => setOrder({ by, down: by === order.by && !order.down })
  if (rows.length === 0) return <p className="compare-note">{t('compare.list.nothing')}</p>
  return (
    <>
      <table className="compare-table compare-list">
        <caption>
          {t('compare.list')} ({rows.length})
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
          {(all ? list : list.slice(0, FIRST)).map((row) => (
            <PlaceRow key={row.place} row={row} later={days[1]} />
          ))}
        </tbody>
      </table>
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
