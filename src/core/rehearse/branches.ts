import { inputOf } from '../challenge';
import { isOption } from '../challenge/options';
import { canonicalJson } from '../lib/hash';
import { tookMs } from '../play/bell';
import type { Play } from '../play/play';
import type { Hunt, HuntOpens } from '../prepare/hunt';
import type { Turn } from './replies';
import { type TeamHabits, teams } from './teams';
import { walkHunt } from './walk';

/** A team on one way through a hunt that forks: at an ordinary pace, it knows every answer. */
export interface BranchRehearsal {
  /** What it said at each fork that it came to, in that order. */
  readonly turns: readonly Turn[];
  readonly outcome: 'won' | 'timeUp' | 'stuck';
  readonly tookMs: number;
  /** The stages that it reached, in that order. */
  readonly stages: readonly string[];
}

const turnOf = (answered: NonNullable<HuntOpens['answered']>): Turn => {
  const { stage, challenge } = answered;
  return { stage, challenge, way: 'right' in answered ? answered.right : answered.option };
};

const isSameFork = (one: Turn, other: Turn): boolean => one.stage === other.stage && one.challenge === other.challenge;

/** At an ordinary pace, knowing every answer: it comes to all that its way leads to. */
const knowing: TeamHabits = { ...teams.ordinary, wrongShare: 0 };

/** The ways that lead on from each fork, each once. */
const waysOf = ({ stages }: Hunt): readonly Turn[] => {
  const turns = stages.flatMap(({ opens }) => (opens?.answered ? [turnOf(opens.answered)] : []));
  return [...new Map(turns.map((turn) => [canonicalJson(turn), turn])).values()];
};

/** What a team said at the forks that it came to, in the order that it came. */
const turnsTaken = (hunt: Hunt, play: Play, ways: readonly Turn[]): readonly Turn[] =>
  [...play.stages].flatMap(([stage, { challenges }]) =>
    [...challenges].flatMap(([challenge, { replies, mark }]): Turn[] => {
      const content = hunt.stages
        .find(({ id }) => id === stage)
        ?.challenges.find(({ id }) => id === challenge)?.content;
      const input = content && inputOf(content);
      const said = input?.kind === 'options' ? input.options[Number(replies.at(-1))] : undefined;
      return ways.filter(
        (way) =>
          isSameFork(way, { stage, challenge, way: '' }) &&
          (typeof way.way === 'boolean' ? way.way === (mark === 1) : said !== undefined && isOption(way.way, said)),
      );
    }),
  );

/** Walks a hunt by each way that leads on from each of its forks: one team for each. A hunt without forks has none. */
export const branchesOf = (hunt: Hunt): readonly BranchRehearsal[] => {
  const ways = waysOf(hunt);
  const walked = new Map<string, BranchRehearsal>();
  const known = new Set<string>();
  const plans: (readonly Turn[])[] = ways.length > 0 ? [[]] : [];
  for (let plan = plans.shift(); plan !== undefined; plan = plans.shift()) {
    const { play, comings } = walkHunt(hunt, knowing, 0, `${hunt.seed}/branch`, plan);
    const turns = turnsTaken(hunt, play, ways);
    const stages = comings.map(({ stage }) => stage);
    walked.set(canonicalJson(turns), { turns, outcome: play.finished ?? 'stuck', tookMs: tookMs(hunt, play), stages });
    for (const turn of turns) known.add(canonicalJson(turn));
    const met = ways.filter(({ stage }) => stages.includes(stage));
    for (const way of met.filter((one) => !known.has(canonicalJson(one)))) {
      known.add(canonicalJson(way));
      const i = turns.findIndex((turn) => isSameFork(turn, way));
      plans.push([...turns.slice(0, i < 0 ? turns.length : i), way]);
    }
  }
  return [...walked.values()];
};
