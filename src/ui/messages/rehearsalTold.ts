import { type Language, say } from '../../core/lib/language';
import type { Hunt } from '../../core/prepare/hunt';
import type { BranchRehearsal } from '../../core/rehearse/branches';
import type { Finding } from '../../core/rehearse/findings';
import type { Meeting } from '../../core/rehearse/meetings';
import type { Rehearsal } from '../../core/rehearse/rehearse';
import type { Turn } from '../../core/rehearse/replies';
import type { StageRehearsal } from '../../core/rehearse/stages';
import type { TeamRehearsal } from '../../core/rehearse/team';
import { teams } from '../../core/rehearse/teams';
import { goesAround } from './flight';
import { type RehearsalWords, rehearsalWords } from './rehearsal';

/** How a team fared: which it is, how it plays, and what is told of it. */
export interface ToldTeam {
  readonly name: string;
  readonly how: string;
  readonly told: string;
}

/** What is told of a rehearsal, sentence by sentence. */
export interface ToldRehearsal {
  readonly title: string;
  readonly facts: string;
  /** How long it takes, and what room the limit leaves. */
  readonly time: readonly string[];
  readonly teams: readonly ToldTeam[];
  readonly stages: readonly string[];
  readonly meetings: readonly string[];
  /** Each way through a hunt that forks. */
  readonly branches: readonly string[];
  readonly finding: (finding: Finding) => string;
}

const some = (n: number, say: (n: number) => string): readonly string[] => (n > 0 ? [say(n)] : []);

const outcomeOf = (
  words: RehearsalWords,
  { outcome, tookMs, neededMs }: Pick<TeamRehearsal, 'outcome' | 'tookMs' | 'neededMs'>,
): string =>
  outcome === 'won' ? words.won(tookMs) : outcome === 'timeUp' ? words.timeUp(tookMs, neededMs) : words.stuck;

const toldTeam = (words: RehearsalWords, team: TeamRehearsal, circuits: number): ToldTeam => {
  const { visits, points, most, kind, circuit } = team;
  const sum = (of: (visit: TeamRehearsal['visits'][number]) => number): number =>
    visits.reduce((all, visit) => all + of(visit), 0);
  const parts = [
    outcomeOf(words, team),
    words.points(points, most),
    ...some(
      sum(({ ranOut }) => ranOut.length),
      words.ranOut,
    ),
    ...some(
      sum(({ hints }) => hints),
      words.hints,
    ),
    ...some(
      sum(({ by }) => Number(by === 'word')),
      words.byWord,
    ),
    ...some(
      sum(({ by }) => Number(by === 'code')),
      words.byCode,
    ),
  ];
  const { name, how } = words.kinds[kind];
  return { name: words.team(name, circuits > 1 ? circuit + 1 : null), how, told: parts.join(' · ') };
};

const toldStage = (
  words: RehearsalWords,
  stage: StageRehearsal,
  { number, title, isOnOtherWay }: { readonly number: number; readonly title: string; readonly isOnOtherWay: boolean },
): string => {
  const { came, meters, wayMs, hereMs, longestWaitMs, ranOut } = stage;
  if (came === 0) return `${number}. ${title} · ${isOnOtherWay ? words.otherWay : words.nobodyCame}`;
  return [
    words.stage(number, title, meters, wayMs, hereMs),
    ...some(longestWaitMs, words.waited),
    ...some(ranOut.length, words.ranOutHere),
  ].join(' · ');
};

/** What a team said at a fork, as one reads it. */
const toldWay = (words: RehearsalWords, way: Turn['way'], language: Language): string =>
  typeof way === 'boolean' ? words.ways[way ? 'right' : 'wrong'] : say(way, language);

const toldBranch = (words: RehearsalWords, branch: BranchRehearsal, language: Language): string => {
  const { turns, outcome, tookMs, stages } = branch;
  const ways = turns.map(({ way }) => toldWay(words, way, language));
  return words.branch(ways, outcomeOf(words, { outcome, tookMs, neededMs: null }), stages.length);
};

const toldTime = (words: RehearsalWords, { teams: walked, limitMs }: Rehearsal): readonly string[] => {
  const needed = walked.flatMap(({ kind, neededMs }) => (teams[kind].mustWin && neededMs !== null ? [neededMs] : []));
  if (needed.length === 0) return [];
  const slowest = Math.max(...needed);
  const spare = limitMs === null ? 0 : limitMs - slowest;
  return [words.between(Math.min(...needed), slowest), ...some(Math.max(0, spare), words.spare)];
};

/** Tells a rehearsal of a hunt in a language. */
export const tellRehearsal = (language: Language, hunt: Hunt, rehearsal: Rehearsal): ToldRehearsal => {
  const words = rehearsalWords(language);
  const titles = new Map(hunt.stages.map(({ id, title }) => [id, say(title, language)]));
  const titleOf = (stage: string): string => titles.get(stage) ?? stage;
  const meeting = ({ everyMinutes, most, stage }: Meeting): string => words.meeting(everyMinutes, most, titleOf(stage));
  return {
    title: words.title(say(hunt.title, language)),
    facts: words.facts(hunt.stages.length, hunt.lengthMeters, goesAround(hunt.walk), rehearsal.limitMs),
    time: toldTime(words, rehearsal),
    teams: rehearsal.teams.map((team) => toldTeam(words, team, hunt.circuits.length)),
    stages: rehearsal.stages.map((stage, i) => {
      const isOnOtherWay = rehearsal.branches.some(({ stages }) => stages.includes(stage.stage));
      return toldStage(words, stage, { number: i + 1, title: titleOf(stage.stage), isOnOtherWay });
    }),
    meetings: rehearsal.meetings.filter(({ most }) => most > 0).map(meeting),
    branches: rehearsal.branches.map((branch) => toldBranch(words, branch, language)),
    finding: (finding) => {
      const say = words.finding[finding.finding] as (one: Finding, title: typeof titleOf) => string;
      const told = finding.finding === 'wayLost' ? { ...finding, way: toldWay(words, finding.way, language) } : finding;
      return say(told, titleOf);
    },
  };
};
