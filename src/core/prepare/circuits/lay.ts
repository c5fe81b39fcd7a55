import { type Problem, warning } from '../../lib/checked';
import type { Position } from '../../lib/position';
import { modeTerms } from '../../scenario/modes';
import type { Scenario } from '../../scenario/schema';
import { checkTime } from '../../scenario/sense';
import { withWhatIsTold } from '../clues';
import type { Spot } from '../expand';
import type { Spoken } from '../facts/cellLanguage';
import type { ClueAfter, Hunt, HuntStage } from '../hunt';
import { clueOf, type Origin } from '../sentences';
import { unspread } from '../spread';
import { metersOf } from './ground';
import { type CircuitPlan, planCircuits } from './plan';
import { groundIn } from './timetable';

/** Where a circuit comes from: another stage, by its index, or the start. */
type Before = number | null;

/** Whether the last family that one stage asks is the first of the other: it would be asked twice in a row. */
const clashIn =
  (stages: readonly HuntStage[]) =>
  (before: number, after: number): boolean => {
    const [last, first] = [stages[before]?.challenges.at(-1)?.family, stages[after]?.challenges[0]?.family];
    return last !== undefined && last === first;
  };

/** From where the circuits come to each stage, in the order of the stages. */
const comings = (circuits: CircuitPlan['circuits'], stages: number): readonly (readonly Before[])[] =>
  Array.from({ length: stages }, (_, stage) => {
    const from = circuits.map((order) => order[order.indexOf(stage) - 1] ?? null);
    return [...new Set(from)].sort((a, b) => (a ?? -1) - (b ?? -1));
  });

/** From where teams come to a stage: in the order of the scenario, on the first circuit, and on all of them. */
interface Comings {
  readonly own: Before;
  readonly first: Before;
  readonly all: readonly Before[];
}

/** A stage with its clues: that for the first circuit, and those for the others; an author's own leads there from anywhere. */
const withClues = (
  stage: HuntStage,
  spot: Spot,
  { own, first, all }: Comings,
  from: (before: Before) => Origin & { readonly id: string | null },
  spoken: Spoken,
): HuntStage => {
  if (spot.clue !== undefined) return stage;
  const clueAfter = (before: Before): ClueAfter => {
    if (before === own) return { after: from(before).id, clue: stage.clue };
    const way = clueOf(spot, from(before), spoken);
    return { after: from(before).id, clue: stage.tells ? withWhatIsTold(way, stage.tells, spoken) : way };
  };
  const clues = all.filter((before) => before !== first).map(clueAfter);
  return { ...stage, clue: clueAfter(first).clue, ...(clues.length > 0 && { clues }) };
};

/** Meters as they are told, in kilometers. */
const kilometers = (meters: number): number => Math.round(meters / 100) / 10;

/** That more teams meet than is wished, or all go the same way, and what stands against fewer: how many they are, or how unequal their circuits would be. */
const crowded = ({ circuits }: Scenario, { together: found, unequal }: CircuitPlan): Problem[] => {
  const { teams = 0, together: wished } = circuits ?? {};
  const isKept = wished === undefined ? found < teams || !unequal : found <= wished;
  if (isKept) return [];
  if (!unequal) return [warning('$.circuits.together', 'sense.crowded', { teams, together: wished ?? 1, found })];
  const { shortest, longest, together } = unequal;
  const lengths = { shortest: kilometers(shortest), longest: kilometers(longest) };
  return [warning('$.circuits', 'sense.unequalCircuits', { teams, together: wished ?? together, found, ...lengths })];
};

/** Circuits are long that are longer than so many times the hunt in its own order. */
const muchLonger = 1.25;

/** What it costs in length that so few meet. */
const stretched = ({ together, longest }: CircuitPlan, ownMeters: number): Problem[] =>
  longest <= muchLonger * ownMeters
    ? []
    : [
        warning('$.circuits', 'sense.longCircuits', {
          together,
          longest: kilometers(longest),
          own: kilometers(ownMeters),
        }),
      ];

/** The clues that an author wrote for a stage to which teams come from several others: they may tell the way from one. */
const writtenClues = (
  stages: readonly HuntStage[],
  spots: readonly Spot[],
  befores: readonly (readonly Before[])[],
) => {
  const written = stages.filter((_, i) => spots[i]?.clue !== undefined && (befores[i] ?? []).length > 1);
  const ids = written.map(({ id }) => id).join(', ');
  return written.length === 0 ? [] : [warning('$.circuits', 'sense.circuitClues', { stages: ids })];
};

/** The hunt with a circuit for each team that its scenario counts, its stages in the order of the first, and the clues for all these ways; in a hunt of any order there is none. */
export const withCircuits = (
  hunt: Hunt,
  scenario: Scenario,
  spots: readonly Spot[],
): { readonly hunt: Hunt; readonly problems: readonly Problem[] } => {
  const { circuits: wish, rules, languages } = scenario;
  if (wish === undefined) return { hunt, problems: [] };
  if (modeTerms[rules.mode].anyOrder) return { hunt, problems: [warning('$.circuits', 'sense.circuitsFree', {})] };
  const { stages, start, seed } = hunt;
  const ground = groundIn(hunt);
  const own = stages.map((_, i) => i);
  const plan = planCircuits(ground, own, { ...wish, clash: clashIn(stages) }, seed);
  const from = (before: Before) => {
    const stage = before === null ? undefined : stages[before];
    const position: Position = stage?.position ?? start;
    return { id: stage?.id ?? null, position, isStart: stage === undefined };
  };
  const spoken: Spoken = { languages, dataLanguages: hunt.dataLanguages, nameLanguages: hunt.nameLanguages };
  const befores = comings(plan.circuits, stages.length);
  const [first = own] = plan.circuits;
  const laid = first.flatMap((i, at) => {
    const [stage, spot] = [stages[i], spots[i]];
    const coming = { own: i === 0 ? null : i - 1, first: first[at - 1] ?? null, all: befores[i] ?? [] };
    return stage && spot ? [withClues(stage, spot, coming, from, spoken)] : [];
  });
  const { spread: _, ...others } = hunt;
  return {
    hunt: {
      ...others,
      stages: laid,
      ...(unspread(laid).size === 0 && { spread: true as const }),
      circuits: plan.circuits.map((order) => order.flatMap((stage) => stages[stage]?.id ?? [])),
      lengthMeters: Math.round(metersOf(ground, first) * 10) / 10,
    },
    problems: [
      ...crowded(scenario, plan),
      ...stretched(plan, metersOf(ground, own)),
      ...writtenClues(stages, spots, befores),
      ...checkTime(plan.longest, stages.length, rules, ground.walking),
    ],
  };
};
