/** Texts of the legend, in French. */
import type { legend as en } from '../en/legend'

export const legend: Readonly<Record<keyof typeof en, string>> = {
  'legend.title': 'Qui tient quoi',
  'legend.of': 'de ce qui est connu',
  'legend.open': 'Couches',
  'legend.close': 'Fermer',
  'legend.about': 'À propos : {party}',
  'legend.km2': '{km2} km²',
  'legend.under': 'moins de {share}',
  'legend.layers': 'Affiché sur la carte',
  'legend.layer.places': 'Lieux',
  'legend.layer.posts': 'Postes d’observation turcs',
  'legend.posts.note': 'Triangle : un poste y est signalé. La présence n’est pas le contrôle.',
  'legend.layer.fronts': 'Lignes de front',
  'legend.layer.basemap': 'Fond de carte',
  'legend.layer.patterns': 'Trames',
  'legend.patterns.note': 'Des remplissages qui se distinguent sans les couleurs.',
  'legend.layer.tiles': 'Tuiles OpenStreetMap',
  'legend.tiles.note':
    'Charge des images depuis openstreetmap.org ; ce site voit alors votre adresse internet.',
  'legend.road.whole': '{km} km sur {total} : {party}',
  'legend.road.part': '{party} {km} km',
  'legend.road.under': '{party} moins de 1 km',
  'legend.road.other': '{road} : {lengths}',
  'legend.reading': 'Lire la carte',
  'legend.contested': 'Hachuré : contesté entre les deux parties dont il porte les couleurs.',
  'legend.nodata': 'Sans données : à plus de {km} km de tout lieu de l’atlas. Compté dans aucune superficie.',
  'legend.fill':
    'Couleur = contrôle rapporté ; la limite entre deux lieux est tracée à mi-chemin de l’un à l’autre.',
  'legend.total': 'Superficies et parts des zones affichées : {km2} km² connus.',
}
