import { formatCount, isOne } from '../formats';
import { typeset } from '../typeset';

const count = (n: number, one: string, many: string): string => formatCount('fr', n, one, many);

const teams = (n: number): string => count(n, 'équipe', 'équipes');

/** What is said of the results of a class, gathered on one device. */
export const classResults = typeset({
  title: 'Les résultats des équipes',
  intro:
    'Rassemblez les parties des équipes : lisez leurs codes, ou ouvrez leurs fichiers. Tout reste sur cet appareil.',
  how: 'À la fin de sa chasse, chaque équipe touche « Passer la partie » : son téléphone montre un code, ou donne un fichier. Sans réseau, cela marche aussi.',
  scan: 'Lire les codes',
  stop: 'Fermer l’appareil photo',
  looking: 'Montrez les codes à l’appareil photo, l’un après l’autre. L’image ne quitte pas votre appareil.',
  seen: 'Ce que voit l’appareil photo',
  trouble: {
    refused: 'L’appareil photo n’est pas autorisé ici. Collez l’adresse du code, ou ouvrez le fichier de l’équipe.',
    unavailable: 'Pas d’appareil photo ici. Collez l’adresse du code, ou ouvrez le fichier de l’équipe.',
  },
  files: 'Ouvrir des fichiers',
  address: 'Ou collez l’adresse du code',
  add: 'Ajouter',
  added: (team: string, points: string) => `Ajoutée : ${team}, ${points}.`,
  already: (team: string) => `Déjà là : ${team}.`,
  notCode:
    'Ce n’est pas le code d’une partie, ou il est abîmé. Demandez à l’équipe de le montrer de nouveau, ou son fichier.',
  noHunt:
    'Cette partie est d’une chasse que cet appareil n’a pas. Ajoutez d’abord le fichier d’une équipe : il contient la chasse, et les codes des autres se liront ensuite.',
  elsewhere: 'Cette partie est ouverte dans un autre onglet : fermez-le d’abord.',
  notKept: 'Cet appareil n’a pas pu enregistrer cette partie : libérez de la place, puis recommencez.',
  empty: 'Aucune partie n’est encore là.',
  hunt: 'La chasse',
  huntWith: (title: string, n: number) => `${title} (${teams(n)})`,
  ranking: 'Le classement',
  counted: (n: number, all: number) => (n === all ? teams(n) : `${n} sur ${teams(all)} comptées`),
  choose: 'Décochez les parties d’essai : elles ne comptent plus ici, et restent enregistrées.',
  columns: { place: 'Place', team: 'Équipe', points: 'Points', counts: 'Compte' },
  found: (n: number, all: number) => `${n}/${count(all, 'jalon', 'jalons')}`,
  hints: (n: number) => count(n, 'indice', 'indices'),
  count: (team: string) => `Compter ${team}`,
  atHome: 'à la maison',
  running: 'pas terminée',
  doubtful: 'durée incertaine',
  later: 'Les questions et leurs réponses s’affichent dès qu’une partie terminée compte.',
  questions: 'Question par question',
  questionsHow: 'Les questions les moins réussies d’abord.',
  rate: (right: number, asked: number) =>
    isOne('fr', asked) && right <= 1
      ? `${right === 1 ? 'La seule équipe interrogée a trouvé' : 'La seule équipe interrogée n’a pas trouvé'}`
      : right === 0
        ? `Aucune des ${teams(asked)} n’a trouvé`
        : `${right} sur ${teams(asked)} ${isOne('fr', right) ? 'a' : 'ont'} trouvé`,
  atOnce: (n: number) => `${n} du premier coup`,
  gaveUp: (n: number) => `${n} ${isOne('fr', n) ? 'a' : 'ont'} demandé la réponse`,
  meanMark: (percent: string) => `note moyenne ${percent}`,
  open: (asked: number) => `${teams(asked)} ${isOne('fr', asked) ? 'a' : 'ont'} répondu ; rien n’est juste ni faux`,
  nobody: 'Personne n’est arrivé à cette question.',
  answer: (text: string) => `Réponse : ${text}`,
  said: (list: string) => `Autres réponses : ${list}`,
  saidOpen: (list: string) => `On a répondu : ${list}`,
  saidBy: (text: string, n: number) => `${text} (${n})`,
  export: 'Emporter les résultats',
  exportHow:
    'Ces fichiers disent le nom d’équipe tiré au sort, et ce que l’équipe a répondu. Aucun nom d’élève, sauf si l’équipe en a écrit un.',
  formats: {
    teams: 'Les équipes (CSV)',
    answers: 'Les réponses (CSV)',
    questions: 'Les questions (CSV)',
    json: 'Tout, pour un programme (JSON)',
    xapi: 'Pour un carnet d’apprentissage (xAPI)',
  },
  print: 'Imprimer',
  names: { teams: 'equipes', answers: 'reponses', questions: 'questions' },
  heads: {
    teams: [
      'place',
      'équipe',
      'points',
      'points possibles',
      'jalons trouvés',
      'jalons',
      'indices',
      'durée (s)',
      'pauses (s)',
      'durée incertaine',
      'à la maison',
      'fin',
      'jour (UTC)',
      'partie',
    ],
    answers: [
      'équipe',
      'jalon',
      'question',
      'réponse donnée',
      'réponse juste',
      'note (%)',
      'essais',
      'points',
      'réponse demandée',
      'indices au jalon',
      'arrivée',
      'partie',
    ],
    questions: [
      'jalon',
      'question',
      'équipes',
      'interrogées',
      'ont trouvé',
      'ont trouvé (%)',
      'du premier coup (%)',
      'note moyenne (%)',
      'réponse demandée',
      'réponse juste',
      'autres réponses',
    ],
  },
  by: { gps: 'GPS', simulator: 'sur la carte', code: 'mot trouvé sur place', word: 'parole de l’équipe' },
  finished: { won: 'gagnée', timeUp: 'temps écoulé', running: 'pas terminée' },
  yes: 'oui',
  no: 'non',
  read: (plays: number, hunts: number) =>
    `${count(plays, 'partie lue', 'parties lues')}, ${count(hunts, 'chasse', 'chasses')}.`,
  exists: 'ce fichier existe déjà ; choisissez un autre dossier.',
  noHome: 'pas de fichier xAPI : dites avec --home l’adresse https où se joue la chasse.',
  badHome: 'veut une adresse https, telle que https://exemple.org/jalon/',
  help: `npm run -s hunt -- results PARTIE… [options]

Rassemble les résultats des équipes d’une classe (des fichiers .play.json), chasse par chasse : le classement, et pour
chaque question combien d’équipes ont trouvé.

  --out DOSSIER    où écrire les tableaux CSV, le JSON et les énoncés xAPI ; sans lui, on lit seulement les résultats
  --home ADRESSE   l’adresse https où se joue la chasse : xAPI en a besoin pour dire de qui sont les noms d’équipe
  --json           un résultat pour les programmes
  --lang fr|en     la langue des phrases et des tableaux
  --help           ceci

Codes de sortie : 0 tout va bien, 1 une partie est abîmée, 2 impossible.`,
});

export type ClassWords = typeof classResults;
