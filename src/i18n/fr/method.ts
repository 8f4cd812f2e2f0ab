/** Texts of the page on method, in French. */
import type { method as en } from '../en/method'

export const method: Readonly<Record<keyof typeof en, string>> = {
  title: 'Méthode',
  close: 'Fermer la page de méthode',
  print: 'Imprimer cette page',
  lead: 'Ce que dit la carte, sur quoi elle repose, jusqu’où elle a été vérifiée, et comment la corriger.',
  loading: 'Chargement des sources…',
  failed:
    'Les sources n’ont pas pu être chargées ({reason}). Ces décomptes manquent ; le reste de la page reste valable.',

  control: 'Ce que « contrôle » veut dire ici',
  'control.1':
    'Un lieu est montré comme tenu par une partie du jour où l’on rapporte qu’elle l’a pris jusqu’au jour où l’on rapporte qu’elle l’a perdu. C’est un contrôle rapporté : une indication, sans exactitude de lieu ni de date, et sans avis sur le statut juridique.',
  'control.2':
    'Il ne dit rien de ce que souhaitent les habitants, de qui tient les écoles ou les tribunaux, ni de qui peut passer. Entre les lieux, la carte conclut à partir des lieux les plus proches.',

  words: 'Les mots',
  'word.documented': 'Documenté',
  'word.documented.is': 'Une source nomme le lieu.',
  'word.area': 'Rapport de zone',
  'word.area.is': 'La source parle de toute une zone et ne nomme pas le lieu.',
  'word.inferred': 'Déduit',
  'word.inferred.is':
    'Cela a dû arriver entre deux rapports ; le jour lui-même n’est pas rapporté. Aussi le terrain au bord de celui d’un lieu, là où les rapports alentour pèsent plus que le sien.',
  'word.general': 'Connaissance générale',
  'word.general.is': 'Elle stabilise l’image là où rien n’a été lu. Elle ne prouve rien d’aucun lieu.',
  'word.nodata': 'Sans données',
  'word.nodata.is':
    'À plus de {km} km de tout lieu de l’atlas. Montré sans couleur, compté dans aucune superficie.',
  'word.disputed': 'Versions divergentes',
  'word.disputed.is':
    'Des sources racontent autre chose. La carte suit une version ; la fiche du lieu montre l’autre et dit pourquoi elle n’est pas suivie.',
  'word.contested': 'Contesté',
  'word.contested.is': 'Deux parties s’y trouvent, ou le revendiquent. Hachuré aux deux couleurs.',
  'word.presence': 'Présence',
  'word.presence.is':
    'Quelqu’un s’y trouve sans tenir le lieu : un poste d’observation turc. Un repère ; ni couleur ni superficie ne changent.',
  'word.claim': 'Affirmation',
  'word.claim.is':
    'Ce qu’un éditeur a dit, sous son nom. Mesuré sur la carte, jamais dessiné comme un contrôle.',

  change: 'Comment un changement entre dans l’atlas',
  'change.1':
    'Un changement est une ligne d’une table, le registre : le jour et son exactitude, le lieu, qui l’avait, qui l’a dès lors, sur quel type de rapport la ligne repose, et les sources. La carte est faite de ces tables et de rien d’autre, et seulement quand chaque ligne respecte les règles.',
  'change.2':
    'Quand deux sources diffèrent, le registre en suit une et une seconde table garde l’autre avec la raison : {disputed} versions de ce genre.',
  'change.3':
    'Chaque éditeur est codé selon le camp dont il est le plus proche. L’organe d’une partie ne compte pleinement que pour les changements à son détriment : qu’elle a perdu un lieu, non qu’elle l’a pris. Sur {sourced} faits sourcés, {own} ne reposent que sur des organes du camp gagnant.',

  surface: 'Comment la surface est faite',
  'surface.1':
    'À chaque lieu revient le terrain plus proche de lui que de tout autre ; la limite entre deux lieux passe donc à mi-chemin. Au-delà de {km} km de tout lieu, et hors de Syrie, rien n’est dit. L’intérieur de ce terrain (les sept dixièmes du chemin vers son bord) est toujours tenu comme le lieu.',
  'surface.rim':
    'Pour le reste, le pourtour, on interroge chaque morceau, un vers chaque voisin : les dix lieux les plus proches votent selon leur distance et ce sur quoi reposent leurs lignes (krigeage), à chaque jour de nouveau. Là où ils désignent un autre détenteur que celui du lieu, le morceau est dessiné comme le sien, et la fiche le dit. Les morceaux qu’on verrait à peine (moins de 300 km² × jours en tout) restent à leur lieu : {pieces} morceaux sont gardés.',
  'surface.2':
    'Les terrains voisins d’un même détenteur sont fusionnés ; là où les détenteurs diffèrent, il y a un front. Ses angles sont arrondis une seule fois, sur la ligne commune aux deux côtés, et jamais au-delà du milieu de ses arêtes : l’arrondi ne peut ni croiser deux lignes ni laisser de vide.',
  'surface.3':
    'Les superficies sont celles des terrains non arrondis, sur l’ellipsoïde WGS 84. Leur somme fait le tout, et l’arrondi n’y change rien.',

  test: 'Ce que vaut la surface',
  'test.1':
    'L’essai : pour {days} jours du {first} au {last}, chaque lieu documenté est caché et son détenteur deviné d’après les autres. Cela fait {cases} cas en {places} lieux. Dans un essai plus dur, tous les lieux à moins de {hole} km sont cachés aussi.',
  'test.2':
    'Pour cela la surface est refaite sans le lieu caché, pourtours compris. Telle que dessinée, elle a raison dans {drawnShare} % des cas, et dans {drawnHole} % dans l’essai plus dur ; le lieu le plus proche seul : {plainShare} % et {plainHole} %. La méthode « {best} », interrogée au point même : {bestShare} % et {bestHole} % ; ses votes décident des pourtours et de la certitude.',
  'test.documented':
    'Les lignes sur des zones entières et les lignes déduites ont été écrites au vu des lieux documentés. Les lignes « lieux documentés seuls » s’en passent et ne leur doivent rien.',
  'test.caption':
    'Pour cent des cas devinés comme dans les faits. Dessous : intervalle à 95 %, par retirage des lieux.',
  'test.method': 'Méthode',
  'test.alone': 'Lieu caché',
  'test.hole': 'Tout à moins de {km} km',
  'test.days': 'Cas',
  'test.byRegion': 'Par zone',
  'test.byPeriod': 'Par période',
  'test.period': 'du {from} au {to}',
  'test.group': 'Groupe',
  'test.head': '{method} : {test}',
  'method.drawn': 'la surface dessinée',
  'method.nearest': 'lieu le plus proche',
  'method.weighted': 'pondéré par la distance',
  'method.natural': 'voisins naturels',
  'method.road': 'pondéré, plus proche le long des routes',
  'method.front': 'pondéré, fronts interposés',
  'method.time': 'pondéré, dates étalées',
  'method.kriging': 'krigeage',
  'method.nearest, documented voices only': 'lieu le plus proche, lieux documentés seuls',
  'method.kriging, documented voices only': 'krigeage, lieux documentés seuls',
  hard: 'Où sont les erreurs',
  'hard.1':
    '{count} lieux font {share} % de toutes les erreurs de la méthode « {best} », un lieu caché : surtout des enclaves et les lieux à leur bord.',
  'hard.place': 'Lieu',
  'hard.wrong': 'Jours erronés',
  'hard.tested': 'sur jours essayés',
  'hard.from': 'Premier et dernier jour erroné',
  'hard.sum': 'Erreurs cumulées, %',

  certainty: 'Ce que veut dire la certitude',
  'certainty.1':
    'Une certitude dit combien de fois, dans ces essais, le détenteur affiché était le bon quand les lieux alentour parlaient pour lui aussi fort qu’ici.',
  'certainty.2':
    'Elle ne peut savoir si les rapports eux-mêmes sont justes, car les lieux ne se vérifient que les uns par les autres ; ni rien d’une enclave qu’aucune ligne ne nomme, ni des lieux dont personne n’a parlé.',
  'certainty.3':
    'Le but était une certitude à moins de {aim} points de ce qu’on trouve sur des lieux qui n’y ont pas servi. C’est le cas dans {good} classes sur {all}, avec {share} % des cas. Dans les autres, ce n’est pas le cas, et la certitude n’y est qu’un ordre de grandeur.',
  'certainty.caption': 'Certitude annoncée et trouvée, sur des lieux qui n’ont pas servi à la fixer',
  'certainty.class': 'Classe',
  'certainty.range': '{from}–{to} %',
  'certainty.stated': 'Annoncée, %',
  'certainty.found': 'Trouvée, %',
  'certainty.within': 'À moins de {aim} points',
  'certainty.yes': 'oui',
  'certainty.no': 'non',
  'certainty.weak': 'L’écart dépasse {aim} points aussi pour ces groupes :',
  'certainty.noWeak': 'Pour tout le reste examiné, aucun groupe ne s’écarte de plus de {aim} points.',
  'certainty.group': '{by}, {group} : {stated} % annoncés, {found} % trouvés ({low}–{high}), {places} lieux',
  'by.test': 'essai',
  'by.km': 'distance du lieu qui décide',
  'by.evidence': 'preuve du lieu qui décide',
  'by.confidence': 'confiance de la ligne qui décide',
  'by.precision': 'exactitude du jour de la ligne qui décide',
  'by.days to its next or last change': 'jours jusqu’à un changement du lieu qui décide',
  'by.documented among the ten nearest': 'documentés parmi les dix plus proches',
  'group.range': '{from} à {to}',
  'group.more': '{from} ou plus',
  'group.none': 'aucun',

  limits: 'Limites et points faibles',
  'limits.thin':
    'Peu documenté : village par village, les premiers jours de 2012–2014 ; les villages des campagnes de Hama et du sud d’Alep en 2014–2015 ; les montagnes de Lattaquié ; le désert oriental ; les bords d’Afrine, d’Arima et de Manbij.',
  'limits.lists': 'Connus seulement par des listes cumulées : 21–23 décembre 2019 et 24–26 février 2020.',
  'limits.contradictory':
    'Contradictoire : des villages du sud d’Idlib et du Ghab après février 2020 ; décembre 2024 loin des grandes routes.',
  'limits.position':
    '{count} lieux n’ont de position dans aucune source : ils sont dans les listes, pas sur la carte.',
  'limits.front':
    'Un front a pu passer n’importe où entre les deux lieux de ses côtés. Entre les lieux, c’est une conclusion, non une observation.',
  'limits.road':
    'Les routes sont tracées par quelques points de passage et peuvent s’écarter jusqu’à {km} km.',
  'limits.confidence':
    'La confiance d’une ligne est celle de l’éditeur. Dans un contrôle de soixante lignes, « élevée » n’a pas fait mieux que « moyenne ».',
  'limits.presence':
    'Des postes turcs, les faits ne donnent que le jour où chacun a été signalé encerclé, et aucune fin.',

  bias: 'Sur qui reposent les faits',
  'bias.1':
    'Compté dans les faits affichés. Un fait à plusieurs sources compte une fois dans chacune de leurs colonnes : une ligne peut dépasser son total. Le codage d’un éditeur est un choix de l’atlas.',
  'bias.caption': 'Faits par type et par camp de leurs sources',
  'bias.kind': 'Type',
  'bias.none': 'sans source',
  'bias.all': 'tous les faits',
  'bias.sum': 'Tous',
  'bias.sources': 'Sources',

  credit: 'Licence et crédits',
  'credit.facts':
    'Faits et couches : CC BY-SA 4.0. Mention « Control Atlas contributors ». Chaque source est listée avec son adresse ; seuls des faits et des chiffres en sont repris. Les faits de Wikipédia sont reformulés d’articles sous CC BY-SA.',
  'credit.positions': 'Positions : données opérationnelles communes d’OCHA (ONU) pour la Syrie, CC BY-IGO.',
  'credit.ground': 'Fond de carte : © les contributeurs d’OpenStreetMap (ODbL) et Natural Earth. Code : MIT.',

  correct: 'Comment corriger un fait',
  'correct.1':
    'Trouver la ligne dans geodata/facts. Le format de chaque table est décrit dans geodata/README.md.',
  'correct.2':
    'La corriger, ou en ajouter une : un changement est une ligne de ledger.csv, une source une ligne de sources.csv. Ce que la carte ne suit pas va dans disputed.csv, avec la raison.',
  'correct.3': 'npm run check nomme chaque problème par fichier et ligne.',
  'correct.4':
    'npm run layers réécrit les couches ; npm run accuracy reprend tous les chiffres de cette page.',

  version: 'Version',
  'version.facts': 'Faits {hash}, modifiés en dernier le {date}.',
  'version.same': 'Les chiffres des essais sont tirés de ces faits.',
  'version.other':
    'Les chiffres des essais sont tirés d’autres faits, {hash} : ils peuvent différer un peu de ce que ceux-ci donneraient.',
}
