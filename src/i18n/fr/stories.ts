/** Texts round the stories, in French. */
import type { stories as en } from '../en/stories'

export const stories: Readonly<Record<keyof typeof en, string>> = {
  'stories.lead':
    'Les récits mènent pas à pas à travers la carte. Faites défiler, ou avancez avec les boutons ou les flèches : la carte et le jour suivent. Les chiffres sont calculés à partir des faits.',
  'stories.loading': 'Chargement des récits…',
  'stories.failed': 'Les récits n’ont pas pu être chargés ({reason}).',
  'stories.span': '{steps} étapes, {from}–{to}',
  'stories.begin': 'Commencer',
  'stories.begin.label': 'Commencer : {story}',
  'stories.continue': 'Reprendre là où vous en étiez : {story}, « {step} »',
  'stories.steps': 'Étapes du récit',
  'stories.previous': 'Étape précédente du récit',
  'stories.next': 'Étape suivante du récit',
  'stories.progress': '{step} sur {count}',
  'stories.said': 'Étape {step} sur {count} : {title}, {date}',
  'stories.back': 'Revenir à cette étape',
  'stories.leave': 'Quitter le récit',
  'stories.places': 'Lieux de cette étape',
  'stories.claims': 'Affirmations mesurées',
  'stories.readings': 'Mesuré de {count} façons',
  'stories.sources': 'Sources ({count})',
  'stories.link': 'Lien vers cette étape',
  'stories.key': 'Couleurs de la carte',
  'stories.compared.swipe': 'La carte place ce jour à côté du {date}.',
  'stories.compared.difference': 'La carte montre ce qui a changé de mains depuis le {date}.',
  'stories.figure.places': '{n}',
  'stories.figure.percent': '{n} %',
  'stories.figure.km': '{n} km',
}
