/** What lies on the map of the slim page: the day, a legend in a line, and a slider. The map itself is the page's. */
import { useAtlas, useTranslator } from '../state/react'
import { wholeAddress } from '../state/share-link'
import { holderOf, partyOrder } from './party-order'
import { LinkNotice } from './LinkNotice'
import { SlimParty } from './slim/SlimParty'
import { SlimTime } from './slim/SlimTime'
import { useDayWords } from './share/use-view'

export function SlimPage() {
  return (
    <>
      <div className="slim-top">
        <SlimHead />
        <LinkNotice />
      </div>
      <SlimTime />
    </>
  )
}

function SlimHead() {
  const { t } = useTranslator()
  const days = useDayWords()
  const atlas = useAtlas((state) => state.atlas)
  return (
    <header className="slim-head sheet">
      <div className="slim-title">
        <h1>{days}</h1>
        <OpenAtlas />
      </div>
      <ul className="slim-legend" aria-label={t('slim.legend')}>
        {partyOrder(atlas).map((party) => (
          <SlimParty key={party} party={party} holder={holderOf(atlas, party)} />
        ))}
      </ul>
    </header>
  )
}

/** To the same view with everything about it. */
function OpenAtlas() {
  const { t } = useTranslator()
  // Renders with the state, so that the address can be copied and opened in other ways than by a click.
  const address = useAtlas((state) => wholeAddress(window.location.href, state.ledger.atlas, state))
  return (
    <a className="slim-open" href={address} target="_blank" rel="noopener">
      {t('slim.open')} <span aria-hidden="true">↗</span>
      <span className="unseen"> {t('card.newTab')}</span>
    </a>
  )
}
