import { formatCount, formatDistance, formatDuration, formatNumber } from '../formats';
import { typeset } from '../typeset';

const count = (n: number, one: string, many: string): string => formatCount('fr', n, one, many);

/** What is read before a play: the list of hunts, the story, what every screen shares. */
export const shell = typeset({
  promise: 'La ville cache bien son jeu.',
  about: 'Des chasses au trésor à jouer dans la rue ou chez vous, tirées des données ouvertes.',
  loading: { app: 'On déplie la carte…', hunt: 'On prépare la chasse…', play: 'On retrouve votre chasse…' },

  hunts: 'Choisissez une chasse',
  huntsLoading: 'On sort les chasses…',
  huntsNone: 'Aucune chasse n’est livrée avec cette copie de Jalon. Ouvrez-en une ci-dessous.',
  stages: (n: number) => count(n, 'jalon', 'jalons'),
  minutes: (n: number) => formatDuration('fr', n * 60_000),
  languages: { fr: 'français', en: 'anglais' },
  newVersion: 'Une nouvelle version de Jalon est prête.',
  reload: 'Mettre à jour',
  later: 'Plus tard',

  running: 'En cours',
  resume: 'Reprendre',
  resumeThis: (title: string) => `Reprendre « ${title} »`,
  doneOf: (done: number, total: number) =>
    `${count(done, 'jalon trouvé', 'jalons trouvés')} sur ${formatNumber('fr', total)}`,
  points: (n: number) => count(n, 'point', 'points'),
  finished: 'Terminées',
  seeResult: 'Voir le résultat',
  seeResultOf: (title: string) => `Voir le résultat de « ${title} »`,
  lastPlayed: (day: string) => `le ${day}`,
  forget: 'Oublier',
  forgetThis: (title: string) => `Oublier « ${title} »`,
  forgetAsk: (title: string) => `Oublier « ${title} » ?`,
  forgetWhy: 'Cette partie sera retirée de cet appareil. On ne pourra pas la retrouver.',
  keep: 'La garder',

  openOwn: 'Ouvrir une autre chasse',
  openFile: 'Choisir des fichiers',
  openFileHelp: 'Un fichier JSON, avec les CSV qu’il nomme. Vous pouvez aussi les déposer sur cette page.',
  openAddress: 'Adresse de la chasse',
  openAddressHelp: 'Elle commence par https://',
  open: 'Ouvrir',
  opening: 'On ouvre la chasse…',
  dropHere: 'Lâchez les fichiers ici',

  problemsTitle: 'Cette chasse ne s’ouvre pas',
  problemsOpened: (n: number) => `${count(n, 'remarque', 'remarques')} sur cette chasse`,
  problemsMore: (n: number) => `et ${count(n, 'autre', 'autres')}`,
  error: 'à corriger',
  warning: 'à savoir',
  retry: 'Réessayer',
  backToHunts: 'Retour aux chasses',
  close: 'Fermer',

  switchLanguage: 'Langue',
  toNight: 'Passer aux couleurs de nuit',
  toDay: 'Passer aux couleurs de jour',

  facts: 'Ce qui vous attend',
  length: (meters: number) => `${formatDistance('fr', meters)} à vol d’oiseau`,
  limit: (n: number) => `${formatDuration('fr', n * 60_000)} pour tout trouver`,
  noLimit: 'Tout votre temps',
  trail: 'Un jalon après l’autre',
  free: 'Dans l’ordre que vous voulez',
  sources: (n: number) => count(n, 'source', 'sources'),
  inStreet: 'Dans la rue',
  inStreetHow: 'Avec le GPS de votre téléphone. Votre position ne le quitte pas.',
  atHome: 'À la maison',
  atHomeHow: 'Vous promenez votre bateau sur la carte.',
  starting: 'C’est parti…',
  safety: 'Levez les yeux avant de traverser.',
  credits: 'D’où viennent ces histoires',
  licence: (name: string) => (/licen[cs]e/i.test(name) ? name : `licence ${name}`),
  asOf: (date: string) => `données ${/^\d+(er)?\s/.test(date) ? 'du ' : /^[ao]/.test(date) ? 'd’' : 'de '}${date}`,
  newTab: '(nouvel onglet)',
});

export type ShellWords = typeof shell;
