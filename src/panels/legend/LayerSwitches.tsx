/** Switches for regions, roads and what else lies on the map. */
import { useId, type ReactNode } from 'react'
import type { Layer } from '../../state/state'
import { useAtlas, useTranslator } from '../../state/react'
import { PostMark } from './PostMark'
import { RoadLengths } from './RoadLengths'
import { Switch } from './Switch'

export function LayerSwitches() {
  const { language, t } = useTranslator()
  const atlas = useAtlas((state) => state.atlas)
  const hidden = useAtlas((state) => state.hiddenRegions)
  const toggleRegion = useAtlas((state) => state.toggleRegion)
  const title = useId()
  const road = useId()
  const tiles = useId()
  const posts = useId()
  const patterns = useId()
  const roadName = atlas.roads[0]?.name[language]
  return (
    <section className="layers" aria-labelledby={title}>
      <h3 id={title}>{t('legend.layers')}</h3>
      <ul>
        {atlas.regions.map((region) => (
          <li key={region.id}>
            <Switch on={!hidden.has(region.id)} onToggle={() => toggleRegion(region.id)}>
              {region.name[language]}
            </Switch>
          </li>
        ))}
        {roadName && (
          <li>
            <LayerSwitch layer="road" describedBy={road}>
              {roadName}
            </LayerSwitch>
            <RoadLengths id={road} />
          </li>
        )}
        <li>
          <LayerSwitch layer="posts" mark={<PostMark />} describedBy={posts}>
            {t('legend.layer.posts')}
          </LayerSwitch>
          <p id={posts} className="layer-note">
            {t('legend.posts.note')}
          </p>
        </li>
        {(['places', 'fronts', 'basemap'] as const).map((layer) => (
          <li key={layer}>
            <LayerSwitch layer={layer}>{t(`legend.layer.${layer}`)}</LayerSwitch>
          </li>
        ))}
        <li>
          <LayerSwitch layer="patterns" describedBy={patterns}>
            {t('legend.layer.patterns')}
          </LayerSwitch>
          <p id={patterns} className="layer-note">
            {t('legend.patterns.note')}
          </p>
        </li>
        <li>
          <LayerSwitch layer="tiles" describedBy={tiles}>
            {t('legend.layer.tiles')}
          </LayerSwitch>
          <p id={tiles} className="layer-note">
            {t('legend.tiles.note')}
          </p>
        </li>
      </ul>
    </section>
  )
}

function LayerSwitch(props: { layer: Layer; children: string; mark?: ReactNode; describedBy?: string }) {
  const { layer, ...rest } = props
  const on = useAtlas((state) => state.layers[layer])
  const toggle = useAtlas((state) => state.toggleLayer)
  return <Switch {...rest} on={on} onToggle={() => toggle(layer)} />
}
