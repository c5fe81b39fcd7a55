import type { TeamKind } from '../../../core/rehearse/teams';
import { asFlown } from '../flight';
import { formatCount, formatDistance, formatDuration, formatDurationExactly, formatNumber } from '../formats';
import type { RehearsalWords } from '../rehearsal';
import { roomFor } from '../rehearsalParts';
import { typeset } from '../typeset';

const count = (n: number, one: string, many: string): string => formatCount('fr', n, one, many);
const lasting = (ms: number): string => formatDuration('fr', ms);

const kinds: RehearsalWords['kinds'] = {
  ordinary: { name: 'ordinaire', how: 'marche à 1,25 m/s, se trompe une fois sur cinq' },
  fast: { name: 'rapide', how: 'marche à 1,7 m/s, sait tout' },
  slow: { name: 'lente', how: 'marche à 0,9 m/s, lit et réfléchit longtemps' },
  wrong: { name: 'malchanceuse', how: 'se trompe quatre fois sur cinq' },
  noGps: { name: 'sans GPS', how: 'a refusé sa position' },
  vagueGps: { name: 'au GPS incertain', how: 'des murs hauts, des points à 30 m près' },
  lost: { name: 'égarée', how: 'cherche d’abord au mauvais endroit, et prend un indice' },
  late: { name: 'en retard', how: 'part dix minutes après le chronomètre, et hors des heures de tout jalon' },
};

const listed = (some: readonly TeamKind[]): string => {
  const names = some.map((kind) => kinds[kind].name);
  return [names.slice(0, -1).join(', '), names.at(-1)].filter((part) => part).join(' et ');
};

const theTeams = (some: readonly TeamKind[]): string =>
  some.length === 1 ? `l’équipe ${listed(some)}` : `les équipes ${listed(some)}`;

/** What is said of a rehearsal. */
export const rehearsal: RehearsalWords = typeset<RehearsalWords>({
  title: (title) => `Répétition de « ${title} »`,
  facts: (stages, meters, isAround, limitMs) =>
    `${count(stages, 'jalon', 'jalons')}, ${asFlown('fr', formatDistance('fr', meters), isAround)}, ${limitMs === null ? 'sans limite de temps' : `${lasting(limitMs)} pour tout trouver`}.`,
  teams: 'Équipes',
  others: (n) => `${count(n, 'autre équipe', 'autres équipes')}, qu’on ne voit pas sur la carte`,
  kinds,
  team: (name, circuit) => `${name}${circuit === null ? '' : `, parcours ${circuit}`}`,
  won: (ms) => `gagne en ${lasting(ms)}`,
  timeUp: (ms, neededMs) =>
    `n’a plus de temps au bout de ${lasting(ms)}${neededMs === null ? '' : `, il lui fallait ${lasting(neededMs)}`}`,
  stuck: 'reste bloquée',
  points: (points, most) => `${count(points, 'point', 'points')} sur ${formatNumber('fr', most)}`,
  byWord: (n) => `${count(n, 'jalon ouvert', 'jalons ouverts')} sur parole`,
  byCode: (n) => `${count(n, 'jalon ouvert', 'jalons ouverts')} par le mot trouvé sur place`,
  hints: (n) => count(n, 'indice', 'indices'),
  ranOut: (n) => count(n, 'question ratée', 'questions ratées'),
  between: (fastestMs, slowestMs) => `Comptez de ${lasting(fastestMs)} à ${lasting(slowestMs)}.`,
  spare: (ms) => `La limite laisse ${lasting(ms)} de marge à la plus lente.`,
  stages: 'Jalons',
  stage: (number, title, meters, wayMs, hereMs) =>
    `${number}. ${title} : ${formatDistance('fr', meters)}, ${lasting(wayMs)} pour y aller, ${lasting(hereMs)} sur place`,
  waited: (ms) => `jusqu’à ${lasting(ms)} d’attente sur place`,
  ranOutHere: (n) => `${count(n, 'équipe y rate', 'équipes y ratent')} une question`,
  otherWay: 'par un autre chemin seulement',
  nobodyCame: 'aucune équipe n’y arrive',
  meetings: (n) => `Rencontres de ${count(n, 'équipe', 'équipes')}`,
  meeting: (everyMinutes, most, title) =>
    `${everyMinutes === 0 ? 'parties ensemble' : `parties toutes les ${everyMinutes} min`} : jusqu’à ${count(most, 'équipe', 'équipes')} à la fois, à « ${title} »`,
  branches: 'Chemins',
  branch: (ways, outcome, stages) =>
    `${ways.map((way) => `« ${way} »`).join(', puis ') || 'sans bifurquer'} : ${outcome} · ${count(stages, 'jalon', 'jalons')}`,
  ways: { right: 'bonne réponse', wrong: 'mauvaise réponse' },
  findings: 'À reprendre',
  noFinding: 'Rien à reprendre.',
  finding: {
    outOfTime: ({ kinds: some, limitMs, neededMs }) =>
      `${lasting(limitMs)}, c’est trop court pour ${theTeams(some)} : il faut ${lasting(neededMs)} ; portez « rules.minutes » à ${roomFor(neededMs)}, ou retirez un jalon.`,
    stuck: ({ kinds: some, stage }, title) =>
      `${theTeams(some)} n’en ${some.length === 1 ? 'vient' : 'viennent'} pas à bout en une demi-journée ; ${stage === null ? 'vérifiez les jalons et les parcours' : `vérifiez la place de « ${title(stage)} »`}.`,
    unreached: ({ stage }, title) =>
      `aucune équipe n’arrive à « ${title(stage)} », quel que soit son chemin ; demandez moins dans ses « opens », ou retirez-le.`,
    wayLost: ({ stage, way }, title) =>
      `à « ${title(stage)} », qui répond « ${way} » n’arrive pas au bout ; vérifiez les jalons de ce chemin.`,
    letIn: ({ kinds: some, stage }, title) =>
      `à « ${title(stage)} », le GPS ne voit pas arriver ${theTeams(some)} ; élargissez « arrival.radiusMeters » (60 au plus), ou donnez un mot à trouver sur place (« arrival.code »).`,
    noHint: ({ stage }, title) =>
      `« ${title(stage)} » n’a pas d’indice pour une équipe égarée ; ajoutez-en un à ses « hints ».`,
    tooSoon: ({ stage, other }, title) =>
      `« ${title(stage)} » s’ouvre à qui est encore à « ${title(other)} », ou le cherche ; éloignez-les, ou réduisez leurs rayons.`,
    longWay: ({ stage, meters, usualMeters }, title) =>
      `« ${title(stage)} » est à ${formatDistance('fr', meters)} du précédent, pour ${formatDistance('fr', usualMeters)} d’ordinaire ; placez un jalon en chemin, ou rapprochez-le.`,
    unanswerable: ({ stage }, title) =>
      `une question de « ${title(stage)} » refuse sa propre bonne réponse ; raccourcissez ou corrigez celle-ci.`,
  },
  watch: {
    back: 'Revenir à la chasse',
    about: 'Des équipes simulées jouent cette chasse, par les mêmes règles que les vraies. Rien n’est enregistré.',
    winnable: 'Cette chasse peut être gagnée.',
    unwinnable: 'Telle qu’elle est, cette chasse n’est pas à la portée de toutes les équipes.',
    hiddenPlaces:
      'Qui va jouer cette chasse doit en chercher les lieux : la carte de la répétition les montre. Les équipes simulées y vont tout droit, elles ne cherchent pas au radar.',
    showPlaces: 'Montrer les lieux cachés',
    map: 'Carte de la répétition',
    whole: 'Voir toute la chasse',
    play: 'Lancer',
    pause: 'Pause',
    again: 'Revoir depuis le début',
    speed: 'Vitesse',
    timesFaster: (times) => `× ${times}`,
    moment: 'Temps de jeu',
    at: (ms) => formatDurationExactly(ms),
    waiting: 'pas encore partie',
    toward: (title) => (title === null ? 'en route' : `en route vers « ${title} »`),
    there: (title) => `à « ${title} »`,
    over: { won: 'a gagné', timeUp: 'n’a plus de temps', stuck: 'reste bloquée' },
    found: (found, total) => `${formatNumber('fr', found)} sur ${formatNumber('fr', total)}`,
  },
});
