import { formatCount, formatDistance, formatDuration } from '../formats';
import { typeset } from '../typeset';

const count = (n: number, one: string, many: string): string => formatCount('fr', n, one, many);

/** What is read where sites are chosen for a hunt. */
export const sites = typeset({
  title: 'Une chasse tout de suite',
  about: 'Jalon propose une promenade là où les lieux sont nombreux. Changez ce que vous voulez, puis jouez.',
  map: 'Carte des lieux',
  mapHelp:
    'Touchez un nombre pour vous rapprocher, un jalon pour savoir ce que c’est. La liste ci-dessous dit la même chose.',
  whole: 'Voir tous les lieux',
  toRing: 'Revenir à la promenade',
  here: 'Chercher ici',
  radius: 'Rayon',
  howMany: 'Jalons',
  fewer: 'Un jalon de moins',
  more: 'Un jalon de plus',
  stages: 'La promenade',
  walk: (stages: number, meters: number, minutes: number) =>
    `${count(stages, 'jalon', 'jalons')}, ${formatDistance('fr', meters)} à vol d’oiseau, environ ${formatDuration('fr', minutes * 60_000)}`,
  none: 'Aucun jalon. Choisissez des lieux dans la liste, ou cherchez ailleurs sur la carte.',
  nothingHere: 'Il n’y a aucun lieu par ici. Élargissez le rayon, ou cherchez ailleurs.',
  earlier: (name: string) => `Plus tôt : ${name}`,
  remove: (name: string) => `Retirer : ${name}`,
  add: 'Ajouter à la promenade',
  takeOut: 'Retirer de la promenade',
  findOnly: (names: readonly string[]) =>
    `Aucune question ne tient ${names.length === 1 ? 'pour ce lieu, qui sera seulement à trouver' : 'pour ces lieux, qui seront seulement à trouver'} : ${names.join(', ')}.`,
  questions: (n: number) => `${count(n, 'question prouvée', 'questions prouvées')} par les données`,
  composing: 'On compose la chasse…',
  refused: 'Cette chasse ne peut pas se jouer',
  play: 'Jouer cette chasse',
  keep: 'Garder le scénario',
  keepHelp: 'Un fichier JSON à modifier, à ouvrir ensuite avec le fichier de données.',
  others: 'Choisir d’autres lieux',
  search: 'Nom d’un lieu',
  order: 'D’abord',
  nearest: 'Les plus proches',
  onTheWay: 'Sur le chemin',
  found: (n: number, listed: number) =>
    n > listed ? `${count(n, 'lieu', 'lieux')}, dont voici les ${listed} premiers` : count(n, 'lieu', 'lieux'),
  away: (meters: number) => `à ${formatDistance('fr', meters)}`,
  together: (n: number) => `${count(n, 'lieu', 'lieux')} au même endroit`,
  close: 'Fermer la fiche',
});

export type SitesWords = typeof sites;
