/** In the legend, while two days are compared: what fills, lines and the two kinds of front mean. */
import { useId } from 'react'
import { briefDate } from '../../i18n/dates'
import { holderName } from '../../i18n/naming'
import { selectDays, selectDifference } from '../../state/compare'
import { useAtlas, useTranslator } from '../../state/react'
import { PairSwatch } from './PairSwatch'

/** Pairs with a row of their own. */
const ROWS = 6

export function CompareKey() {
  const translator = useTranslator()
  const { t } = translator
  const mode = useAtlas((state) => state.mode)
  const day = useAtlas((state) => state.day)
  const [earlier, later] = useAtlas(selectDays)
  const title = useId()
  if (mode === 'day') return null
  const days = { from: briefDate(translator, earlier), to: briefDate(translator, later) }
  return (
    <section className="compare-key" aria-labelledby={title}>
      <h3 id={title}>{t('compare.legend')}</h3>
      {mode === 'swipe' ? (
        <p>{t('compare.legend.swipe', days)}</p>
      ) : (
        <>
          <Pairs />
          <p>{t('compare.legend.filled')}</p>
          <p>{t('compare.legend.fronts', days)}</p>
        </>
      )}
      <p>{t('compare.legend.areas', { date: briefDate(translator, day) })}</p>
    </section>
  )
}

function Pairs() {
  const { t, plural, language } = useTranslator()
  const atlas = useAtlas((state) => state.atlas)
  const pairs = useAtlas((state) => selectDifference(state).pairs)
  const [, later] = useAtlas(selectDays)
  const name = (holder: number) => holderName(atlas, holder, later, language, 'short')
  const drawn = pairs.filter(({ km2 }) => km2 > 0)
  const more = drawn.length - ROWS
  return (
    <ul>
      {drawn.slice(0, ROWS).map(({ kind, from, to }) => (
        <li key={`${kind} ${from} ${to}`}>
          <PairSwatch atlas={atlas} from={from} to={to} />
          {t('day.pair', { from: name(from), to: name(to) })}
        </li>
      ))}
      {more > 0 && <li>{plural('compare.legend.more', more)}</li>}
    </ul>
  )
}
