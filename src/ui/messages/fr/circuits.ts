import type { CircuitWords } from '../circuits';
import { formatCount, formatDistance } from '../formats';
import { sinceStart } from '../sinceStart';
import { typeset } from '../typeset';

const between = (least: string, most: string): string => (least === most ? `tous ${least}` : `de ${least} à ${most}`);

/** What is said of the circuits of a rally. */
export const circuits: CircuitWords = typeset<CircuitWords>({
  title: (title, teams, stages) =>
    `« ${title} » : ${formatCount('fr', teams, 'équipe', 'équipes')}, ${formatCount('fr', stages, 'jalon', 'jalons')}`,
  together: (teams) =>
    `Elles partent ensemble ; en les simulant rapides ou lentes, on n’en trouve jamais plus ${teams === 1 ? 'd’une' : `de ${teams}`} en même temps au même jalon.`,
  lengths: (shortest, longest) =>
    `Les circuits font ${between(formatDistance('fr', shortest), formatDistance('fr', longest))} à vol d’oiseau. Les heures sont celles d’une équipe ordinaire, depuis le départ.`,
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
});
