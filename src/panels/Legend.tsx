/**
 * Who holds what, and what is shown: a sheet beside the map on wide screens, a sheet from below behind a button on
 * phones and on very low screens.
 */
import { useId, useState } from 'react'
import { useAtlas, useTranslator } from '../state/react'
import { CompareKey } from './compare/CompareKey'
import { HowSure } from './evidence/HowSure'
import { LookSwitch } from './evidence/LookSwitch'
import { LayerSwitches } from './legend/LayerSwitches'
import { LegendDialog } from './legend/LegendDialog'
import { PartyRow } from './legend/PartyRow'
import { Reading } from './legend/Reading'
import { partyOrder } from './party-order'
import { useMedia } from './use-media'

/** Where the legend is a sheet behind a button; the same query stands in legend.css. */
const SMALL = '(width <= 48rem), (height <= 30rem)'

export function Legend() {
  return useMedia(SMALL) ? (
    <LegendDialog>
      <LegendBody />
    </LegendDialog>
  ) : (
    <LegendSheet />
  )
}

function LegendSheet() {
  const { t } = useTranslator()
  const [open, setOpen] = useState(true)
  const title = useId()
  const body = useId()
  return (
    <section className="legend sheet" aria-labelledby={title}>
      <div className="legend-head">
        <h2 id={title}>
          <button type="button" aria-expanded={open} aria-controls={body} onClick={() => setOpen(!open)}>
            {t('legend.title')}
          </button>
        </h2>
        <span className="legend-of">{t('legend.of')}</span>
      </div>
      <div id={body} className="legend-scroll" hidden={!open}>
        {open && <LegendBody />}
      </div>
    </section>
  )
}

function LegendBody() {
  const parties = useAtlas((state) => state.atlas.parties)
  return (
    <>
      <CompareKey />
      <LookSwitch />
      <ul className="parties">
        {partyOrder({ parties }).map((party) => (
          <PartyRow key={party} party={party} />
        ))}
      </ul>
      <HowSure />
      <LayerSwitches />
      <Reading />
    </>
  )
}
