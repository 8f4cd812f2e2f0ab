/** What the map shows, to be read: the day in words, and every place in a table that follows the day. */
import { useDeferredValue, useState } from 'react'
import { useAtlas, useAtlasStore, useTranslator } from '../state/react'
import { selectVisibleHolders } from '../state/selectors'
import { Drawer } from './Drawer'
import { dayText } from './table/day-text'
import { Filters } from './table/Filters'
import { onMap } from './table/on-map'
import { dayRows, filterRows, sortRows, type Filter, type Row, type Sorting } from './table/rows'
import { Table } from './table/Table'

export function TablePanel() {
  const { t } = useTranslator()
  const [filter, setFilter] = useState<Filter>({ name: '', party: null, region: null })
  const [mapOnly, setMapOnly] = useState(false)
  const [sorting, setSorting] = useState<Sorting>({ by: 'place', down: false })
  const { rows, all } = useRows(filter, mapOnly, sorting)
  return (
    <Drawer title={t('table.title')} place="foot">
      <div className="table-panel">
        <div className="table-side">
          <DayWords />
          <Filters filter={filter} onFilter={setFilter} mapOnly={mapOnly} onMapOnly={setMapOnly} />
        </div>
        <Table
          // What is filtered or sorted anew is read from its first row.
          key={JSON.stringify([filter, mapOnly, sorting])}
          rows={rows}
          all={all}
          sorting={sorting}
          onSort={setSorting}
        />
      </div>
    </Drawer>
  )
}

function DayWords() {
  const { t } = useTranslator()
  const text = useDeferredValue(useAtlas((state) => dayText(state).join('\n')))
  const [first, ...rest] = text.split('\n')
  return (
    <section className="table-words" aria-label={t('table.words')}>
      <p>{first}</p>
      <details>
        <summary>{t('table.words.more')}</summary>
        {rest.map((sentence, i) => (
          <p key={i}>{sentence}</p>
        ))}
      </details>
    </section>
  )
}

/** The slider does not wait for the table: rows follow as soon as there is time. */
function useRows(filter: Filter, mapOnly: boolean, sorting: Sorting): { rows: readonly Row[]; all: number } {
  const { language } = useTranslator()
  const store = useAtlasStore()
  const atlas = useAtlas((state) => state.atlas)
  const details = useAtlas((state) => state.details)
  const day = useDeferredValue(useAtlas((state) => state.day))
  // Only while asked for: the map's view changes with each drag.
  const view = useDeferredValue(useAtlas((state) => (mapOnly ? state.view : null)))
  const holders = useDeferredValue(useAtlas((state) => (mapOnly ? selectVisibleHolders(state) : null)))
  const all = dayRows(atlas, day)
  const passed = filterRows(atlas, details, all, filter)
  const size = { width: window.innerWidth, height: window.innerHeight }
  const shown = holders && onMap(atlas, holders, store.getState().hiddenParties, view, size)
  const rows = shown ? passed.filter(({ place }) => shown[place] === 1) : passed
  return { rows: sortRows(atlas, rows, sorting, language), all: all.length }
}
