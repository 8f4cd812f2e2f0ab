/** Every text of the interface, in French. */
import type { Texts } from '.'
import { card } from './fr/card'
import { legend } from './fr/legend'

export const fr: Texts = {
  'app.title': 'Control Atlas',
  'app.subject': 'nord-ouest de la Syrie',
  'app.disclaimer':
    'Contrôle rapporté : une indication, sans exactitude de lieu ni de date, et sans avis sur le statut juridique.',
  'app.loading': 'Chargement de l’atlas…',
  'load.failed': 'Les données de la carte n’ont pas pu être lues.',
  'load.why': 'Ce qui s’est passé : {reason}',
  'load.do': 'Vérifiez la connexion et réessayez. Si cela se reproduit, prévenez le responsable du site.',
  'load.retry': 'Réessayer',
  'naming.contested': '{name} : {a} / {b}',
  'naming.unknown': 'Non connu',
  'time.title': 'Temps',
  'time.slider': 'Jour affiché',
  'time.hint':
    'Flèches : un pas. Page précédente (haut) : jour nommé suivant. Page suivante (bas) : jour nommé précédent. Début et Fin : bornes de la période. Espace : lecture ou pause.',
  'time.scale':
    'Lieux ayant changé de mains, par partie gagnante. Un pas par jour de changement, sans échelle de temps ; hauteurs en racine carrée.',
  'time.periods': 'Période',
  'time.period.all': 'Tout',
  'time.period.winter': 'Hiver 2019-20',
  'time.previous': 'Pas précédent',
  'time.next': 'Pas suivant',
  'time.play': 'Lecture',
  'time.pause': 'Pause',
  'time.date': 'Aller à une date',
  'time.goto': 'Aller à…',
  'time.gotoLabel': 'Aller à un jour nommé',
  'time.noChange': 'aucun changement',
  'day.places.one': '{count} lieu',
  'day.places.other': '{count} lieux',
  'day.changed.one': 'a changé de mains : {pairs}.',
  'day.changed.other': 'ont changé de mains : {pairs}.',
  'day.pair': '{from} → {to}',
  'day.pairSpoken': '{from} vers {to}',
  'day.pairCount': '{pair} ({count})',
  'day.separator': ' ; ',
  'day.more.one': '{list}, et {count} autre',
  'day.more.other': '{list}, et {count} autres',
  'day.recounted.one':
    '{count} lieu est compté avec une autre partie à partir de ce jour : un changement de nom, non de mains.',
  'day.recounted.other':
    '{count} lieux sont comptés avec une autre partie à partir de ce jour : un changement de nom, non de mains.',
  'day.none': 'Aucun changement de mains n’est relevé ce jour-là ; le dernier date du {day}.',
  'day.noneBefore': 'Aucun changement de mains n’est relevé ce jour-là.',
  'head.language': 'Langue',
  'head.see': 'Voir la liste',
  'head.hide': 'Fermer la liste',
  'head.list': 'Lieux ayant changé de mains',
  'head.noPosition': 'sans position',
  ...legend,
  ...card,
}
