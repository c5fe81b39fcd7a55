import type { Hunt } from '../prepare/hunt';
import { tookMs } from './bell';
import { pausedMs } from './pauses';
import type { Play } from './play';
import type { Team } from './team';

/** A finished play as it is compared with others of its hunt. */
export interface Finish {
  readonly playId: string;
  readonly team: Team;
  readonly points: number;
  /** Milliseconds of play. */
  readonly tookMs: number;
  /** Milliseconds that it was paused, which are none of play. */
  readonly pausedMs: number;
  readonly timeDoubtful: boolean;
  readonly simulated: boolean;
  /** When it began: wall milliseconds. */
  readonly wall: number;
}

/** A finish at its place, from 1; `own` is the play whose result is read. */
export interface Placed extends Finish {
  readonly place: number;
  readonly own: boolean;
}

/** Who stands on the steps, who follows, and who is folded away; each in the order of places. */
export interface Podium {
  readonly steps: readonly Placed[];
  readonly rows: readonly Placed[];
  readonly folded: readonly Placed[];
  readonly own: Placed;
  readonly total: number;
}

/** How many steps a podium has. */
export const stepCount = 3;

/** Down to which place everybody is seen. */
const seenTo = 7;

/** A play that is over, as it is compared. */
export const finishOf = (playId: string, wall: number, hunt: Hunt, play: Play): Finish => ({
  playId,
  team: play.team,
  points: play.points,
  tookMs: tookMs(hunt, play),
  pausedMs: pausedMs(play, play.at),
  timeDoubtful: play.timeDoubtful,
  simulated: play.simulated,
  wall,
});

const order = <T extends number | string | boolean>(a: T, b: T): number => (a < b ? -1 : a > b ? 1 : 0);

/** More points first; then less time, pauses too, one in doubt behind all that is known; then who played first. Two plays are never even. */
export const compareFinishes = (a: Finish, b: Finish): number =>
  order(b.points, a.points) ||
  order(a.timeDoubtful, b.timeDoubtful) ||
  (a.timeDoubtful ? 0 : order(a.tookMs + a.pausedMs, b.tookMs + b.pausedMs)) ||
  order(a.wall, b.wall) ||
  order(a.playId, b.playId);

/** The podium of a hunt seen from one play, which is always in it, among the steps or in a row. */
export const podiumOf = (own: Finish, others: readonly Finish[]): Podium => {
  const placed = [own, ...others.filter(({ playId }) => playId !== own.playId)]
    .sort(compareFinishes)
    .map((finish, i): Placed => ({ ...finish, place: i + 1, own: finish === own }));
  const rest = placed.slice(stepCount);
  const isSeen = ({ place, own }: Placed): boolean => place <= seenTo || own;
  return {
    steps: placed.slice(0, stepCount),
    rows: rest.filter(isSeen),
    folded: rest.filter((one) => !isSeen(one)),
    own: placed.find((one) => one.own) as Placed,
    total: placed.length,
  };
};
