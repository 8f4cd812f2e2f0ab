/** Versions of a place's story that the atlas does not follow: each publisher's own, and why. */
import { versionBy, type Version } from '../../core/evidence/versions'
import { spellsOf } from '../../core/holders'
import type { Atlas, Day } from '../../core/types'
import { holderName, partyName } from '../../i18n/naming'
import { useAtlas, useTranslator } from '../../state/react'
import { toldFacts } from '../../state/told'
import type { DisputedVersion } from './model'
import { Note, SourceList } from './Sources'
import { whenText } from './words'

interface Props {
  readonly atlas: Atlas
  readonly place: number
  readonly versions: readonly DisputedVersion[]
}

export function DisputedList({ atlas, place, versions }: Props) {
  const { t } = useTranslator()
  return (
    <div className="card-disputed">
      <h3>{t('card.disputed')}</h3>
      <ul>
        {versions.map((version, i) => (
          <VersionItem key={i} atlas={atlas} place={place} version={version} />
        ))}
      </ul>
    </div>
  )
}

interface ItemProps {
  readonly atlas: Atlas
  readonly place: number
  readonly version: DisputedVersion
}

function VersionItem({ atlas, place, version }: ItemProps) {
  const translator = useTranslator()
  const { t, language } = translator
  const tellers = new Set(version.sources.flatMap(({ alignment }) => versionBy(alignment) ?? []))
  const name = (party: number) =>
    party < 0 ? t('naming.unknown') : partyName(atlas, party, version.day, language)
  return (
    <li>
      <p>
        {t('card.disputed.version', {
          when: whenText(translator, atlas, version.day, version.precision),
          from: name(version.from),
          to: name(version.to),
        })}
      </p>
      <SourceList sources={version.sources} transfer={version.transfer} />
      {[...tellers].map((teller) => (
        <ShowTold key={teller} teller={teller} atlas={atlas} place={place} day={version.day} />
      ))}
      {version.note !== '' && <Note text={version.note} />}
      <p className="card-aside">
        {t('card.disputed.why')}{' '}
        <q lang="en" dir="ltr">
          {version.why}
        </q>
      </p>
    </li>
  )
}

interface TellerProps {
  readonly teller: Version
  readonly atlas: Atlas
  readonly place: number
  readonly day: Day
}

/** These publishers' version of the place with its own days, and the map as they tell it, on the day of the report. */
function ShowTold({ teller, atlas, place, day }: TellerProps) {
  const { t, date, language } = useTranslator()
  const ledger = useAtlas((state) => state.ledger)
  const shown = useAtlas((state) => state.told === teller)
  const tell = useAtlas((state) => state.tell)
  const setDay = useAtlas((state) => state.setDay)
  const { spells } = toldFacts(ledger, teller).atlas
  const spell = spellsOf(spells, place).findLast(({ from }) => from <= day)
  const onMap = atlas.firstDay <= day && day <= atlas.lastDay
  return (
    <>
      {spell && spell.to !== null && (
        <p className="card-aside">
          {t('evidence.told.span', {
            holder: holderName(atlas, spell.holder, day, language),
            from: date(spell.from),
            until: date(spell.to),
          })}
        </p>
      )}
      {onMap && (
        <button
          type="button"
          className="sure-button"
          aria-pressed={shown}
          onClick={() => {
            tell(shown ? 'ledger' : teller)
            if (!shown) setDay(day)
          }}
        >
          {t('evidence.told.show', { teller: t(`evidence.told.${teller}`) })}
        </button>
      )}
    </>
  )
}
