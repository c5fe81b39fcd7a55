import type { Hunt } from '../prepare/hunt';
import type { TeamRehearsal } from './team';
import { type TeamKind, teams } from './teams';
import type { Visit } from './visits';

/** What the teams made of one stage. Times and meters are the median of those that came. */
export interface StageRehearsal {
  readonly stage: string;
  /** How many teams came. */
  readonly came: number;
  /** Walked to it, as the crow flies. */
  readonly meters: number;
  /** From the stage before to this one, reading the clue included. */
  readonly wayMs: number;
  readonly hereMs: number;
  /** The longest that a team stood there before it was let in. */
  readonly longestWaitMs: number;
  /** Who had a position and came in by a word all the same. */
  readonly letIn: readonly TeamKind[];
  readonly lackedHint: readonly TeamKind[];
  /** Who used up the tries of a question. */
  readonly ranOut: readonly TeamKind[];
}

/** The middle of numbers, the lower one of two; 0 of none. */
export const medianOf = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor((values.length - 1) / 2)] ?? 0;

const kindsOf = (
  came: readonly (readonly [team: TeamRehearsal, visit: Visit])[],
  holds: (visit: Visit, team: TeamRehearsal) => boolean,
): readonly TeamKind[] => [...new Set(came.filter(([team, visit]) => holds(visit, team)).map(([{ kind }]) => kind))];

/** Each stage of the hunt as the teams went through it. */
export const stagesRehearsed = (hunt: Hunt, walked: readonly TeamRehearsal[]): readonly StageRehearsal[] =>
  hunt.stages.map(({ id }) => {
    const came = walked.flatMap((team) =>
      team.visits.flatMap((visit) => (visit.stage === id ? [[team, visit] as const] : [])),
    );
    const median = (of: (visit: Visit) => number): number => Math.round(medianOf(came.map(([, visit]) => of(visit))));
    return {
      stage: id,
      came: came.length,
      meters: median(({ meters }) => meters),
      wayMs: median(({ from, arrivedAt }) => arrivedAt - from),
      hereMs: median(({ arrivedAt, leftAt }) => leftAt - arrivedAt),
      longestWaitMs: came.reduce((most, [, { waitedMs }]) => Math.max(most, waitedMs), 0),
      letIn: kindsOf(came, ({ by }, { kind }) => teams[kind].receiver !== null && by !== 'gps'),
      lackedHint: kindsOf(came, ({ lackedHint }) => lackedHint),
      ranOut: kindsOf(came, ({ ranOut }) => ranOut.length > 0),
    };
  });
