import { tookMs } from '../play/bell';
import { standing } from '../play/standing';
import type { Hunt } from '../prepare/hunt';
import type { TrackPoint } from './street';
import { type TeamKind, teams } from './teams';
import { type Visit, visitsOf } from './visits';
import { type Walk, walkHunt } from './walk';

/** How a team fared; times in milliseconds of play. */
export interface TeamRehearsal {
  readonly kind: TeamKind;
  readonly circuit: number;
  /** `stuck` is neither won nor out of time: nothing went on, or not within half a day. */
  readonly outcome: 'won' | 'timeUp' | 'stuck';
  readonly tookMs: number;
  /** What it takes to win, limit or not; null where it can't. */
  readonly neededMs: number | null;
  readonly points: number;
  /** The most that the hunt can give. */
  readonly most: number;
  /** The stages that it knew of in the end, reached or not: none of a branch that it didn't take. */
  readonly known: number;
  readonly visits: readonly Visit[];
  readonly track: readonly TrackPoint[];
}

const unlimited = (hunt: Hunt): Hunt => {
  const { minutes: _, ...rules } = hunt.rules;
  return { ...hunt, rules };
};

const needed = (hunt: Hunt, walk: Walk, again: (hunt: Hunt) => Walk): number | null => {
  const free = unlimited(hunt);
  const { play } = walk.play.finished === 'timeUp' ? again(free) : walk;
  return play.finished === 'won' ? tookMs(free, play) : null;
};

/** One team of a kind on a circuit, as it goes through a hunt. */
export const rehearseTeam = (hunt: Hunt, kind: TeamKind, circuit: number): TeamRehearsal => {
  const again = (one: Hunt): Walk => walkHunt(one, teams[kind], circuit, `${hunt.seed}/rehearsal/${kind}/${circuit}`);
  const walk = again(hunt);
  const { play } = walk;
  const { points, most, total } = standing(hunt, play, play.at);
  return {
    kind,
    circuit,
    outcome: play.finished ?? 'stuck',
    tookMs: tookMs(hunt, play),
    neededMs: needed(hunt, walk, again),
    points,
    most,
    known: total,
    visits: visitsOf(walk),
    track: walk.track,
  };
};
