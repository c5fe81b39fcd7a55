import type { CircuitWords } from '../circuits';
import { asFlown } from '../flight';
import { formatCount, formatDistance, formatDuration } from '../formats';
import { sinceStart } from '../sinceStart';
import { typeset } from '../typeset';

const lasting = (minutes: number): string => formatDuration('fr', Math.ceil(minutes) * 60_000);

const between = (least: string, most: string): string => (least === most ? `tous ${least}` : `de ${least} à ${most}`);

/** What is said of the circuits of a rally. */
export const circuits: CircuitWords = typeset<CircuitWords>({
  title: (title, teams, stages) =>
    `« ${title} » : ${formatCount('fr', teams, 'équipe', 'équipes')}, ${formatCount('fr', stages, 'jalon', 'jalons')}`,
  together: (teams) =>
    `Elles partent ensemble ; en les simulant rapides ou lentes, on n’en trouve jamais plus ${teams === 1 ? 'd’une' : `de ${teams}`} en même temps au même jalon.`,
  lengths: (shortest, longest, isAround) =>
    `Les circuits font ${asFlown('fr', between(formatDistance('fr', shortest), formatDistance('fr', longest)), isAround)}. Les heures sont celles d’une équipe ordinaire, depuis le départ.`,
  tooSlow: (minutes, limit) =>
    `Une équipe lente met jusqu’à ${lasting(minutes)} à faire son circuit, et la limite est de ${lasting(limit)} : allongez le temps (« rules.minutes »), ou ôtez un jalon.`,
  teams: 'Équipes',
  team: (number, word, meters) => `${number}. ${word}, ${formatDistance('fr', meters)}`,
  stages: 'Jalons',
  at: (minutes, what) => `${sinceStart(minutes)} ${what}`,
  badTeams: (typed, most) => `« ${typed} » n’est pas un nombre d’équipes : comptez-en de 2 à ${most}, --teams 12.`,
  badTogether: (typed, most) =>
    `« ${typed} » ne dit pas combien d’équipes au même jalon : comptez-en de 1 à ${most}, --together 3.`,
  togetherAlone: '--together ne va pas sans --teams : dites aussi combien il y a d’équipes.',
  onlyOne:
    'Cette chasse n’a qu’un circuit : dites pour combien d’équipes (--teams 12), ou écrivez « circuits » dans le scénario.',
  plan: {
    title: 'Plusieurs équipes à la fois',
    back: 'Retour à la chasse',
    about:
      'Chaque équipe trouve tous les jalons, dans un ordre à elle : aucune ne peut se contenter de suivre les autres. Donnez à chacune son adresse, son code ou seulement son mot.',
    howMany: 'Combien d’équipes',
    atMost: 'Au même jalon, au plus',
    asFew: 'le moins possible',
    setOff: 'Heure du départ',
    setOffHelp: 'Sans elle, les heures comptent depuis le départ.',
    byTeam: 'Équipe par équipe',
    team: 'Équipe',
    option: (number, word) => `${number}. ${word}`,
    word: 'Son mot',
    length: (meters, isAround) => asFlown('fr', formatDistance('fr', meters), isAround),
    link: 'Son adresse',
    code: (word) => `Code à scanner de l’équipe ${word}`,
    unlinked:
      'Cette chasse vient de cet appareil : aucune adresse n’y mène. Gardez-la avec ses circuits et donnez le fichier à chaque équipe, avec son mot ; ou mettez-le en ligne et ouvrez-le par son adresse.',
    keep: 'Garder la chasse et ses circuits',
    keepHelp: 'Un seul fichier, qui se joue sans ses données et sans réseau. Les réponses s’y lisent.',
    onlyHere:
      'Ces adresses ne mènent qu’à cet appareil-ci : ouvrez Jalon par l’adresse que les équipes auront, avant d’imprimer.',
    byStage: 'Qui est où, et quand',
    stage: 'Jalon',
    whoWhen: 'Qui y arrive, et quand',
    printLeader: 'Imprimer la feuille de route',
    printTeams: 'Imprimer les fiches d’équipe',
    rehearse: 'Voir une répétition de ces équipes',
    sheet: {
      yourWord: 'Le mot de votre équipe',
      scan: 'Scannez ce code, ou tapez cette adresse :',
      openFile: 'Ouvrez dans Jalon le fichier de la chasse.',
      choose: (word) => `Vérifiez que « ${word} » est choisi, donnez-vous des couleurs, et partez.`,
      backBy: 'Retour au plus tard à',
      call: 'En cas de besoin, appelez le',
      names: 'Qui nous sommes',
    },
  },
});
