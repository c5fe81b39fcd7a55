import { formatCount, formatDistance, formatNumber, isOne } from '../formats';
import { formatGain } from '../playFormats';
import { typeset } from '../typeset';

const count = (n: number, one: string, many: string): string => formatCount('fr', n, one, many);

/** Points won or lost, in the unit that French gives them: `−1 point`, `+20 points`. */
const gain = (points: number): string => `${formatGain('fr', points)} ${isOne('fr', points) ? 'point' : 'points'}`;

/** What is read during a play and at its end. */
export const play = typeset({
  map: 'Carte de la chasse',
  leave: 'Quitter (la partie reste enregistrée)',
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
  hintSure: 'Allumer ?',
  hintSureSaid: (points: number) => `Touchez encore une fois pour allumer cet indice : ${gain(-points)}.`,
  hintCost: (points: number) => (points === 0 ? 'gratuit' : gain(-points)),
  hintNumber: (n: number) => `Indice ${n}`,
  hintNone: 'plus aucun',
  imHere: 'J’y suis !',
  aim: 'Choisir',
  aimed: 'Choisi',

  otherWayTitle: 'J’y suis !',
  otherWayWait:
    'Jalon remarque de lui-même votre arrivée : approchez, gardez le téléphone en main et attendez quelques secondes.',
  otherWayAtHome: 'Amenez votre bateau jusqu’au jalon : le pavillon se lèvera tout seul.',
  otherWayCode: 'Un mot vous attend sur place. Recopiez-le : il ouvre le jalon, même sans GPS.',
  codeLabel: 'Le mot trouvé sur place',
  codeOpen: 'Ouvrir le jalon',
  codeRefused: 'Ce n’est pas le bon mot. Regardez encore, rien ne presse.',
  otherWayWhy: {
    noFix: 'Le GPS ne vous trouve pas ici. Ça arrive entre de hauts murs.',
    nearNotIn: 'Vous tournez autour, et le GPS hésite.',
    refused: 'Jalon ne peut pas voir votre position. Vous pouvez jouer quand même.',
    unavailable: 'Cet appareil ne donne pas de position. Vous pouvez jouer quand même.',
  },
  word: 'Nous y sommes, promis !',
  wordHow: 'Le résultat le dira. Personne ne vous en voudra.',
  goOnAtHome: 'Continuer sur la carte',
  goOnAtHomeHow: 'Votre bateau avance à votre place. Le résultat dira que la marche était simulée.',

  refused: 'L’accès au GPS est refusé. Autorisez-le pour ce site dans votre navigateur, ou jouez sur la carte.',
  locating: 'Position de l’appareil lue en ce moment',
  unavailable: 'Cet appareil ne sait pas où il est. Jouez sur la carte.',
  searching: 'On cherche le signal GPS… Restez dehors, loin des murs.',
  far: 'Cette chasse est loin d’ici. Jouez-la sur la carte, ou allez-y : elle vous attend.',
  passing: 'Le GPS fait une pause. La chasse continue.',
  imprecise:
    'Le GPS est trop imprécis pour vous voir arriver. Éloignez-vous des murs et patientez un peu ; sur place, touchez « J’y suis ! ».',
  unsaved: {
    full: 'Cet appareil n’a plus de place : la partie n’est plus enregistrée. Continuez sans fermer cette page, et gardez-la dans un fichier.',
    forbidden:
      'Ce navigateur ne laisse rien enregistrer ici (navigation privée ?). Continuez sans fermer cette page, et gardez la partie dans un fichier.',
    gone: 'Cette partie a été oubliée dans un autre onglet : elle n’est plus enregistrée. Pour la garder, faites-en un fichier.',
    closed:
      'L’appareil a coupé l’enregistrement de la partie ; on réessaie. Continuez sans fermer cette page, ou gardez la partie dans un fichier.',
    failed:
      'La partie n’a pas pu être enregistrée ; on réessaie. Continuez sans fermer cette page, ou gardez-la dans un fichier.',
  },
  evicted: 'L’appareil avait effacé cette partie. Rien n’est perdu : elle vient d’être enregistrée de nouveau.',
  damaged:
    'Un morceau de ce qui était enregistré est illisible : il manque peut-être une réponse ou un indice. La chasse continue avec tout le reste.',
  passOn: 'Passer à un autre appareil',
  saveFile: 'Garder dans un fichier',
  understood: 'Compris',
  reader: 'Cette chasse est ouverte dans un autre onglet. Ici, vous suivez la partie sans jouer.',
  waiting: 'On reprend la main sur la chasse…',
  playOnMap: 'Jouer sur la carte',
  onTheWay: 'J’y vais',

  stageList: 'Les jalons',
  state: { hidden: 'à venir', open: 'à trouver', here: 'ici', done: 'trouvé' },
  walkTo: (number: number) => `Aller au jalon ${number}`,
  walkToShort: 'Y aller',

  lesson: {
    title: 'La leçon',
    skip: 'Passer',
    skipAll: 'Passer la leçon',
    again: 'Revoir la leçon',
    moments: {
      sail: 'Touchez la carte : votre bateau s’y rend.',
      pace: 'Trop lent ? Changez d’allure, là, sur la carte.',
      walk: 'Faites quelques pas : l’aiguille montre le jalon.',
      come: 'Suivez l’aiguille : le jalon s’ouvre à votre arrivée.',
      hint: 'Vous séchez ? La lanterne éclaire un indice.',
    },
  },

  simulator: 'Marche simulée',
  simulatorHow: 'Cliquez sur la carte, ou gardez une flèche enfoncée, ici ou au clavier.',
  simulatorHowTouched: 'Touchez la carte, ou gardez le doigt sur une flèche.',
  pace: 'Allure',
  paces: { walk: 'À pied', cycle: 'À vélo', fast: 'Très vite' },
  steer: { north: 'Vers le nord', east: 'Vers l’est', south: 'Vers le sud', west: 'Vers l’ouest' },

  found: 'Trouvé !',
  gain,
  foundBy: {
    gps: 'Confirmé par le GPS',
    simulator: 'Arrivée simulée',
    code: 'Ouvert avec le mot trouvé sur place',
    word: 'On vous croit sur parole',
  },
  toQuestion: 'Voir la question',
  toNextQuestion: 'Question suivante',
  toNext: 'Jalon suivant',
  toTreasure: 'Voir le trésor',
  toResult: 'Voir le résultat',
  toNotebook: 'Ouvrir le carnet',

  question: (n: number, total: number) => `Question ${n} sur ${total}`,
  answers: 'Réponses',
  tried: 'déjà essayée',
  yourAnswer: 'Votre réponse',
  numberHelp: 'En chiffres ou en lettres.',
  confirm: 'Valider',
  confirmLetter: (letter: string) => `Valider ${letter}`,
  triesLeft: (n: number) => (n === 1 ? 'dernier essai' : count(n, 'essai', 'essais')),
  notYet: 'Pas encore.',
  repeated: 'Vous l’avez déjà dit : aucun essai de perdu. Cherchez autre chose.',
  notYetHow: (left: number) =>
    left === 1 ? 'Il reste un essai. Prenez votre temps.' : `Il reste ${left} essais. Prenez votre temps.`,
  right: 'Juste !',
  almost: 'Presque !',
  wrong: 'Ce n’était pas ça.',
  solution: 'La réponse',
  yours: 'Votre réponse',
  why: 'Pourquoi ?',
  proofRule: {
    category: 'La réponse est écrite dans le fichier, à la ligne indiquée.',
    century: 'Le siècle vient du fichier, à la ligne indiquée.',
    year: 'L’année vient du fichier, à la ligne indiquée.',
    nearest: 'Les distances sont mesurées à vol d’oiseau, entre les positions du fichier.',
    direction: 'La direction est celle d’une position du fichier vers l’autre.',
    first: 'Les dates viennent du fichier : la première époque est finie avant que les autres commencent.',
    order: 'Les dates viennent du fichier : chaque époque est finie avant que la suivante commence.',
    most: 'Les mesures viennent du fichier, aux lignes indiquées.',
    odd: 'Le point commun, et ce que l’intrus a d’autre, viennent du fichier.',
  },
  proofRuleOther: 'La réponse vient du fichier, aux lignes indiquées.',
  proofRight: 'Bonne réponse',
  proofWrong: 'Autre réponse',
  proofOther: 'À comparer',
  proofHint: 'Indice',
  proofSubject: 'La question porte sur',
  proofCell: (dataset: string, row: number, column: string) => `${dataset}, ligne ${row}, colonne « ${column} »`,
  proofValue: (name: string, raw: string) => `${name} : ${raw}`,
  proofRow: (dataset: string, row: number) => `${dataset}, ligne ${row}`,
  absent:
    'Cette partie n’est pas sur cet appareil : on l’en a effacée, ou elle s’est jouée sur un autre. Choisissez une chasse dans la liste.',
  gone: 'Rouvrez cette chasse',
  goneHow: 'Jalon ne garde pas les fichiers que vous ouvrez : choisissez-les à nouveau, sous la liste des chasses.',
  unfinished: 'Cette chasse n’est pas finie',
  unfinishedHow: 'Le résultat vous attend à la fin. Reprenez la partie là où vous l’avez laissée.',
  sourceOf: 'Source',
  sourcesOf: 'Sources',

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
  answeredRight: 'Réponse trouvée : ',
  answeredWrong: 'Bonne réponse : ',
  print: 'Imprimer',
  hintsUsed: (n: number) => count(n, 'indice', 'indices'),
  afterword: 'Pour finir',
  again: 'Rejouer',

  news: {
    arrived: (name: string, points: number) => `Trouvé : ${name}. ${gain(points)}.`,
    codeRefused: 'Ce n’est pas le bon mot.',
    otherWay: 'Une autre façon d’arriver est ouverte : touchez « J’y suis ! ».',
    hint: (text: string) => `Indice : ${text}`,
    timeUp: 'Le temps est écoulé.',
    won: 'Tous les jalons sont trouvés.',
  },
  warmer: (word: string, away: string) => `${word}. ${away}.`,
  zoomIn: 'Zoom avant',
  zoomOut: 'Zoom arrière',
  north: 'Le nord est en haut',
  scale: 'Échelle',
  tileCredit: '© IGN, Plan IGN',
  ownCredit: (credit: string) =>
    credit === '' ? 'Carte donnée, sans nom d’auteur' : `© ${credit.replace(/^©\s*/, '')}`,
  beyond: 'Au-delà, rien n’est dessiné',
  landCredit: (publishers: string) => `D’où vient le dessin du terrain : ${publishers}`,
  landCredits: 'Le terrain dessiné',
  compass: { north: 'N', east: 'E', south: 'S', west: 'O' },
});

export type PlayWords = typeof play;
