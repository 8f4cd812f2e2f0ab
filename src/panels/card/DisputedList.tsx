/** Versions of a place's story that the atlas does not follow: each publisher's own, and why. */
import type { Atlas } from '../../core/types'
import { partyName } from '../../i18n/naming'
import { useTranslator } from '../../state/react'
import type { DisputedVersion } from './model'
import { Note, SourceList } from './Sources'
import { whenText } from './words'

export function DisputedList({ atlas, versions }: { atlas: Atlas; versions: readonly DisputedVersion[] }) {
  const { t } = useTranslator()
  return (
    <div className="card-disputed">
      <h3>{t('card.disputed')}</h3>
      <ul>
        {versions.map((version, i) => (
          <Version key={i} atlas={atlas} version={version} />
        ))}
      </ul>
    </div>
  )
}

function Version({ atlas, version }: { atlas: Atlas; version: DisputedVersion }) {
  const translator = useTranslator()
  const { t, language } = translator
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
      <SourceList sources={version.sources} />
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
