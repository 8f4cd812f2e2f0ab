/** The few places that make half of all errors of the tests. */
import type { Atlas } from '../../core/types'
import { placeName } from '../../i18n/naming'
import { DRAWN, hardHalf, type Figures } from './figures'
import { Table } from './Table'
import { useWords } from './use-text'

export function Hardest({ atlas, figures }: { atlas: Atlas; figures: Figures }) {
  const { m, one, word, day, translator } = useWords()
  const { places, share } = hardHalf(figures)
  const nameOf = (id: string) => {
    const place = atlas.places.find((entry) => entry.id === id)
    return place ? placeName(place, translator.language) : id
  }
  const values = { count: places.length, share: one(share), best: word('method', DRAWN) }
  return (
    <>
      <p>{m('hard.1', values)}</p>
      <Table
        caption={m('hard')}
        head={[m('hard.place'), m('hard.wrong'), m('hard.tested'), m('hard.from'), m('hard.sum')]}
        rows={places.map(({ place, wrongDays, testedDays, from, to, cumulated }) => [
          nameOf(place),
          translator.number(wrongDays),
          translator.number(testedDays),
          m('test.period', { from: day(from), to: day(to) }),
          one(cumulated),
        ])}
      />
    </>
  )
}
