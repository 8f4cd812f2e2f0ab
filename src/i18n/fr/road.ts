/** Texts of the road's panel, in French. */
import type { road as en } from '../en/road'

export const road: Readonly<Record<keyof typeof en, string>> = {
  'road.roads': 'Route',
  'road.start.m5': 'Damas',
  'road.end.m5': 'Alep',
  'road.strip': 'Qui tenait la route : les kilomètres en largeur, le temps de haut en bas',
  'road.hint':
    'Gauche et droite : tronçon voisin. Haut et bas : jour précédent ou suivant où ce tronçon a changé de mains. Page précédente et page suivante : jour nommé précédent ou suivant. Début : {start}. Fin : {end}. Entrée : aller à ce lieu et à ce jour.',
  'road.pointer': 'Survolez l’image pour la lire ; cliquez pour aller à ce lieu et à ce jour.',
  'road.tap': 'Touchez l’image pour aller à ce lieu et à ce jour.',
  'road.km': 'km',
  'road.read': 'km {from}–{to}, {place}, {date} : {holder} ; {since} ; {evidence}',
  'road.read.unknown': 'km {from}–{to}, {place}, {date} : inconnu',
  'road.read.none': 'km {from}–{to}, {date} : inconnu, aucun lieu de l’atlas n’est assez proche',
  'road.section': 'km {from}–{to}, de {a} à {b}',
  'road.section.single': 'km {from}–{to}, {a}',
  'road.day': 'La route au jour affiché',
  'road.question': 'De {start} à {end} par le territoire d’un seul camp ?',
  'road.answer.whole': 'Oui : {party}',
  'road.answer.nearly': 'Presque : {party}, sauf {km} km',
  'road.answer.cut.one': 'Non : route coupée en {count} endroit',
  'road.answer.cut.other': 'Non : route coupée en {count} endroits',
  'road.answer.unknown': 'Inconnu',
  'road.nearly.why':
    'Ce qui est en d’autres mains est plus court que la précision du tracé ({distance}) : le tracé seul ne dit pas si la route est coupée.',
  'road.held': '{party} {km} km',
  'road.under': '{party} moins de 1 km',
  'road.cuts': 'Hors {party} :',
  'road.cut': '{section} : {holder}',
  'road.cut.narrow': '(plus court que la précision du tracé)',
  'road.cut.more.one': 'En montrer {count} de plus',
  'road.cut.more.other': 'En montrer {count} de plus',
  'road.changes': 'Jours où la réponse a changé',
  'road.changed.whole': 'oui, {party}',
  'road.changed.nearly': 'presque, {party}',
  'road.changed.cut': 'non',
  'road.changed.unknown': 'inconnu',
  'road.means': 'Ce que cela signifie',
  'road.means.control':
    'Le contrôle des deux côtés du tracé, d’après le lieu qui décide de chaque tronçon. Cela ne dit rien des barrages, des bombardements, ni de l’ouverture de la route à la circulation.',
  'road.means.line':
    'Le tracé est schématique : la route peut s’en écarter de {distance} au plus. Un tronçon en d’autres mains qui n’est pas plus long laisse la réponse ouverte.',
  'road.means.unknown':
    'Les tronçons dont rien n’est connu ({km} km ce jour-là, hachurés de gris) sont comptés à part et ne coupent pas la route.',
  'road.means.contested': 'Un tronçon contesté n’appartient à aucun camp et coupe la route.',
  'road.table': 'La même chose en tableau',
  'road.table.caption':
    'Chaque tronçon de route et qui l’a tenu ; une date est le premier jour où un camp le tient.',
  'road.table.km': 'km',
  'road.table.place': 'Décidé par',
  'road.table.holders': 'Tenu par',
  'road.table.spell': '{date} : {holder}',
  'road.table.before': 'avant le {date}',
}
