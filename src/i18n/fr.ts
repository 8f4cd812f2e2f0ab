/** Every text of the interface, in French. */
import type { Texts } from '.'
import { areas } from './fr/areas'
import { card } from './fr/card'
import { claims } from './fr/claims'
import { events } from './fr/events'
import { evidence } from './fr/evidence'
import { legend } from './fr/legend'
import { map } from './fr/map'
import { road } from './fr/road'
import { search } from './fr/search'
import { time } from './fr/time'
import { views } from './fr/views'

export const fr: Texts = {
  'app.title': 'Control Atlas',
  'app.subject': 'nord-ouest de la Syrie',
  'app.disclaimer':
    'Contrôle rapporté : une indication, sans exactitude de lieu ni de date, et sans avis sur le statut juridique.',
  'app.loading': 'Chargement de l’atlas…',
  ...map,
  'load.failed': 'Les données de la carte n’ont pas pu être lues.',
  'load.why': 'Ce qui s’est passé : {reason}',
  'load.do': 'Vérifiez la connexion et réessayez. Si cela se reproduit, prévenez le responsable du site.',
  'load.retry': 'Réessayer',
  'naming.contested': '{name} : {a} / {b}',
  'naming.unknown': 'Non connu',
  ...legend,
  ...evidence,
  ...search,
  ...time,
  ...areas,
  ...card,
  ...claims,
  ...road,
  ...events,
  ...views,
}
