import type { Hunt } from '../prepare/hunt';
import type { BranchRehearsal } from './branches';
import type { Turn } from './replies';
import { medianOf, type StageRehearsal } from './stages';
import type { TeamRehearsal } from './team';
import { type TeamKind, teams } from './teams';
import type { Visit } from './visits';

/** What an author should mend; `path` is a JSON path in the hunt, `stage` an id. An `error` is to be mended before anybody plays. */
export type Finding = { readonly path: string; readonly severity: 'error' | 'warning' } & (
  | {
      readonly finding: 'outOfTime';
      readonly kinds: readonly TeamKind[];
      /** What the rules give, and what the slowest of these takes. */
      readonly limitMs: number;
      readonly neededMs: number;
    }
  | { readonly finding: 'stuck'; readonly kinds: readonly TeamKind[]; readonly stage: string | null }
  /** No team comes there, by whatever way. */
  | { readonly finding: 'unreached'; readonly stage: string }
  /** A way that ends before the treasure: where, and what was said at the fork before. */
  | { readonly finding: 'wayLost'; readonly stage: string; readonly way: Turn['way'] }
  /** The gate did not see teams arrive that have a position. */
  | { readonly finding: 'letIn'; readonly kinds: readonly TeamKind[]; readonly stage: string }
  /** A lost team found no hint. */
  | { readonly finding: 'noHint'; readonly stage: string }
  /** It opened while the team was at `other`, or on its way there. */
  | { readonly finding: 'tooSoon'; readonly stage: string; readonly other: string }
  | { readonly finding: 'longWay'; readonly stage: string; readonly meters: number; readonly usualMeters: number }
  /** A team that knows every answer missed a question. */
  | { readonly finding: 'unanswerable'; readonly stage: string }
);

/** A leg this long, and this many times as long as is usual in the hunt, stands out. */
const longMeters = 600;
const longTimes = 2.5;

/** Walked in the seconds that the gate takes: a stage that opens so soon was open already where the team stood. */
const atOnceMeters = 10;

const kindsAmong = (walked: readonly TeamRehearsal[]): readonly TeamKind[] => [
  ...new Set(walked.map(({ kind }) => kind)),
];

/** Those that should win apart from those that may fail. */
const byDuty = (walked: readonly TeamRehearsal[]) =>
  ([true, false] as const).map((duty) => ({
    severity: duty ? ('error' as const) : ('warning' as const),
    some: walked.filter(({ kind }) => teams[kind].mustWin === duty),
  }));

const outOfTime = (hunt: Hunt, walked: readonly TeamRehearsal[]): readonly Finding[] =>
  byDuty(walked.filter(({ outcome, neededMs }) => outcome === 'timeUp' && neededMs !== null)).flatMap(
    ({ severity, some }): Finding[] =>
      some.length === 0
        ? []
        : [
            {
              path: '$.rules.minutes',
              severity,
              finding: 'outOfTime',
              kinds: kindsAmong(some),
              limitMs: (hunt.rules.minutes ?? 0) * 60_000,
              neededMs: Math.max(...some.map(({ neededMs }) => neededMs ?? 0)),
            },
          ],
  );

/** The first stage that a team didn't get done. */
const stuckAt = (hunt: Hunt, { visits, circuit }: TeamRehearsal): string | null =>
  (hunt.circuits[circuit] ?? []).find((id) => visits.every(({ stage }) => stage !== id)) ?? null;

const stuck = (hunt: Hunt, walked: readonly TeamRehearsal[]): readonly Finding[] =>
  byDuty(walked.filter(({ outcome, neededMs }) => outcome === 'stuck' || neededMs === null)).flatMap(
    ({ severity, some }): Finding[] => {
      const [first] = some;
      if (first === undefined) return [];
      const stage = stuckAt(hunt, first);
      return [{ path: pathOf(hunt, stage), severity, finding: 'stuck', kinds: kindsAmong(some), stage }];
    },
  );

const pathOf = (hunt: Hunt, stage: string | null): string => {
  const i = hunt.stages.findIndex(({ id }) => id === stage);
  return i < 0 ? '$.stages' : `$.stages[${i}]`;
};

const waysLost = (hunt: Hunt, branches: readonly BranchRehearsal[]): readonly Finding[] =>
  branches.flatMap(({ outcome, turns }): Finding[] => {
    const last = turns.at(-1);
    if (outcome === 'won' || last === undefined) return [];
    const { stage, way } = last;
    return [{ path: pathOf(hunt, stage), severity: 'error', finding: 'wayLost', stage, way }];
  });

/** Stages to which no way leads, though teams come to the end: nobody would miss them. */
const unreached = (
  hunt: Hunt,
  walked: readonly TeamRehearsal[],
  branches: readonly BranchRehearsal[],
): readonly Finding[] => {
  if (walked.every(({ outcome }) => outcome !== 'won')) return [];
  const reached = new Set([
    ...walked.flatMap(({ visits }) => visits.map(({ stage }) => stage)),
    ...branches.flatMap(({ stages }) => stages),
  ]);
  return hunt.stages
    .filter(({ id }) => !reached.has(id))
    .map(({ id }) => ({ path: pathOf(hunt, id), severity: 'warning', finding: 'unreached', stage: id }));
};

/** The stage where a team was when another opened too soon, or the one that it was looking for; undefined where it came as it should. */
const tooSoon = (visits: readonly Visit[], i: number): string | undefined => {
  const { stage, headedFor, meters } = visits[i] as Visit;
  if (stage !== headedFor) return headedFor;
  return meters <= atOnceMeters ? visits[i - 1]?.stage : undefined;
};

const openedTooSoon = (hunt: Hunt, walked: readonly TeamRehearsal[]): readonly Finding[] => {
  const found = new Map<string, string>();
  for (const { kind, visits } of walked)
    for (const [i, { stage }] of visits.entries()) {
      const other = teams[kind].mustWin ? tooSoon(visits, i) : undefined;
      if (other !== undefined && !found.has(stage)) found.set(stage, other);
    }
  return [...found].map(([stage, other]) => ({
    path: pathOf(hunt, stage),
    severity: 'warning',
    finding: 'tooSoon',
    stage,
    other,
  }));
};

const ofStage = (
  hunt: Hunt,
  { stage, letIn, lackedHint, ranOut, meters }: StageRehearsal,
  usualMeters: number,
): readonly Finding[] => {
  const here = { path: pathOf(hunt, stage), severity: 'warning' as const, stage };
  const knowing = ranOut.some((kind) => teams[kind].wrongShare === 0);
  return [
    ...(knowing ? [{ ...here, severity: 'error' as const, finding: 'unanswerable' as const }] : []),
    ...(letIn.length > 0 ? [{ ...here, finding: 'letIn' as const, kinds: letIn }] : []),
    ...(lackedHint.length > 0 ? [{ ...here, path: `${here.path}.hints`, finding: 'noHint' as const }] : []),
    ...(meters >= longMeters && meters >= longTimes * usualMeters
      ? [{ ...here, finding: 'longWay' as const, meters, usualMeters }]
      : []),
  ];
};

/** What an author should mend, what keeps a team from winning first. */
export const findingsOf = (
  hunt: Hunt,
  walked: readonly TeamRehearsal[],
  stages: readonly StageRehearsal[],
  branches: readonly BranchRehearsal[],
): readonly Finding[] => {
  const usualMeters = medianOf(stages.map(({ meters }) => meters));
  const all = [
    ...stuck(hunt, walked),
    ...outOfTime(hunt, walked),
    ...waysLost(hunt, branches),
    ...unreached(hunt, walked, branches),
    ...openedTooSoon(hunt, walked),
    ...stages.flatMap((stage) => ofStage(hunt, stage, usualMeters)),
  ];
  return [
    ...all.filter(({ severity }) => severity === 'error'),
    ...all.filter(({ severity }) => severity === 'warning'),
  ];
};
