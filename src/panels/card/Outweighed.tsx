/** Says so where the ground clicked is drawn as held by another than the place that the card is about. */
import { cellSpells } from '../../core/cells'
import { holderAt, spellAt } from '../../core/holders'
import type { Atlas } from '../../core/types'
import { holderName, placeName } from '../../i18n/naming'
import { useAtlas, useTranslator } from '../../state/react'
import type { Subject } from './subject'

export function Outweighed({ atlas, subject: { cell, place } }: { atlas: Atlas; subject: Subject }) {
  const { t, language } = useTranslator()
  const day = useAtlas((state) => state.day)
  if (cell < 0) return null
  const spells = cellSpells(atlas)
  const spell = spellAt(spells, cell, day)
  if (spell < 0 || !spells.outweighed[spell]) return null
  return (
    <p className="card-aside">
      {t('card.outweighed', {
        holder: holderName(atlas, spells.holder[spell]!, day, language),
        own: holderName(atlas, holderAt(atlas.spells, place, day), day, language),
        name: placeName(atlas.places[place]!, language),
      })}
    </p>
  )
}
