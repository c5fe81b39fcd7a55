import { asFlown } from '../flight';
import { formatCount, formatDistance, formatDuration, formatNumber } from '../formats';
import { typeset } from '../typeset';

const count = (n: number, one: string, many: string): string => formatCount('fr', n, one, many);

/** What is read where sites are chosen for a hunt. */
export const sites = typeset({
  title: 'Créer une chasse par ici',
  about: 'Jalon propose une promenade et ses questions. Changez ce que vous voulez, puis jouez.',
  map: 'Carte des lieux',
  mapHelp:
    'Sur la carte, touchez un nombre pour vous rapprocher, un lieu pour savoir ce que c’est. Plus bas, une liste dit la même chose.',
  whole: 'Voir tous les lieux',
  toRing: 'Revenir à la promenade',
  here: 'Partir d’ici',
  time: 'Combien de temps ?',
  minutes: (n: number) => formatDuration('fr', n * 60_000),
  forWhom: 'Pour qui ?',
  audiences: { child: 'Enfants', pupil: 'Élèves', adult: 'Adultes' },
  inWhich: 'En quelle langue ?',
  inBoth: 'Français et anglais',
  howToWalk: 'Comment marche-t-on ?',
  whereEnd: 'Où finir ?',
  ends: { anywhere: 'Au dernier jalon', start: 'Retour au départ' },
  whichPace: 'À quelle allure ?',
  walkPaces: { usual: 'Ordinaire', gentle: 'Tranquille' },
  whichPlaces: 'Quels lieux ?',
  access: { any: 'Tous', stepFree: 'Sans marche' },
  accessNote: 'Sans marche : ceux que les données disent accessibles ; du chemin, elles ne savent rien.',
  aroundMe: 'Autour de moi',
  aroundMeHow: 'Votre position ne quitte pas cet appareil.',
  locating: 'On cherche où vous êtes…',
  located: {
    refused:
      'Jalon n’a pas accès à votre position : autorisez-la dans le navigateur, ou choisissez un départ sur la carte.',
    unavailable: 'Cet appareil ne donne pas sa position : choisissez un départ sur la carte.',
    passing: 'Votre position ne vient pas : réessayez à ciel ouvert, ou choisissez un départ sur la carte.',
  },
  noneAroundMe: (found: number, minutes: number, radiusMeters: number) =>
    found === 0
      ? `Aucun de ces lieux n’est à moins de ${formatDistance('fr', radiusMeters)} de vous : choisissez un départ sur la carte.`
      : `Autour de vous, ces données n’ont pas assez de lieux pour une chasse de ${formatDuration('fr', minutes * 60_000)} : donnez plus de temps, ou choisissez un départ sur la carte.`,
  stages: 'La promenade',
  walk: (stages: number, meters: number, isAround: boolean, minutes: number) =>
    `${count(stages, 'jalon', 'jalons')}, ${asFlown('fr', formatDistance('fr', meters), isAround)}, environ ${formatDuration('fr', minutes * 60_000)}`,
  seeking: 'On cherche mieux…',
  settle: 'Celle-ci suffit',
  quality: (above: number) =>
    above < 0.005
      ? 'Dans ce temps, aucune promenade ne vaut mieux.'
      : `La meilleure trouvée ; une autre ferait au plus ${formatNumber('fr', Math.ceil(above * 100))} % de mieux.`,
  unmakable: (found: number, minutes: number, radiusMeters: number) =>
    found === 0
      ? `Il n’y a aucun lieu à moins de ${formatDistance('fr', radiusMeters)} : donnez plus de temps, ou partez d’ailleurs.`
      : `Trop peu de lieux, ou trop éloignés, pour une chasse de ${formatDuration('fr', minutes * 60_000)} : donnez plus de temps, ou partez d’ailleurs.`,
  tooLong: (minutes: number) =>
    `C’est plus que ${formatDuration('fr', minutes * 60_000)} : retirez des jalons, ou donnez plus de temps.`,
  tooFew: (missing: number) =>
    `Il faut au moins deux jalons : ajoutez-en ${missing === 1 ? 'encore un' : 'deux'}, depuis la carte ou la liste.`,
  earlier: (name: string) => `Plus tôt : ${name}`,
  remove: (name: string) => `Retirer : ${name}`,
  add: 'Ajouter à la promenade',
  takeOut: 'Retirer de la promenade',
  findOnly: (names: readonly string[]) =>
    `Aucune question ne tient ${names.length === 1 ? 'pour ce lieu, qui sera seulement à trouver' : 'pour ces lieux, qui seront seulement à trouver'} : ${names.join(', ')}.`,
  made: (questions: number, families: number) =>
    `${count(questions, 'question prouvée', 'questions prouvées')} par les données${families > 1 ? `, de ${families} sortes` : ''}`,
  foreign: (questions: number) =>
    `${count(questions, 'question écartée', 'questions écartées')} : dans une des langues de la chasse, ${questions < 2 ? 'elle ne se comprendrait' : 'elles ne se comprendraient'} pas.`,
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
