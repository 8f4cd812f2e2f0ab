/** Who the facts rest on, in one table: kinds of fact by the side that their sources stand nearest to. */
import { wordOf } from '../card/words'
import type { Bias } from './bias'
import { Table } from './Table'
import { useWords } from './use-text'

export function Sources({ bias: { sides, rows, sources } }: { bias: Bias }) {
  const { m, translator } = useWords()
  const { number } = translator
  return (
    <>
      <p>{m('bias.1')}</p>
      <Table
        caption={m('bias.caption')}
        total
        head={[
          m('bias.kind'),
          ...sides.map((side) => wordOf(translator, 'card.alignment', side)),
          m('bias.none'),
          m('bias.all'),
        ]}
        rows={[
          ...rows.map(({ kind, bySide, unsourced, all }) => [
            kind === null ? m('bias.sum') : wordOf(translator, 'card.event', kind),
            ...bySide.map((count) => number(count)),
            number(unsourced),
            number(all),
          ]),
          [
            m('bias.sources'),
            ...sources.map((count) => number(count)),
            '',
            number(sources.reduce((sum, count) => sum + count, 0)),
          ],
        ]}
      />
    </>
  )
}
