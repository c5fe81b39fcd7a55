import type { Language } from '../../core/lib/language';
import type { Finding } from '../../core/rehearse/findings';
import type { TeamKind } from '../../core/rehearse/teams';
import { rehearsal as en } from './en/rehearsal';
import { rehearsal as fr } from './fr/rehearsal';

/** What a finding tells, each stage by its title. */
export type FindingWords = {
  readonly [F in Finding['finding']]: (
    finding: Extract<Finding, { finding: F }>,
    title: (stage: string) => string,
  ) => string;
};

/** What is said of a rehearsal; times in milliseconds. */
export interface RehearsalWords {
  readonly title: (title: string) => string;
  readonly facts: (stages: number, meters: number, isAround: boolean, limitMs: number | null) => string;
  readonly teams: string;
  /** Those that are walked and not watched. */
  readonly others: (teams: number) => string;
  /** A kind of team, and how it plays. */
  readonly kinds: { readonly [kind in TeamKind]: { readonly name: string; readonly how: string } };
  /** The team of a kind, where there are several circuits on this one. */
  readonly team: (name: string, circuit: number | null) => string;
  readonly won: (ms: number) => string;
  readonly timeUp: (ms: number, neededMs: number | null) => string;
  readonly stuck: string;
  readonly points: (points: number, most: number) => string;
  readonly byWord: (stages: number) => string;
  readonly byCode: (stages: number) => string;
  readonly hints: (n: number) => string;
  readonly ranOut: (n: number) => string;
  /** How long the fastest and the slowest take of those that should win. */
  readonly between: (fastestMs: number, slowestMs: number) => string;
  readonly spare: (ms: number) => string;
  readonly stages: string;
  readonly stage: (number: number, title: string, meters: number, wayMs: number, hereMs: number) => string;
  readonly waited: (ms: number) => string;
  readonly ranOutHere: (teams: number) => string;
  /** Of a stage that none of the teams came to, on a way that another would take. */
  readonly otherWay: string;
  readonly nobodyCame: string;
  readonly meetings: (teams: number) => string;
  readonly meeting: (everyMinutes: number, most: number, title: string) => string;
  readonly branches: string;
  /** What was said at each fork; how it ended, and how many stages it has. */
  readonly branch: (ways: readonly string[], outcome: string, stages: number) => string;
  readonly ways: { readonly right: string; readonly wrong: string };
  readonly findings: string;
  readonly noFinding: string;
  readonly finding: FindingWords;
  readonly watch: WatchWords;
}

/** What is said where a rehearsal is watched; times in milliseconds of play. */
export interface WatchWords {
  readonly back: string;
  readonly about: string;
  readonly winnable: string;
  readonly unwinnable: string;
  /** Where the places of a radar hunt are held back. */
  readonly hiddenPlaces: string;
  readonly showPlaces: string;
  readonly map: string;
  readonly whole: string;
  readonly play: string;
  readonly pause: string;
  readonly again: string;
  readonly speed: string;
  readonly timesFaster: (times: number) => string;
  readonly moment: string;
  readonly at: (ms: number) => string;
  readonly waiting: string;
  readonly toward: (title: string | null) => string;
  readonly there: (title: string) => string;
  readonly over: { readonly [outcome in 'won' | 'timeUp' | 'stuck']: string };
  readonly found: (found: number, total: number) => string;
}

const all: { readonly [language in Language]: RehearsalWords } = { fr, en };

/** The words of a rehearsal, in a language. */
export const rehearsalWords = (language: Language): RehearsalWords => all[language];
