/** A party: its switch, its area and share on the day, and who is folded in. */
import { memo, useId, useState } from 'react'
import { NEAR_KM } from '../../core/evidence/near'
import { namesOn, partyName } from '../../i18n/naming'
import type { Translator } from '../../i18n'
import { useAtlas, useTranslator } from '../../state/react'
import { useTheme } from '../use-theme'
import { isAbout, selectFigures, selectNearFigures } from './figures'
import { Swatch } from './Swatch'
import { Switch } from './Switch'

/** @param party index into `Atlas.parties` */
export const PartyRow = memo(function PartyRow({ party }: { party: number }) {
  const { language, t } = useTranslator()
  const atlas = useAtlas((state) => state.atlas)
  const id = useAtlas((state) => state.atlas.parties[party]!.id)
  const name = useAtlas((state) => partyName(state.atlas, party, state.day, state.language))
  const shown = useAtlas((state) => !state.hiddenParties.has(id))
  const about = useAtlas((state) => isAbout(state.atlas, party, state.day))
  const toggle = useAtlas((state) => state.toggleParty)
  const [open, setOpen] = useState(false)
  const figures = useId()
  const definition = useId()
  const holder = atlas.holders.findIndex((entry) => entry.party === party)
  return (
    <li className={about ? 'party' : 'party party-absent'}>
      <div className="party-head">
        <Switch
          on={shown}
          onToggle={() => toggle(id)}
          mark={<Swatch atlas={atlas} holder={holder} />}
          describedBy={figures}
        >
          {name}
        </Switch>
        <button
          type="button"
          className="party-about"
          aria-expanded={open}
          aria-controls={definition}
          aria-label={t('legend.about', { party: name })}
          onClick={() => setOpen(!open)}
        >
          <span aria-hidden="true">i</span>
        </button>
      </div>
      <PartyFigures id={figures} party={party} />
      <p id={definition} className="party-definition" hidden={!open}>
        {open && <Definition party={party} language={language} />}
      </p>
    </li>
  )
})

function Definition({ party, language }: { party: number; language: Translator['language'] }) {
  return useAtlas(({ atlas, day }) => namesOn(atlas.parties[party]!, day).definition[language])
}

/** The only part of the row that a step of the slider renders again, and only when its numbers change. */
function PartyFigures({ id, party }: { id: string; party: number }) {
  const translator = useTranslator()
  const km2 = useAtlas((state) => Math.round(selectFigures(state).km2[party]!))
  const share = useAtlas((state) => {
    const { km2: all, knownKm2 } = selectFigures(state)
    return knownKm2 > 0 ? Math.round((1000 * all[party]!) / knownKm2) / 1000 : 0
  })
  const evidence = useAtlas((state) => state.look === 'evidence')
  const fill = useTheme().parties[useAtlas((state) => state.atlas.parties[party]!.id)]?.fill
  return (
    <div className="party-figures">
      <p id={id}>
        <span>{translator.t('legend.km2', { km2 })}</span> <span>{shareText(translator, km2, share)}</span>
      </p>
      <div className="party-bar" aria-hidden="true">
        <span style={{ width: `${100 * share}%`, background: fill }} />
      </div>
      {evidence && km2 > 0 && <NearFigure party={party} />}
    </div>
  )
}

/** Of its area, what a report that names the place stands for. */
function NearFigure({ party }: { party: number }) {
  const { t } = useTranslator()
  const km2 = useAtlas((state) => Math.round(selectNearFigures(state).km2[party]!))
  return <p>{t('evidence.near', { km: NEAR_KM, km2 })}</p>
}

/** `74 %`; below half a percent, and not nothing: `under 1 %`. */
function shareText({ t, number }: Translator, km2: number, share: number): string {
  const percent = (value: number) => number(value, { style: 'percent' })
  return km2 > 0 && share < 0.005 ? t('legend.under', { share: percent(0.01) }) : percent(share)
}
