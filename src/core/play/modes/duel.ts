import type { Hunt } from '../../prepare/hunt';
import type { ChallengePlay, Play } from '../play';
import type { Mode } from './mode';
import { trail } from './trail';

/** The questions that were begun, in the order that they were; to find a place is nobody's turn. */
const begun = ({ stages }: Hunt, play: Play): readonly ChallengePlay[] =>
  [...play.stages].flatMap(([id, { challenges }]) => {
    const asked = stages.find((stage) => stage.id === id)?.challenges ?? [];
    return [...challenges].flatMap(([challenge, left]) =>
      asked.some(({ id: one, content }) => one === challenge && content.type !== 'find') ? [left] : [],
    );
  });

/** Two against each other, on one phone: they walk together and answer by turns, and what one misses the other may try. */
export const duel: Mode = {
  open: trail.open,
  holder: (hunt, play, doing) => {
    if (doing !== 'question') return null;
    const all = begun(hunt, play);
    const last = all.at(-1);
    const seat = last && !last.closed ? all.length - 1 + last.tries : all.length;
    return { seat: seat % 2, role: 'duelist' };
  },
};

/** What each of the two has earned by answers: the one who begins first. */
export const duelScores = (hunt: Hunt, play: Play): readonly [number, number] => {
  const earned = begun(hunt, play).flatMap(({ earned: each }, question) =>
    each.map((points, one) => ({ points, seat: (question + one) % 2 })),
  );
  const of = (seat: number): number => earned.reduce((sum, one) => sum + (one.seat === seat ? one.points : 0), 0);
  return [of(0), of(1)];
};
