/** The road on the day shown: whether one side holds all of it, kilometres by holder, and what is in other hands. */
import { useState } from 'react'
import { passage, type RoadCut } from '../../core/road/passage'
import type { Atlas, Road } from '../../core/types'
import { holderName, partyName } from '../../i18n/naming'
import { useAtlas, useTranslator } from '../../state/react'
import { memo, selectHolders } from '../../state/selectors'
import { distanceText } from '../card/words'
import { Swatch } from '../legend/Swatch'
import { Lengths } from './Lengths'
import { verdict } from './verdict'
import { endNames, sectionText } from './words'

/** So many cuts are listed at first. */
const LISTED = 5

const passageMemo = memo(passage)

export function Answer({ road }: { readonly road: Road }) {
  const translator = useTranslator()
  const { t, plural, date, language } = translator
  const atlas = useAtlas((state) => state.atlas)
  const day = useAtlas((state) => state.day)
  const holders = useAtlas(selectHolders)
  const [all, setAll] = useState(false)
  const found = passageMemo(atlas, road, holders)
  const [start, end] = endNames(translator, atlas, road)
  const party = (form: 'name' | 'short') =>
    found.side < 0 ? '' : partyName(atlas, found.side, day, language, form)
  const cuts = all ? found.cuts : found.cuts.slice(0, LISTED)
  const rest = found.cuts.length - cuts.length
  return (
    <section className="road-answer">
      <p className="road-date">{date(day)}</p>
      <h3>{t('road.question', { start, end })}</h3>
      <p className="road-verdict" data-answer={found.answer}>
        {verdict(translator, found, party('name'))}
      </p>
      {found.answer === 'nearly' && (
        <p className="road-aside">
          {t('road.nearly.why', { distance: distanceText(translator, road.precisionM / 1000) })}
        </p>
      )}
      <Lengths road={road} holders={holders} />
      {cuts.length > 0 && (
        <>
          {found.side >= 0 && <p className="road-aside">{t('road.cuts', { party: party('short') })}</p>}
          <ul className="road-cuts">
            {cuts.map((cut) => (
              <Cut key={cut.first} atlas={atlas} road={road} cut={cut} day={day} />
            ))}
          </ul>
        </>
      )}
      {rest > 0 && (
        <button type="button" className="road-more" onClick={() => setAll(true)}>
          {plural('road.cut.more', rest)}
        </button>
      )}
    </section>
  )
}

interface CutProps {
  readonly atlas: Atlas
  readonly road: Road
  readonly cut: RoadCut
  readonly day: Parameters<typeof holderName>[2]
}

function Cut({ atlas, road, cut, day }: CutProps) {
  const translator = useTranslator()
  const { t, language } = translator
  const holder = holderName(atlas, cut.holder, day, language, 'short')
  return (
    <li>
      <Swatch ofChart atlas={atlas} holder={cut.holder} />
      <span>
        {t('road.cut', { section: sectionText(translator, atlas, road, cut), holder })}{' '}
        {cut.narrow && <small>{t('road.cut.narrow')}</small>}
      </span>
    </li>
  )
}
