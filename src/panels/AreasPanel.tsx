/** Areas by party through the years, over the slider's own axis, with the figures as a table and a file. Loaded when opened. */
import { useMemo, useState } from 'react'
import { useAtlas, useTranslator } from '../state/react'
import { Chart } from './areas/Chart'
import { Select } from './areas/Choices'
import { Download } from './areas/Download'
import { BASES, UNITS, type Basis, type Choice, type Unit } from './areas/series'
import { AreaTable } from './areas/Table'
import { Drawer } from './Drawer'

const AXES = ['calendar', 'steps'] as const

export function AreasPanel() {
  const { t, language } = useTranslator()
  const regions = useAtlas((state) => state.atlas.regions)
  const filtered = useAtlas((state) => state.sure !== 'low' || state.kinds !== null)
  const [region, setRegion] = useState('all')
  const [unit, setUnit] = useState<Unit>('km2')
  const [basis, setBasis] = useState<Basis>('known')
  const [axis, setAxis] = useState<(typeof AXES)[number]>('calendar')
  const choice = useMemo<Choice>(
    () => ({ region: region === 'all' ? null : region, unit, basis }),
    [region, unit, basis],
  )
  const places = [
    ['all', t('areas.region.all')] as const,
    ...regions.map(({ id, name }) => [id as string, name[language]] as const),
  ]
  const name = places.find(([id]) => id === region)?.[1] ?? t('areas.region.all')
  const words = { region: name, basis: t(`areas.basis.${basis}`), unit: t(`areas.unit.${unit}`) }
  return (
    <Drawer title={t('areas.title')} place="foot">
      <div className="areas">
        <div className="areas-choices">
          <Select label={t('areas.region')} value={region} options={places} onChoose={setRegion} />
          <Select
            label={t('areas.unit')}
            value={unit}
            options={UNITS.map((id) => [id, t(`areas.unit.${id}`)])}
            onChoose={setUnit}
          />
          <Select
            label={t('areas.basis')}
            value={basis}
            options={BASES.map((id) => [id, t(`areas.basis.${id}`)])}
            onChoose={setBasis}
          />
          <Select
            label={t('areas.axis')}
            value={axis}
            options={AXES.map((id) => [id, t(`areas.axis.${id}`)])}
            onChoose={setAxis}
          />
          <Download />
        </div>
        <Chart choice={choice} calendar={axis === 'calendar'} region={name} />
        <p className="areas-note">
          {t('areas.point')} {axis === 'steps' && t('areas.steps.note')} {filtered && t('areas.filter.note')}
        </p>
        <AreaTable choice={choice} caption={t('areas.table.caption', words)} />
        <details className="areas-means">
          <summary>{t('areas.means')}</summary>
          <p>{t('areas.means.cells')}</p>
          <p>{t('areas.means.documented')}</p>
        </details>
      </div>
    </Drawer>
  )
}
