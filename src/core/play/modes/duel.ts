import type { Hunt } from '../../prepare/hunt';
import type { ChallengePlay, Play } from '../play';
import type { Mode } from './mode';
import { trail } from './trail';

/** The questions that were begun, in the order that they were; to find a place is nobody's turn. */
const begunIn = ({ stages }: Hunt, play: Play): readonly ChallengePlay[] =>
  [...play.stages]
    .flatMap(([id, { challenges }]) => {
      const asked = stages.find((stage) => stage.id === id)?.challenges ?? [];
      return [...challenges].flatMap(([challenge, left]) =>
        asked.some(({ id: one, content }) => one === challenge && content.type !== 'find') ? [left] : [],
      );
    })
    .sort((a, b) => (a.begunAs ?? 0) - (b.begunAs ?? 0));

/** Two against each other, on one phone: they walk together and answer by turns, and what one misses the other may try. */
export const duel: Mode = {
  open: trail.open,
  holder: (hunt, play, doing) => {
    if (doing !== 'question') return null;
    const all = begunIn(hunt, play);
    const now = all.findIndex(({ closed }) => !closed);
    const seat = now < 0 ? all.length : now + (all[now]?.tries ?? 0);
    return { seat: seat % 2, role: 'duelist' };
  },
};

/** What each of the two has earned by answers: the one who begins first. */
export const duelScores = (hunt: Hunt, play: Play): readonly [number, number] => {
  const earned = begunIn(hunt, play).flatMap(({ earned: each }, question) =>
    each.map((points, one) => ({ points, seat: (question + one) % 2 })),
  );
  const of = (seat: number): number => earned.reduce((sum, one) => sum + (one.seat === seat ? one.points : 0), 0);
  return [of(0), of(1)];
};
