import type { CircuitWords } from '../circuits';
import { asFlown } from '../flight';
import { formatCount, formatDistance, formatDuration } from '../formats';
import { sinceStart } from '../sinceStart';

const lasting = (minutes: number): string => formatDuration('en', Math.ceil(minutes) * 60_000);

const between = (least: string, most: string): string => (least === most ? `all ${least}` : `${least} to ${most}`);

/** What is said of the circuits of a rally. */
export const circuits: CircuitWords = {
  title: (title, teams, stages) =>
    `“${title}”: ${formatCount('en', teams, 'team', 'teams')}, ${formatCount('en', stages, 'stage', 'stages')}`,
  together: (teams) =>
    `They set off together; simulated fast and slow, ${teams === 1 ? 'no two are ever' : `never more than ${teams} are`} at one stage at the same time.`,
  lengths: (shortest, longest, isAround) =>
    `Circuits are ${asFlown('en', `${between(formatDistance('en', shortest), formatDistance('en', longest))} long`, isAround)}. Times are those of an ordinary team, since the start.`,
  tooSlow: (minutes, limit) =>
    `A slow team needs up to ${lasting(minutes)} for its circuit, and the limit is ${lasting(limit)}: give the hunt more time (“rules.minutes”), or drop a stage.`,
  teams: 'Teams',
  team: (number, word, meters) => `${number}. ${word}, ${formatDistance('en', meters)}`,
  stages: 'Stages',
  at: (minutes, what) => `${sinceStart(minutes)} ${what}`,
  badTeams: (typed, most) => `“${typed}” is no number of teams: count 2 to ${most}, --teams 12.`,
  badTogether: (typed, most) => `“${typed}” doesn’t say how many teams at one stage: count 1 to ${most}, --together 3.`,
  togetherAlone: '--together goes with --teams: say how many teams there are, too.',
  onlyOne: 'This hunt has but one circuit: say for how many teams (--teams 12), or write “circuits” in the scenario.',
  plan: {
    title: 'Several teams at once',
    back: 'Back to the hunt',
    about:
      'Each team finds all the stages, in an order of its own: none can just follow the others. Give each its address, its code, or only its word.',
    howMany: 'How many teams',
    atMost: 'At one stage, at most',
    asFew: 'as few as can be',
    setOff: 'Time of departure',
    setOffHelp: 'Without it, times count from the start.',
    byTeam: 'Team by team',
    team: 'Team',
    option: (number, word) => `${number}. ${word}`,
    word: 'Its word',
    length: (meters, isAround) => asFlown('en', formatDistance('en', meters), isAround),
    link: 'Its address',
    code: (word) => `Code to scan for the team ${word}`,
    unlinked:
      'This hunt comes from this device: no address leads to it. Keep it with its circuits and give each team the file, with its word; or put it online and open it by its address.',
    keep: 'Keep the hunt and its circuits',
    keepHelp: 'One file, which plays without its data and without a network. The answers can be read in it.',
    onlyHere:
      'These addresses lead to this device alone: before you print, open Jalon by the address that the teams will have.',
    byStage: 'Who is where, and when',
    stage: 'Stage',
    whoWhen: 'Who comes there, and when',
    printLeader: 'Print the leader’s sheet',
    printTeams: 'Print the team sheets',
    rehearse: 'Watch these teams rehearse',
    sheet: {
      yourWord: 'Your team’s word',
      scan: 'Scan this code, or type this address:',
      openFile: 'Open the hunt’s file in Jalon.',
      choose: (word) => `Check that “${word}” is chosen, pick your colours, and set off.`,
      backBy: 'Back by',
      call: 'If you need help, call',
      names: 'Who we are',
    },
  },
};
