/** What a certainty means, and where it is what it says: stated against found, with the classes and groups that miss the aim. */
import { AIM, aimOf, within, type Figures } from './figures'
import { Table } from './Table'
import { useWords, type Words } from './use-text'

export function Certainty({ figures }: { figures: Figures }) {
  const words = useWords()
  const { m, one, translator } = words
  const { good, all, share, weak } = aimOf(figures)
  return (
    <>
      <p>{m('certainty.1')}</p>
      <p>{m('certainty.2')}</p>
      <p>{m('certainty.3', { aim: AIM, good, all, share: one(share) })}</p>
      <Table
        caption={m('certainty.caption')}
        head={[
          m('certainty.class'),
          m('certainty.stated'),
          m('certainty.found'),
          m('certainty.within', { aim: AIM }),
          m('test.days'),
        ]}
        rows={figures.calibration.tenthsUnseen.map((row) => [
          <bdi key="class">{m('certainty.range', { from: 10 * row.tenth, to: 10 * row.last + 10 })}</bdi>,
          one(row.stated),
          <span key="found">
            {one(row.found)}{' '}
            <small>
              <bdi dir="ltr">{`${one(row.low)}–${one(row.high)}`}</bdi>
            </small>
          </span>,
          within(row) ? m('certainty.yes') : <strong key="no">{m('certainty.no')}</strong>,
          translator.number(row.placeDays),
        ])}
      />
      {weak.length === 0 ? (
        <p>{m('certainty.noWeak', { aim: AIM })}</p>
      ) : (
        <>
          <p>{m('certainty.weak', { aim: AIM })}</p>
          <ul>
            {weak.map((row) => (
              <li key={`${row.by} ${row.group}`}>
                {m('certainty.group', {
                  by: words.word('by', row.by),
                  group: groupText(words, row.by, row.group),
                  stated: one(row.stated),
                  found: one(row.found),
                  low: one(row.low),
                  high: one(row.high),
                  places: row.places,
                })}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}

/** A group of the figures in words: kilometres and numbers, or a word that the card has too. */
function groupText({ m, translator }: Words, by: string, group: string): string {
  const { t } = translator
  const unit = (text: string) => (by === 'km' ? t('card.distance.km', { km: text }) : text)
  const range = /^(\d+) (?:to|or) (\d+)$/.exec(group)
  if (range) return unit(m('group.range', { from: range[1]!, to: range[2]! }))
  const more = /^(\d+) or more$/.exec(group)
  if (more) return unit(m('group.more', { from: more[1]! }))
  if (group === 'none') return m('group.none')
  const key = `card.${by}.${group}`
  const text = t(key as Parameters<typeof t>[0])
  return text === key ? group : text
}
