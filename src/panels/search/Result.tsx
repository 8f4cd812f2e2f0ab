/** A place found: who holds it on the day, its name in both scripts, what it is and where. */
import type { Found } from '../../core/search'
import { GUESS } from '../../core/search/match'
import { holderAt } from '../../core/holders'
import type { Place } from '../../core/types'
import { holderName, placeName } from '../../i18n/naming'
import { useAtlas, useTranslator } from '../../state/react'
import { wordOf } from '../card/words'
import { Swatch } from '../legend/Swatch'

interface Props {
  readonly id: string
  readonly found: Found
  readonly marked: boolean
  readonly onMark: () => void
  readonly onChoose: () => void
}

export function Result({ id, found, marked, onMark, onChoose }: Props) {
  const translator = useTranslator()
  const { t, language } = translator
  const atlas = useAtlas((state) => state.atlas)
  const holder = useAtlas((state) => holderAt(state.atlas.spells, found.place, state.day))
  const held = useAtlas((state) => holderName(state.atlas, holder, state.day, state.language, 'short'))
  const place = atlas.places[found.place]!
  const name = placeName(place, language)
  const other = name === place.nameAr ? place.name : place.nameAr
  const what = [
    wordOf(translator, 'card.kind', place.kind),
    atlas.regions[place.region]!.name[language],
    held,
    ...(place.lon === null ? [t('head.noPosition')] : []),
    ...(isName(place, found.spelling) ? [] : [t('search.as', { spelling: found.spelling })]),
    ...(found.rank >= GUESS ? [t('search.guess')] : []),
  ]
  return (
    <li
      id={id}
      role="option"
      aria-selected={marked}
      onPointerMove={() => !marked && onMark()}
      // The focus stays in the field.
      onMouseDown={(event) => event.preventDefault()}
      onClick={onChoose}
    >
      <Swatch atlas={atlas} holder={holder} />
      <span>
        <b>
          <bdi>{name}</bdi>
        </b>{' '}
        <bdi className="search-other">{other}</bdi> <small>{what.join(' · ')}</small>
      </span>
    </li>
  )
}

function isName({ name, nameAr }: Place, spelling: string): boolean {
  return spelling === name || spelling === nameAr
}
