/** What the table lists: by name, by party, by region, or only what the map shows. */
import { useId } from 'react'
import { partyName } from '../../i18n/naming'
import { useAtlas, useTranslator } from '../../state/react'
import { Switch } from '../legend/Switch'
import type { Filter } from './rows'

interface Props {
  readonly filter: Filter
  readonly onFilter: (filter: Filter) => void
  readonly mapOnly: boolean
  readonly onMapOnly: (on: boolean) => void
}

export function Filters({ filter, onFilter, mapOnly, onMapOnly }: Props) {
  const { t, language } = useTranslator()
  const atlas = useAtlas((state) => state.atlas)
  const day = useAtlas((state) => state.day)
  const why = useId()
  return (
    <fieldset className="table-filters">
      <legend className="unseen">{t('table.filter')}</legend>
      <label>
        {t('table.name')}
        <input
          type="search"
          value={filter.name}
          autoComplete="off"
          spellCheck={false}
          onChange={(event) => onFilter({ ...filter, name: event.target.value })}
        />
      </label>
      <Choice
        label={t('table.party')}
        all={t('table.party.all')}
        names={atlas.parties.map((_, party) => partyName(atlas, party, day, language))}
        value={filter.party}
        onValue={(party) => onFilter({ ...filter, party })}
      />
      <Choice
        label={t('table.region')}
        all={t('table.region.all')}
        names={atlas.regions.map(({ name }) => name[language])}
        value={filter.region}
        onValue={(region) => onFilter({ ...filter, region })}
      />
      <Switch on={mapOnly} onToggle={() => onMapOnly(!mapOnly)} describedBy={why}>
        {t('table.onMap')}
      </Switch>
      <small id={why}>{t('table.onMap.why')}</small>
    </fieldset>
  )
}

interface ChoiceProps {
  readonly label: string
  /** The words for no choice. */
  readonly all: string
  readonly names: readonly string[]
  /** Index into the names; null for all. */
  readonly value: number | null
  readonly onValue: (value: number | null) => void
}

function Choice({ label, all, names, value, onValue }: ChoiceProps) {
  return (
    <label>
      {label}
      <select
        value={value ?? ''}
        onChange={({ target }) => onValue(target.value === '' ? null : Number(target.value))}
      >
        <option value="">{all}</option>
        {names.map((name, i) => (
          <option key={i} value={i}>
            {name}
          </option>
        ))}
      </select>
    </label>
  )
}
