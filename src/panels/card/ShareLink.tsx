/** Copies an address that opens this place on this day; where the page may not write to the clipboard, shows it. */
import { useState } from 'react'
import type { Atlas } from '../../core/types'
import { useAtlas, useAtlasStore, useTranslator } from '../../state/react'
import type { AppState } from '../../state/state'
import { addressWith, factsPart } from '../../state/share-link'
import { defaultLink, writeLink } from '../../state/url'
import { writeText } from '../share/clipboard'

/** Near enough to tell a village from its neighbours. */
const ZOOM = 12

export function ShareLink({ atlas, place }: { readonly atlas: Atlas; readonly place: number }) {
  const { t } = useTranslator()
  const store = useAtlasStore()
  const day = useAtlas((state) => state.day)
  // What was copied is said until the day is another.
  const [made, setMade] = useState<{ day: number; address: string; copied: boolean } | null>(null)
  const known = made?.day === day ? made : null
  const copy = async () => {
    const address = addressOf(store.getState(), atlas, place)
    const copied = await writeText(address)
    setMade({ day, address, copied })
  }
  return (
    <div className="card-share">
      <button type="button" className="card-link" onClick={() => void copy()}>
        {t('card.link')}
      </button>
      <span role="status">{known && t(known.copied ? 'card.link.done' : 'card.link.copy')}</span>
      {known && !known.copied && (
        <input
          readOnly
          dir="ltr"
          aria-label={t('card.link')}
          value={known.address}
          onFocus={(event) => event.target.select()}
        />
      )}
    </div>
  )
}

/** The page's address with this place and day, and the version told: nothing else of the reader's choices. */
function addressOf(state: AppState, atlas: Atlas, place: number): string {
  const { id, lon, lat } = atlas.places[place]!
  const defaults = defaultLink(atlas, state.language)
  const view = lon === null || lat === null ? null : { lon, lat, zoom: Math.max(state.view?.zoom ?? 0, ZOOM) }
  const link = writeLink(
    {
      ...defaults,
      day: state.day,
      told: state.told,
      view,
      selection: { kind: 'place', place: id, at: null },
    },
    atlas,
    defaults,
  )
  return addressWith(window.location.href, `${link}&${factsPart(atlas)}`)
}
