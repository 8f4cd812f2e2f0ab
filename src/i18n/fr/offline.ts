/** What the page says of newer versions and of missing parts of itself, in French. */
import type { offline as en } from '../en/offline'

export const offline: Readonly<Record<keyof typeof en, string>> = {
  'offline.new': 'Une nouvelle version de cette carte est prête.',
  'offline.take': 'L’ouvrir maintenant',
  'offline.later': 'Plus tard',
  'offline.part':
    'Cette partie n’a pas pu être chargée ; la connexion est peut-être coupée, ou le site a changé depuis l’ouverture de la page. La carte continue de fonctionner.',
  'offline.reload': 'Recharger la page',
}
