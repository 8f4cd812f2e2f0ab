/** Texts of the areas over time, in French. */
import type { areas as en } from '../en/areas'

export const areas: Readonly<Record<keyof typeof en, string>> = {
  'areas.title': 'Superficies au fil du temps',
  'areas.region': 'Région',
  'areas.region.all': 'Toutes les régions',
  'areas.unit': 'Unité',
  'areas.unit.km2': 'km²',
  'areas.unit.share': 'Part',
  'areas.basis': 'Compté',
  'areas.basis.known': 'Tout ce qui est connu',
  'areas.basis.documented': 'Documenté à moins de 5 km',
  'areas.axis': 'Axe du temps',
  'areas.axis.steps': 'Un pas par jour de changement',
  'areas.axis.calendar': 'Comme le curseur',
  'areas.chart': 'Superficies par partie au fil du temps : {region}',
  'areas.keys':
    'Gauche et Droite : jour de changement précédent ou suivant. Page précédente (haut) et Page suivante (bas) : jour nommé suivant ou précédent. Début et Fin : bornes de la période. Entrée : aller à ce jour.',
  'areas.point': 'Pointez le graphique pour le lire ; cliquez pour aller à ce jour.',
  'areas.value.km2': '{km2} km²',
  'areas.value.documented': '{km2} km² documentés',
  'areas.read': '{date} : {list}',
  'areas.read.party': '{party} {value}',
  'areas.separator': ' ; ',
  'areas.rest': 'non documenté à proximité',
  'areas.known': '{km2} km² connus',
  'areas.steps.note': 'L’axe compte des pas, non du temps : années calmes courtes, semaines denses longues.',
  'areas.filter.note': 'Le filtre par fondement ne s’applique pas ici.',
  'areas.means': 'Comment ces superficies sont obtenues',
  'areas.means.cells':
    'Chaque lieu compte pour l’aire plus proche de lui que de tout autre, coupée là où aucun lieu n’est proche. C’est une façon de dessiner, non un levé : comparez des jours, non des kilomètres carrés isolés.',
  'areas.means.documented':
    'Documenté à moins de 5 km : seuls les lieux dont un rapport nomme le détenteur, et de leur aire ce qui est à moins de 5 km du lieu.',
  'areas.table': 'En tableau : les jours nommés',
  'areas.table.caption': '{region}, {basis}, {unit}',
  'areas.table.day': 'Jour',
  'areas.csv': 'Tous les jours en CSV',
  'areas.csv.done': '{file} a été créé.',
}
