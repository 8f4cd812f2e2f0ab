/** Every text of the interface, in French. */
import type { Texts } from '.'
import { card } from './fr/card'
import { legend } from './fr/legend'
import { time } from './fr/time'

export const fr: Texts = {
  'app.title': 'Control Atlas',
  'app.subject': 'nord-ouest de la Syrie',
  'app.disclaimer':
    'Contrôle rapporté : une indication, sans exactitude de lieu ni de date, et sans avis sur le statut juridique.',
  'app.loading': 'Chargement de l’atlas…',
  'map.label': 'Carte du contrôle rapporté',
  'map.help':
    'Les flèches déplacent la carte, plus et moins changent l’échelle. Entrée sélectionne ce qui se trouve sous la croix au milieu ; Échap efface la sélection.',
  'map.zoomIn': 'Agrandir',
  'map.zoomOut': 'Réduire',
  'map.home': 'Voir toute la zone étudiée',
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
  'map.euphrates': 'Euphrate',
  'load.failed': 'Les données de la carte n’ont pas pu être lues.',
  'load.why': 'Ce qui s’est passé : {reason}',
  'load.do': 'Vérifiez la connexion et réessayez. Si cela se reproduit, prévenez le responsable du site.',
  'load.retry': 'Réessayer',
  'naming.contested': '{name} : {a} / {b}',
  'naming.unknown': 'Non connu',
  ...legend,
  ...time,
  ...card,
}
