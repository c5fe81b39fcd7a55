import { formatCount, formatDistance, formatNumber, isOne } from '../formats';
import { formatGain } from '../playFormats';
import { typeset } from '../typeset';

const count = (n: number, one: string, many: string): string => formatCount('fr', n, one, many);

/** Points won or lost, in the unit that French gives them: `−1 point`, `+20 points`. */
const gain = (points: number): string => `${formatGain('fr', points)} ${isOne('fr', points) ? 'point' : 'points'}`;

/** What is read during a play and at its end. */
export const play = typeset({
  map: 'Carte de la chasse',
  leave: 'Quitter (la partie est gardée)',
  progressLabel: (done: number, total: number) =>
    `${count(done, 'jalon trouvé', 'jalons trouvés')} sur ${formatNumber('fr', total)}`,
  points: (n: number) => count(n, 'point', 'points'),
  timeLeft: 'Temps restant',
  center: 'Centrer la carte sur vous',
  showAll: 'Voir toute la chasse',
  toList: 'Liste des jalons',

  post: (number: number) => `Jalon ${number}`,
  clueOf: (number: number) => `Énigme du jalon ${number}`,
  warmth: ['Froid', 'Tiède', 'Chaud', 'Brûlant'],
  warmthUnknown: 'On vous cherche',
  away: (meters: number, direction: string) => `${formatDistance('fr', meters)}, ${direction}`,
  hint: 'Indice',
  hintCost: (points: number) => (points === 0 ? 'gratuit' : gain(-points)),
  hintNumber: (n: number) => `Indice ${n}`,
  hintNone: 'Tous les indices sont donnés',
  imHere: 'J’y suis !',
  aim: 'Choisir',
  aimed: 'Choisi',

  otherWayTitle: 'J’y suis !',
  otherWayWait:
    'Jalon vous voit arriver tout seul : approchez, gardez le téléphone en main et laissez-lui quelques secondes.',
  otherWayAtHome: 'Amenez votre bateau jusqu’au jalon : le pavillon se lèvera tout seul.',
  otherWayCode: 'Un mot vous attend sur place. Recopiez-le : il ouvre le jalon sans GPS.',
  codeLabel: 'Le mot trouvé sur place',
  codeOpen: 'Ouvrir le jalon',
  codeRefused: 'Ce n’est pas ce mot-là. Regardez encore, sans vous presser.',
  otherWayWhy: {
    noFix: 'Le GPS ne vous trouve pas ici. Ça arrive entre de hauts murs.',
    nearNotIn: 'Vous tournez autour, et le GPS hésite.',
    refused: 'Jalon ne peut pas voir votre position. Vous pouvez jouer quand même.',
    unavailable: 'Cet appareil ne donne pas de position. Vous pouvez jouer quand même.',
  },
  word: 'Nous y sommes, parole d’honneur',
  wordHow: 'Ce sera noté dans le résultat. Personne ne vous le reprochera.',
  goOnAtHome: 'Continuer sur la carte',
  goOnAtHomeHow: 'Votre bateau avance à votre place. Le résultat dira que la marche était simulée.',

  refused: 'L’accès au GPS est refusé. Autorisez-le pour ce site dans votre navigateur, ou jouez sur la carte.',
  unavailable: 'Cet appareil ne sait pas où il est. Jouez sur la carte.',
  searching: 'On cherche le GPS… Restez à découvert.',
  passing: 'Le GPS fait une pause. La chasse continue.',
  unsaved: 'La chasse n’a pas pu être enregistrée. Continuez, mais ne fermez pas cette page.',
  reader: 'Cette chasse est ouverte dans un autre onglet. Ici, vous suivez la partie sans jouer.',
  waiting: 'On reprend la main sur la chasse…',
  playOnMap: 'Jouer sur la carte',

  stageList: 'Les jalons',
  state: { hidden: 'à venir', open: 'à trouver', here: 'ici', done: 'trouvé' },
  walkTo: (number: number) => `Aller au jalon ${number}`,
  walkToShort: 'Y aller',

  simulator: 'Marche simulée',
  simulatorHow: 'Touchez la carte, ou gardez une flèche enfoncée.',
  pace: 'Allure',
  paces: { walk: 'À pied', cycle: 'À vélo', fast: 'Très vite' },
  steer: { north: 'Vers le nord', east: 'Vers l’est', south: 'Vers le sud', west: 'Vers l’ouest' },

  found: 'Trouvé !',
  gain,
  foundBy: {
    gps: 'Arrivée vue par le GPS',
    simulator: 'Arrivée simulée',
    code: 'Ouvert avec le mot trouvé sur place',
    word: 'Sur votre parole',
  },
  toQuestion: 'Voir la question',
  toNextQuestion: 'Question suivante',
  toNext: 'Jalon suivant',
  toTreasure: 'Voir le trésor',
  toResult: 'Voir le résultat',

  question: (n: number, total: number) => `Question ${n} sur ${total}`,
  answers: 'Réponses',
  tried: 'déjà essayée',
  yourAnswer: 'Votre réponse',
  numberHelp: 'En chiffres ou en lettres.',
  confirm: 'Valider',
  confirmLetter: (letter: string) => `Valider ${letter}`,
  triesLeft: (n: number) => (n === 1 ? 'dernier essai' : `${n} essais`),
  notYet: 'Pas encore.',
  notYetHow: (left: number) =>
    left === 1 ? 'Il reste un essai. Prenez votre temps.' : `Il reste ${left} essais. Prenez votre temps.`,
  right: 'Juste !',
  almost: 'Presque !',
  wrong: 'Ce n’était pas ça.',
  solution: 'La réponse',
  yours: 'Votre réponse',
  why: 'Pourquoi ?',
  proofRule: {
    category: 'Nous avons lu cette réponse dans le fichier, à cette ligne.',
    century: 'Le siècle est lu dans le fichier, à cette ligne.',
    year: 'L’année est lue dans le fichier, à cette ligne.',
    nearest: 'Le plus proche est mesuré à vol d’oiseau, entre les positions du fichier.',
  },
  proofRuleOther: 'La réponse vient du fichier, aux lignes que voici.',
  proofRight: 'Bonne réponse',
  proofWrong: 'Autre réponse',
  proofSubject: 'Question sur',
  proofCell: (dataset: string, row: number, column: string) => `${dataset}, ligne ${row}, colonne « ${column} »`,
  proofValue: (name: string, raw: string) => `${name} : ${raw}`,
  proofRow: (dataset: string, row: number) => `${dataset}, ligne ${row}`,
  absent:
    'Cette partie n’est pas sur cet appareil : elle en a été retirée, ou jouée sur un autre. Choisissez une chasse dans la liste.',
  sourceOf: 'Source',
  sourcesOf: 'Sources',

  won: 'Tous les jalons sont trouvés',
  timeUp: 'Le temps est écoulé',
  timeUpHow: 'La chasse s’arrête ici, vos points restent.',
  treasure: 'Le trésor',
  score: (points: number, most: number) => `${count(points, 'point', 'points')} sur ${formatNumber('fr', most)}`,
  scoreOf: (points: number, most: number) =>
    `${isOne('fr', points) ? 'point' : 'points'} sur ${formatNumber('fr', most)}`,
  timeTaken: 'de chasse',
  timeDoubtful: 'durée incertaine',
  postsFound: (n: number): string => (isOne('fr', n) ? 'jalon trouvé' : 'jalons trouvés'),
  simulatedNote: 'Marche simulée : cette chasse a été jouée sur la carte.',
  summary: 'Jalon par jalon',
  missed: 'pas trouvé',
  hintsUsed: (n: number) => count(n, 'indice', 'indices'),
  answersRight: (right: number, total: number) => `${count(right, 'réponse juste', 'réponses justes')} sur ${total}`,
  afterword: 'Pour finir',
  again: 'Rejouer',

  news: {
    arrived: (name: string, points: number) => `Trouvé : ${name}. ${gain(points)}.`,
    codeRefused: 'Ce n’est pas ce mot-là.',
    otherWay: 'Une autre façon d’arriver est ouverte : touchez « J’y suis ».',
    hint: (text: string) => `Indice : ${text}`,
    timeUp: 'Le temps est écoulé.',
    won: 'Tous les jalons sont trouvés.',
    unsaved: 'La chasse n’a pas pu être enregistrée.',
  },
  warmer: (word: string, away: string) => `${word}. ${away}.`,
  zoomIn: 'Rapprocher la carte',
  zoomOut: 'Éloigner la carte',
  north: 'Le nord est en haut',
  scale: 'Échelle',
  tileCredit: '© IGN, Plan IGN',
  compass: { north: 'N', east: 'E', south: 'S', west: 'O' },
});

export type PlayWords = typeof play;
