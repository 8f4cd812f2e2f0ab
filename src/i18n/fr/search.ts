/** Texts of the search by name, in French. */
import type { search as en } from '../en/search'

export const search: Readonly<Record<keyof typeof en, string>> = {
  'search.title': 'Trouver un lieu',
  'search.field': 'Nom d’un lieu',
  'search.example': 'Maarrat al-Nouman, العيس …',
  'search.hint': 'En lettres latines ou arabes ; toute graphie usuelle convient.',
  'search.keys': 'Les flèches choisissent, Entrée y conduit. {keys} ramène ici de partout.',
  'search.key': 'Trouver un lieu ({keys})',
  'search.results': 'Lieux trouvés',
  'search.count.one': '{count} lieu',
  'search.count.other': '{count} lieux',
  'search.first': '{total} ; les {shown} premiers sont affichés',
  'search.none': 'Aucun lieu de l’atlas ne porte un nom semblable.',
  'search.unread': 'D’autres graphies sont en cours de lecture.',
  'search.as': 'écrit « {spelling} »',
  'search.guess': 'ressemblant',
}
