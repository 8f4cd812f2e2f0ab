/** How often the surface as drawn foretells a hidden place, beside other methods: all, by area, by period. */
import { parseDay } from '../../core/day'
import type { Atlas } from '../../core/types'
import { bestOf, DRAWN, methodsOf, PLAIN, shareOf, type Figures, type Share } from './figures'
import { Table } from './Table'
import { useWords, type Words } from './use-text'

export function Tests({ atlas, figures }: { atlas: Atlas; figures: Figures }) {
  const words = useWords()
  const { m, word, one, translator, day } = words
  const { methods, holes } = methodsOf(figures)
  const best = bestOf(figures)
  const [alone, hole] = [holes[0] ?? 0, holes.at(-1) ?? 0]
  const share = (method: string, km: number) => shareOf(figures, method, km)
  const all = share(DRAWN, alone)
  const said = (method: string, km: number) => one(share(method, km)?.percent ?? NaN)
  const testName = (km: number) => (km === 0 ? m('test.alone') : m('test.hole', { km }))
  const pairs = [DRAWN, best].flatMap((method) => holes.map((km) => [method, km] as const))
  return (
    <>
      <p>
        {m('test.1', {
          days: figures.days.count,
          first: day(figures.days.first),
          last: day(figures.days.last),
          cases: all?.placeDays ?? 0,
          places: all?.places ?? 0,
          hole,
        })}
      </p>
      <p>
        {m('test.2', {
          best: word('method', best),
          bestShare: said(best, alone),
          drawnShare: said(DRAWN, alone),
          plainShare: said(PLAIN, alone),
          plainHole: said(PLAIN, hole),
          bestHole: said(best, hole),
          drawnHole: said(DRAWN, hole),
        })}
      </p>
      <Table
        caption={m('test.caption')}
        head={[m('test.method'), ...holes.map(testName)]}
        rows={methods.map((method) => [
          word('method', method),
          ...holes.map((km) => <Percent key={km} share={share(method, km)} words={words} />),
        ])}
      />
      <p>{m('test.documented')}</p>
      {(['region', 'period'] as const).map((by) => (
        <Table
          key={by}
          caption={m(by === 'region' ? 'test.byRegion' : 'test.byPeriod')}
          head={[
            m('test.group'),
            ...pairs.map(([method, km]) =>
              m('test.head', { method: word('method', method), test: testName(km) }),
            ),
            m('test.days'),
          ]}
          rows={groupsOf(figures, by).map((group, i, groups) => {
            const cell = (method: string, km: number) =>
              figures.groups.find(
                (row) => row.by === by && row.group === group && row.method === method && row.holeKm === km,
              )?.agreement ?? null
            return [
              by === 'region'
                ? (atlas.regions.find(({ id }) => id === group)?.name[translator.language] ?? group)
                : periodText(words, group, groups[i + 1], figures.days.last),
              ...pairs.map(([method, km]) => (
                <Percent key={`${method} ${km}`} share={cell(method, km)} words={words} />
              )),
              translator.number(cell(DRAWN, alone)?.placeDays ?? 0),
            ]
          })}
        />
      ))}
    </>
  )
}

/** A share with its interval below. */
function Percent({ share, words: { one } }: { share: Share | null; words: Words }) {
  if (!share) return '–'
  return (
    <>
      {one(share.percent)}{' '}
      <small>
        <bdi dir="ltr">{`${one(share.low)}–${one(share.high)}`}</bdi>
      </small>
    </>
  )
}

function groupsOf({ groups }: Figures, by: string): string[] {
  return [...new Set(groups.filter((row) => row.by === by).map(({ group }) => group))]
}

/** `from 2012-01-01` and the group after it: the days between, in words. */
function periodText({ m, translator }: Words, group: string, next: string | undefined, last: string): string {
  const first = (text: string) => parseDay(text.replace('from ', ''))
  const from = first(group)
  const to = next === undefined ? parseDay(last) : first(next)
  if (from === null || to === null) return group
  const date = (value: number) => translator.date(value, 'medium')
  return m('test.period', { from: date(from), to: date(next === undefined ? to : to - 1) })
}
