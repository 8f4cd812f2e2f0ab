/** Two days compared: how the map shows them, which days, and what differs, in figures and place by place. */
import { useState } from 'react'
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

function Figures() {
  const { t, language } = useTranslator()
  const regions = useAtlas((state) => state.atlas.regions)
  const difference = useAtlas(selectDifference)
  const [earlier, later] = useAtlas(selectDays)
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
          <PlaceList difference={difference} region={region} />
          <Download />
        </>
      )}
    </>
  )
}
