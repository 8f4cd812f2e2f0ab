/** Texts of the row of views and of the panels' frame, in French. */
import type { views as en } from '../en/views'

export const views: Readonly<Record<keyof typeof en, string>> = {
  'views.label': 'Vues',
  'views.map': 'Carte',
  'views.search': 'Recherche',
  'views.road': 'Route',
  'views.areas': 'Superficies',
  'views.claims': 'Affirmations',
  'views.events': 'Événements',
  'views.method': 'Méthode',
  'views.compare': 'Comparer',
  'views.stories': 'Récits',
  'views.share': 'Partager',
  'views.table': 'Tableau',
  'views.close': 'Fermer',
  'views.height': 'Hauteur du panneau : {height}',
  'views.height.peek': 'titre seul',
  'views.height.half': 'moitié',
  'views.height.full': 'entière',
  'views.skip.time': 'Aller à l’axe du temps',
  'views.skip.map': 'Aller à la carte',
}
