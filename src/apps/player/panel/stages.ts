import { bearingDegrees } from '../../../core/lib/geo';
import type { Language, Text } from '../../../core/lib/language';
import { type Goal, metersToGoal, nearestOfGoal } from '../../../core/lib/zone';
import { hintCostOf, knownStages, numbersOf, stagePlay, stagesOf } from '../../../core/play/course';
import type { Play } from '../../../core/play/play';
import type { Hunt, HuntStage } from '../../../core/prepare/hunt';
import { playWords } from '../../../ui/messages/play';
import { formatDirection, formatOpening } from '../../../ui/messages/playFormats';
import type { Game } from '../game';
import type { Shut } from '../hours';

/** How a stage stands for the team: still to come, may be reached now, the team is in it, done, or passed for good. */
export type StageState = 'hidden' | 'open' | 'here' | 'done' | 'missed';

/** A stage as the panels name and number it. */
export interface StageRow {
  readonly stage: HuntStage;
  /** Its number in the circuit, from 1: never another in a play. */
  readonly number: number;
  readonly state: StageState;
  /** Whether it was set aside: another is looked for first. */
  readonly passed: boolean;
  /** Its title once the team has been there; null before. */
  readonly title: Text | null;
}

const stateOf = ({ play, standing }: Pick<Game, 'play' | 'standing'>, id: string): StageState => {
  const { done, arrivedBy } = stagePlay(play, id);
  if (done) return arrivedBy === null ? 'missed' : 'done';
  if (arrivedBy !== null) return 'here';
  return standing.open.some((stage) => stage.id === id) ? 'open' : 'hidden';
};

/** Every stage that the team knows of, in the order of the play's circuit. */
export const stageRows = (game: Pick<Game, 'hunt' | 'play' | 'standing'>): readonly StageRow[] => {
  const numbers = numbersOf(stagesOf(game.hunt, game.play));
  return knownStages(game.hunt, game.play).map((stage) => {
    const state = stateOf(game, stage.id);
    const seen = state === 'here' || state === 'done';
    const { passed } = stagePlay(game.play, stage.id);
    return { stage, number: numbers.get(stage.id) ?? 0, state, passed, title: seen ? stage.title : null };
  });
};

/** The stage that is looked for: the one that the team has chosen among those it may reach, else the first of them that was not set aside. */
export const soughtRow = (rows: readonly StageRow[], { aimed }: Pick<Game, 'aimed'>): StageRow | undefined => {
  const open = rows.filter(({ state }) => state === 'open');
  return open.find(({ stage }) => stage.id === aimed) ?? open.find(({ passed }) => !passed) ?? open[0];
};

/** What a stage was worth: its arrival, its answers, less its hints. */
export const stagePoints = (hunt: Hunt, play: Play, stage: HuntStage): number => {
  const { arrivedBy, hints, challenges } = stagePlay(play, stage.id);
  const answers = [...challenges.values()].reduce((sum, { points }) => sum + points, 0);
  const lit = Array.from({ length: hints }, (_, i) => hintCostOf(hunt, stage, i));
  return lit.reduce((sum, cost) => sum - cost, answers + (arrivedBy === null ? 0 : hunt.rules.points.arrival));
};

/** The way from the team to a place. */
export interface Way {
  readonly meters: number;
  /** Degrees from north. */
  readonly bearing: number;
}

/** The way from where the team is to a place, or to its zone by the nearest; null as long as nobody knows where it is. */
export const wayTo = ({ whereabouts }: Pick<Game, 'whereabouts'>, goal: Goal): Way | null =>
  whereabouts && {
    meters: metersToGoal(goal, whereabouts.position),
    bearing: bearingDegrees(whereabouts.position, nearestOfGoal(goal, whereabouts.position)),
  };

/** Distance and direction in words: `540 m, sud-ouest`. */
export const wayWords = (language: Language, { meters, bearing }: Way): string =>
  playWords(language).away(meters, formatDirection(language, bearing));

/** Four steps of warmth, from 0 (cold) to 3 (burning): each begins at so many meters; no colder than the farthest. */
export interface WarmthScale {
  readonly from: readonly [number, number, number, number];
  readonly farthest: number;
}

/** On the way to a stage. */
const onTheWay: WarmthScale = { from: [Number.POSITIVE_INFINITY, 800, 300, 60], farthest: 2400 };

/** Around a stage, where something is found within so many meters: burning is there. */
export const aroundHere = (withinMeters: number): WarmthScale => ({
  from: [Number.POSITIVE_INFINITY, 150, 75, withinMeters],
  farthest: 300,
});

/** How warm a distance is: its step, and how far along the scale it stands, from 0 to 1. */
export const warmthOf = (
  meters: number,
  { from, farthest }: WarmthScale = onTheWay,
): { readonly step: number; readonly along: number } => {
  const step = from.findLastIndex((one) => meters < one);
  const far = step <= 0 ? farthest : (from[step] ?? 0);
  const near = from[step + 1] ?? 0;
  const within = Math.min(1, Math.max(0, (far - meters) / (far - near)));
  return { step: Math.max(0, step), along: (Math.max(0, step) + within) / from.length };
};

/** When a stage that is closed opens, in words; or that it never does again. */
export const shutWords = (language: Language, { opens }: Shut): string =>
  opens ? playWords(language).opensAt(formatOpening(language, opens)) : playWords(language).shutOver;
