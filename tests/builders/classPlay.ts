import type { OpenedPlay } from '../../src/core/play/kept';
import type { Action } from '../../src/core/play/play';
import type { Team } from '../../src/core/play/team';
import { type Hunt, huntHash } from '../../src/core/prepare/hunt';
import { aHunt, type Move, playing, started } from './play';
import { noon } from './seenPlay';

/** Teams of a class, each told from the others by its emblem. */
export const classTeams: readonly Team[] = [
  { creature: 'otter', quality: 'daring', color: 'blue', emblem: 'star' },
  { creature: 'otter', quality: 'daring', color: 'blue', emblem: 'moon' },
  { creature: 'otter', quality: 'daring', color: 'blue', emblem: 'anchor' },
] as const as readonly Team[];

/** What team number `index` did in a hunt, as it is passed on. */
export const classPlay = (index: number, moves: readonly Move[], hunt: Hunt = aHunt()): OpenedPlay => {
  const hash = huntHash(hunt);
  const start = { ...started, hunt: hash, team: classTeams[index] } as Action;
  const { events } = playing(hunt, [start, ...moves]);
  const wall = noon + index * 1000;
  const log = events.map((event, seq) => ({ seq, wall: wall + Math.round(event.at), event }));
  const id = `00000000-0000-4000-8000-00000000000${index}`;
  return { record: { id, hunt, huntHash: hash, createdWall: wall }, log, seen: log.length };
};
