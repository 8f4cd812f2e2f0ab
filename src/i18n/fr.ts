/** Every text of the interface, in French. */
import type { Texts } from '.'
import { areas } from './fr/areas'
import { card } from './fr/card'
import { claims } from './fr/claims'
import { compare } from './fr/compare'
import { events } from './fr/events'
import { evidence } from './fr/evidence'
import { legend } from './fr/legend'
import { map } from './fr/map'
import { offline } from './fr/offline'
import { picture } from './fr/picture'
import { road } from './fr/road'
import { search } from './fr/search'
import { share } from './fr/share'
import { table } from './fr/table'
import { stories } from './fr/stories'
import { time } from './fr/time'
import { views } from './fr/views'

export const fr: Texts = {
  'app.title': 'Control Atlas',
  'app.subject': 'nord-ouest de la Syrie',
  'app.disclaimer':
    'Contrôle rapporté : une indication, sans exactitude de lieu ni de date, et sans avis sur le statut juridique.',
  'app.loading': 'Chargement de l’atlas…',
  ...map,
  'load.slow':
    'Cela prend plus de temps que d’habitude. La connexion est peut-être lente, ou le serveur ne répond pas.',
  'load.failed': 'Les données de la carte n’ont pas pu être lues.',
  'load.why': 'Ce qui s’est passé : {reason}',
  'load.do': 'Vérifiez la connexion et réessayez. Si cela se reproduit, prévenez le responsable du site.',
  'load.retry': 'Réessayer',
  'load.reason.network': '« {file} » n’a pas pu être récupéré ; la connexion est peut-être coupée.',
  'load.reason.status': 'le serveur n’a pas fourni « {file} ».',
  'load.reason.truncated': '« {file} » est arrivé incomplet.',
  'load.reason.format':
    '« {file} » n’a pas le format que lit cette page ; la page et les données sont peut-être de versions différentes.',
  'load.reason.broken': '« {file} » ne contient pas ce que son format promet.',
  'link.leftOut': 'Des parties du lien n’ont pas pu être lues et ont été laissées de côté : {keys}.',
  'link.ok': 'OK',
  'naming.contested': '{name} : {a} / {b}',
  'naming.unknown': 'Non connu',
  ...legend,
  ...evidence,
  ...search,
  ...table,
  ...share,
  ...time,
  ...areas,
  ...card,
  ...claims,
  ...offline,
  ...picture,
  ...road,
  ...events,
  ...stories,
  ...views,
  ...compare,
}
