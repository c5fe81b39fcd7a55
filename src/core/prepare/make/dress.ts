import { formsOf } from '../../scenario/forms';
import type { ComposedChallenge } from '../../scenario/schema';
import { type Challenges, type Draft, type Tried, tryOut } from './draft';
import { fallenIn } from './fallen';
import { challengesOf, type Standing } from './standing';

/** A question done with the hands, rather than by options to choose from: as another type of challenge, or a place to put on the map for how far it is, unless distances are wanted; undefined for one that is asked as it is. No child points a compass, nor is sent to a map for a name. */
const dressed = (challenge: ComposedChallenge, { audience, families }: Draft): ComposedChallenge | undefined => {
  const [as] = formsOf[challenge.family] ?? [];
  if (challenge.family === 'distance' && audience !== 'child' && families === undefined) return { family: 'pin' };
  return as === undefined || (as === 'direction' && audience === 'child') ? undefined : { ...challenge, as };
};

/** The questions with one of them asked otherwise. */
const withOne = (asked: Challenges, stage: number, at: number, one: ComposedChallenge): Challenges =>
  asked.map((here, i) => (i === stage ? here.map((old, k) => (k === at ? one : old)) : here));

/** Whether of two questions that follow each other both are of one such type. */
const hasTwins = (asked: Challenges): boolean =>
  asked.flat().some(({ as }, i, all) => as !== undefined && all[i - 1]?.as === as);

/** The same hunt in more ways: its questions done with the hands where none falls away for it, nor two of one type follow each other. */
export const inManyWays = (draft: Draft, { left, made }: Standing): Tried => {
  let best = { asked: challengesOf(left), made };
  challengesOf(left).forEach((here, stage) => {
    here.forEach((challenge, at) => {
      const one = dressed(challenge, draft);
      const asked = one && withOne(best.asked, stage, at, one);
      if (asked === undefined || hasTwins(asked)) return;
      const tried = tryOut(draft, asked);
      if (fallenIn(tried).length === 0) best = { asked, made: tried };
    });
  });
  return best.made;
};
