/** Zoom buttons, the way back to the study area, and the scale: Leaflet controls in the reader's language. */
import L from 'leaflet'
import { useEffect } from 'react'
import { useMap } from 'react-leaflet'
import { lengthOf } from '../../i18n/length'
import { useAtlasStore, useTranslator } from '../../state/react'
import { MetricScale } from './metric-scale'

export function Controls() {
  const { direction, t } = useTranslator()
  const map = useMap()
  const store = useAtlasStore()
  const position = direction === 'rtl' ? 'bottomright' : 'bottomleft'

  useEffect(() => {
    // Controls at the foot stack upwards: the scale is lowest.
    const controls = [
      new MetricScale({ position, maxWidth: 110, updateWhenIdle: true }, (metres) => lengthOf(metres, { t })),
      new HomeButton({ position }, t('map.home'), () => store.getState().flyToView('home')),
      L.control.zoom({ position, zoomInTitle: t('map.zoomIn'), zoomOutTitle: t('map.zoomOut') }),
    ]
    controls.forEach((control) => control.addTo(map))
    return () => controls.forEach((control) => void control.remove())
  }, [map, store, position, t])

  return null
}

class HomeButton extends L.Control {
  private readonly title: string
  private readonly go: () => void

  constructor(options: L.ControlOptions, title: string, go: () => void) {
    super(options)
    this.title = title
    this.go = go
  }

  override onAdd(): HTMLElement {
    const bar = L.DomUtil.create('div', 'leaflet-bar leaflet-control atlas-home')
    const button = L.DomUtil.create('button', '', bar)
    button.type = 'button'
    button.title = this.title
    button.setAttribute('aria-label', this.title)
    button.innerHTML =
      '<svg viewBox="0 0 20 20" width="18" height="18" aria-hidden="true"><path d="M3 8V3h5M17 8V3h-5M3 12v5h5M17 12v5h-5" ' +
      'fill="none" stroke="currentColor" stroke-width="2"/><circle cx="10" cy="10" r="2" fill="currentColor"/></svg>'
    L.DomEvent.disableClickPropagation(bar)
    L.DomEvent.on(button, 'click', this.go)
    return bar
  }
}
