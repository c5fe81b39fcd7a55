import type { CircuitWords } from '../circuits';
import { formatCount, formatDistance } from '../formats';
import { sinceStart } from '../sinceStart';

const between = (least: string, most: string): string => (least === most ? `all ${least}` : `${least} to ${most}`);

/** What is said of the circuits of a rally. */
export const circuits: CircuitWords = {
  title: (title, teams, stages) =>
    `“${title}”: ${formatCount('en', teams, 'team', 'teams')}, ${formatCount('en', stages, 'stage', 'stages')}`,
  together: (teams) =>
    `They set off together; simulated fast and slow, ${teams === 1 ? 'no two are ever' : `never more than ${teams} are`} at one stage at the same time.`,
  lengths: (shortest, longest) =>
    `Circuits are ${between(formatDistance('en', shortest), formatDistance('en', longest))} long as the crow flies. Times are those of an ordinary team, since the start.`,
  teams: 'Teams',
  team: (number, word, meters) => `${number}. ${word}, ${formatDistance('en', meters)}`,
  stages: 'Stages',
  at: (minutes, what) => `${sinceStart(minutes)} ${what}`,
  badTeams: (typed, most) => `“${typed}” is no number of teams: count 2 to ${most}, --teams 12.`,
  badTogether: (typed, most) => `“${typed}” doesn’t say how many teams at one stage: count 1 to ${most}, --together 3.`,
  togetherAlone: '--together goes with --teams: say how many teams there are, too.',
  onlyOne: 'This hunt has but one circuit: say for how many teams (--teams 12), or write “circuits” in the scenario.',
};
