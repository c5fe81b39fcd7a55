import { formatCount, formatDuration } from '../formats';
import { typeset } from '../typeset';

const count = (n: number, one: string, many: string): string => formatCount('fr', n, one, many);

/** What is read on the first screen, and what every screen shares. */
export const shell = typeset({
  promise: 'La ville cache bien son jeu.',
  about: 'Des chasses au trésor à jouer dans la rue ou chez vous, tirées des données ouvertes.',
  loading: { app: 'On déplie la carte…', hunt: 'On prépare la chasse…', play: 'On retrouve votre chasse…' },

  hunts: 'Choisissez une chasse',
  huntsNone: 'Cette copie de Jalon est livrée sans chasse. Ouvrez-en une ci-dessous.',
  make: 'Créer votre chasse',
  stages: (n: number) => count(n, 'jalon', 'jalons'),
  minutes: (n: number) => formatDuration('fr', n * 60_000),
  languages: { fr: 'français', en: 'anglais' },
  offline: 'Plus de réseau. La chasse, elle, est dans votre poche.',

  running: 'En cours',
  finished: 'Terminées',

  openOwn: 'Ouvrir une chasse ou des données',
  openFile: 'Choisir des fichiers',
  openFileHelp: 'Une chasse avec ses données, ou des données ouvertes seules : CSV, GeoJSON, GTFS…',
  openFileDrop: 'Vous pouvez aussi les glisser sur cette page.',
  openAddress: 'Adresse de la chasse ou des données',
  openAddressHelp: 'Un fichier ou la page d’un portail, en https://',
  open: 'Ouvrir',
  opening: 'On ouvre la chasse…',
  dropHere: 'Lâchez les fichiers ici',

  problemsTitle: 'Cette chasse ne s’ouvre pas',
  problemsMore: (n: number) => `et ${count(n, 'autre', 'autres')}`,
  error: 'à corriger',
  warning: 'à savoir',
  stumbled: 'Cette page n’a pas pu s’afficher. Vérifiez votre connexion, puis réessayez.',
  retry: 'Réessayer',
  backToHunts: 'Retour aux chasses',
  close: 'Fermer',

  switchLanguage: 'Langue',
  toNight: 'Passer aux couleurs de nuit',
  toDay: 'Passer aux couleurs de jour',

  teams: 'Rassembler les résultats des équipes',
  reference: 'Toutes les façons de jouer',
  privacy: 'Vie privée',
  licences: 'Licences',
});

export type ShellWords = typeof shell;
