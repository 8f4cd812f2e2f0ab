/** The rows, a hundred at a time, under headings that sort them. */
import { useId, useRef, useState } from 'react'
import { useAtlas, useTranslator } from '../../state/react'
import { Line } from './Line'
import { COLUMNS, type Row, type Sorting } from './rows'

/** More than these take a screen reader, and a phone, too long. */
const PAGE = 100

interface Props {
  /** Those that pass the filter, in order. */
  readonly rows: readonly Row[]
  /** How many there are without a filter. */
  readonly all: number
  readonly sorting: Sorting
  readonly onSort: (sorting: Sorting) => void
}

export function Table({ rows, all, sorting, onSort }: Props) {
  const { t, plural, date } = useTranslator()
  const day = useAtlas((state) => state.day)
  const [page, setPage] = useState(0)
  const caption = useId()
  const box = useRef<HTMLDivElement>(null)
  const last = Math.max(0, Math.ceil(rows.length / PAGE) - 1)
  const first = Math.min(page, last) * PAGE
  const places = plural('day.places', all)
  const words = { date: date(day), places, shown: rows.length }
  const turn = (by: number) => {
    setPage(Math.max(0, Math.min(last, Math.min(page, last) + by)))
    box.current?.scrollTo({ top: 0 })
    box.current?.scrollIntoView({ block: 'nearest' })
  }
  return (
    <div className="table-main">
      {/* Scrolls sideways on narrow pages, by keyboard too. */}
      <div className="table-scroll" role="region" aria-labelledby={caption} tabIndex={0} ref={box}>
        <table>
          <caption id={caption}>
            {rows.length === all ? t('table.caption', words) : t('table.caption.some', words)}
          </caption>
          <thead>
            <tr>
              {COLUMNS.map((column) => (
                <Heading key={column} column={column} sorting={sorting} onSort={onSort} />
              ))}
              <th scope="col">{t('table.sources')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.slice(first, first + PAGE).map((row) => (
              <Line key={row.place} row={row} day={day} />
            ))}
          </tbody>
        </table>
        {rows.length === 0 && <p className="table-none">{t('table.none')}</p>}
      </div>
      <nav className="table-pages" aria-label={t('table.pages')}>
        <button type="button" disabled={first === 0} onClick={() => turn(-1)}>
          {t('table.previous')}
        </button>
        <span role="status">
          {rows.length > 0 &&
            t('table.rows', {
              from: first + 1,
              to: Math.min(rows.length, first + PAGE),
              total: rows.length,
            })}
        </span>
        <button type="button" disabled={first + PAGE >= rows.length} onClick={() => turn(1)}>
          {t('table.next')}
        </button>
      </nav>
    </div>
  )
}

interface HeadingProps {
  readonly column: Sorting['by']
  readonly sorting: Sorting
  readonly onSort: (sorting: Sorting) => void
}

function Heading({ column, sorting, onSort }: HeadingProps) {
  const { t } = useTranslator()
  const sorted = sorting.by === column
  const down = sorted && sorting.down
  return (
    <th scope="col" aria-sort={sorted ? (down ? 'descending' : 'ascending') : undefined}>
      <button type="button" onClick={() => onSort({ by: column, down: sorted && !down })}>
        {t(`table.${column}`)}
        <span aria-hidden="true">{sorted ? (down ? ' ▾' : ' ▴') : ''}</span>
      </button>
    </th>
  )
}
