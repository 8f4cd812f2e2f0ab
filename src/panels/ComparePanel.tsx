/** Two days compared: how the map shows them, which days, and what differs, in figures and place by place. */
import { memo, useDeferredValue, useMemo, useState } from 'react'
import type { Difference } from '../core/difference'
import type { Day } from '../core/types'
import { selectDays, selectDifference } from '../state/compare'
import { useAtlas, useTranslator } from '../state/react'
import { MODES } from '../state/state'
import { Select } from './areas/Choices'
import { Balance } from './compare/Balance'
import { Days } from './compare/Days'
import { Download } from './compare/Download'
import { FitButton } from './compare/FitButton'
import { PairTable } from './compare/PairTable'
import { PlaceList } from './compare/PlaceList'
import { Presets } from './compare/Presets'
import { RoadChanges } from './compare/RoadChanges'
import { Totals } from './compare/Totals'
import { Choice } from './evidence/Choice'
import { Drawer } from './Drawer'

export function ComparePanel() {
  const { t } = useTranslator()
  const mode = useAtlas((state) => state.mode)
  const setMode = useAtlas((state) => state.setMode)
  return (
    <Drawer title={t('views.compare')} place="side">
      <div className="compare">
        <Choice
          row
          label={t('compare.mode')}
          value={mode}
          options={MODES.map((value) => ({ value, text: t(`compare.mode.${value}`) }))}
          onChoose={setMode}
        />
        <Days />
        <Presets />
        <Figures />
      </div>
    </Drawer>
  )
}

/** The map goes with every step; hundreds of rows follow as soon as there is time. */
function Figures() {
  const difference = useAtlas(selectDifference)
  const days = useAtlas(selectDays)
  return <Tables {...useDeferredValue(useMemo(() => ({ difference, days }), [difference, days]))} />
}

interface Props {
  readonly difference: Difference
  readonly days: readonly [earlier: Day, later: Day]
}

const Tables = memo(function Tables({ difference, days }: Props) {
  const { t, language } = useTranslator()
  const regions = useAtlas((state) => state.atlas.regions)
  const [earlier, later] = days
  const [chosen, setRegion] = useState('all')
  const region = regions.findIndex(({ id }) => id === chosen)
  const some = difference.pairs.length > 0
  return (
    <>
      {!some && <p className="compare-total">{t(earlier === later ? 'compare.same' : 'compare.none')}</p>}
      <Totals difference={difference} />
      {some && (
        <>
          <div className="compare-region">
            <Select
              label={t('compare.region')}
              value={chosen}
              options={[
                ['all', t('compare.region.all')],
                ...regions.map(({ id, name }): [string, string] => [id, name[language]]),
              ]}
              onChoose={setRegion}
            />
            <FitButton difference={difference} region={region} />
          </div>
          <PairTable difference={difference} later={later} region={region} />
          {region < 0 && <Balance difference={difference} later={later} />}
          {region < 0 && <RoadChanges difference={difference} later={later} />}
          <PlaceList difference={difference} days={days} region={region} />
          <Download />
        </>
      )}
    </>
  )
})
