/** What is written on the map and its buttons, in French. */
import type { map as en } from '../en/map'

export const map: Readonly<Record<keyof typeof en, string>> = {
  'map.label': 'Carte du contrôle rapporté',
  'map.help':
    'Les flèches déplacent la carte, plus et moins changent l’échelle. Entrée sélectionne ce qui se trouve sous la croix au milieu ; Échap efface la sélection.',
  'map.zoomIn': 'Agrandir',
  'map.zoomOut': 'Réduire',
  'map.home': 'Voir toute la zone étudiée',
  'map.scale.m': '{n}\u00a0m',
  'map.scale.km': '{n}\u00a0km',
  'map.credit.reported': 'Contrôle rapporté : une indication, sans exactitude de lieu ni de date',
  'map.credit.short': 'Contrôle rapporté',
  'map.credit.facts': 'faits {hash}',
  'map.credit.positions': 'positions OCHA (ONU)',
  'map.credit.borders': 'frontières',
  'map.credit.tiles': 'tuiles et frontières',
  'map.credit.osm': '© les contributeurs d’OpenStreetMap',
  'map.aleppo': 'Alep',
  'map.sea': 'Mer Méditerranée',
  'map.turkey': 'Turquie',
  'map.lebanon': 'Liban',
  'map.iraq': 'Irak',
  'map.jordan': 'Jordanie',
  'map.cyprus': 'Chypre',
  'map.syria': 'Syrie',
  'map.lakeAssad': 'Lac Assad',
  'map.jabbul': 'Sabkhat al-Jabboul',
}
