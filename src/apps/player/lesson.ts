import { distanceMeters } from '../../core/lib/geo';
import type { Game } from './game';
import { isFar } from './whereabouts';

/** What a first play teaches, each by doing it once. */
export const moments = ['sail', 'pace', 'walk', 'come', 'hint'] as const;

/** One thing that is learned by doing it. */
export type Moment = (typeof moments)[number];

const atHome: readonly Moment[] = ['sail', 'pace', 'come', 'hint'];
const inStreet: readonly Moment[] = ['walk', 'come', 'hint'];

/** The next moment of the lesson, at home or in the street; null when all is learned, or nobody knows where the team is, or it is far from the hunt. */
export const nextMoment = (game: Game, learned: readonly Moment[]): Moment | null => {
  if (game.role !== 'writer' || !game.whereabouts || game.play.finished !== null) return null;
  if (!game.simulating && isFar(game)) return null;
  return (game.simulating ? atHome : inStreet).find((moment) => !learned.includes(moment)) ?? null;
};

const movedMeters = (before: Game, now: Game): number =>
  before.whereabouts && now.whereabouts ? distanceMeters(before.whereabouts.position, now.whereabouts.position) : 0;

const arrivals = ({ play }: Game): number =>
  [...play.stages.values()].filter(({ arrivedBy }) => arrivedBy !== null).length;

const hintsLit = ({ play }: Game): number => [...play.stages.values()].reduce((sum, { hints }) => sum + hints, 0);

const hasArrived = (before: Game, now: Game): boolean => arrivals(now) > arrivals(before);

/** A phone that lies still may tremble by so much. */
const walkedMeters = 15;

const signs: { readonly [moment in Moment]: (before: Game, now: Game) => boolean } = {
  sail: (before, now) => movedMeters(before, now) >= 4,
  pace: (before, now) => now.pace !== 'walk' || hasArrived(before, now),
  walk: (before, now) => movedMeters(before, now) >= walkedMeters,
  come: hasArrived,
  hint: (before, now) => hintsLit(now) > hintsLit(before) || hasArrived(before, now),
};

/** Whether the team has done what a moment teaches, since the game stood as `before`. */
export const isLearned = (moment: Moment, before: Game, now: Game): boolean => signs[moment](before, now);
