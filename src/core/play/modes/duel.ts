import type { Hunt } from '../../prepare/hunt';
import type { ChallengePlay, Play } from '../play';
import { tryOf } from '../turns';
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

/** Whose try it is of the questions that were begun, and of one that wasn't: each two follow each other. */
const seatAt = (all: readonly ChallengePlay[], question: number, reply: number): 0 | 1 =>
  (question + (all[question] ? tryOf(all[question], reply) : 0)) % 2 === 0 ? 0 : 1;

/** Two against each other, on one phone: they walk together and answer by turns, and what one misses or gives up the other may try. */
export const duel: Mode = {
  open: trail.open,
  holder: (hunt, play, doing) => {
    if (doing !== 'question') return null;
    const all = begunIn(hunt, play);
    const now = all.findIndex(({ closed }) => !closed);
    return { seat: seatAt(all, now < 0 ? all.length : now, all[now]?.tries ?? 0), role: 'duelist' };
  },
  seat: (hunt, play, stage, challenge) => {
    const all = begunIn(hunt, play);
    const left = play.stages.get(stage)?.challenges.get(challenge);
    return seatAt(all, left ? all.indexOf(left) : all.length, left?.tries ?? 0);
  },
};

/** What each of the two has earned by answers: the one who begins first. */
export const duelScores = (hunt: Hunt, play: Play): readonly [number, number] => {
  const all = begunIn(hunt, play);
  const earned = all.flatMap(({ earned: each }, question) =>
    each.map((points, one) => ({ points, seat: seatAt(all, question, one) })),
  );
  const of = (seat: number): number => earned.reduce((sum, one) => sum + (one.seat === seat ? one.points : 0), 0);
  return [of(0), of(1)];
};
