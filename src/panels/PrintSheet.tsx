/** What stands round the map on paper: title and day, legend with areas, and what the map rests on. */
import { useEffect } from 'react'
import { day as dayOf } from '../core/day'
import { NO_HOLDER } from '../core/holders'
import { LICENCE } from '../core/licence'
import { useAtlas, useAtlasStore, useTranslator } from '../state/react'
import { CompareKey } from './compare/CompareKey'
import { selectFigures } from './legend/figures'
import { Swatch } from './legend/Swatch'
import { holderOf, partyOrder } from './party-order'
import { PaperParty } from './print/PaperParty'
import { PaperSources } from './print/PaperSources'
import { followPrinting } from './print/printing'
import { useDays } from './share/use-view'

export function PrintSheet() {
  const store = useAtlasStore()
  useEffect(() => followPrinting(store), [store])
  const paper = useAtlas((state) => state.printing)
  return (
    paper && (
      <div className="paper">
        <PaperHead />
        <PaperLegend />
        <PaperFoot />
      </div>
    )
  )
}

function PaperHead() {
  const { t, date, language } = useTranslator()
  const { from, day } = useDays()
  const named = useAtlas((state) => state.atlas.named.find((entry) => entry.day === day))
  const told = useAtlas((state) => state.told)
  return (
    <header className="paper-head">
      <p>
        {t('app.title')} · {t('app.subject')}
        {told !== 'ledger' && ` · ${t('print.told', { told: t(`evidence.told.${told}`) })}`}
      </p>
      <h1>
        {from === null
          ? t('print.title', { day: date(day) })
          : t('print.titles', { from: date(from), day: date(day) })}
      </h1>
      {named && from === null && <p>{named.title[language]}</p>}
    </header>
  )
}

function PaperLegend() {
  const { t } = useTranslator()
  const atlas = useAtlas((state) => state.atlas)
  const fronts = useAtlas((state) => state.layers.fronts)
  const road = useAtlas((state) => state.layers.road)
  const known = useAtlas((state) => Math.round(selectFigures(state).knownKm2))
  const contested = atlas.holders.findIndex(({ between }) => between !== null)
  return (
    <aside className="paper-legend">
      <CompareKey />
      <h2>{t('legend.title')}</h2>
      <ul>
        {partyOrder(atlas).map((party) => (
          <PaperParty key={party} party={party} holder={holderOf(atlas, party)} />
        ))}
      </ul>
      <p>{t('print.known', { km2: known })}</p>
      <ul>
        {contested >= 0 && (
          <li>
            <Swatch atlas={atlas} holder={contested} />
            <span>{t('print.contested')}</span>
          </li>
        )}
        <li>
          <Swatch atlas={atlas} holder={NO_HOLDER} />
          <span>{t('print.nodata', { km: atlas.limitKm })}</span>
        </li>
        {fronts && (
          <li>
            <i className="paper-line" />
            <span>{t('print.front')}</span>
          </li>
        )}
        {road && (
          <li>
            <i className="paper-line paper-road" />
            <span>{t('print.roads')}</span>
          </li>
        )}
      </ul>
    </aside>
  )
}

function PaperFoot() {
  const { t, date } = useTranslator()
  const facts = useAtlas((state) => state.ledger.atlas.facts)
  return (
    <footer className="paper-foot">
      <p>
        <b>{t('app.disclaimer')}</b>
      </p>
      <PaperSources />
      <p>
        {t('print.facts', { hash: facts.hash, date: date(dayOf(facts.date)), licence: LICENCE })} ·{' '}
        {t('map.credit.positions')} · {t('map.credit.borders')} {t('map.credit.osm')}, Natural Earth ·{' '}
        <bdi dir="ltr">{window.location.href.replace(/#.*$/, '')}</bdi>
      </p>
    </footer>
  )
}
