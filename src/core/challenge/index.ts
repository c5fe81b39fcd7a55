import { fold, parseNumber } from '../lib/text';
import type { ChallengeType, Input } from './challenge';
import { type Choice, choice } from './types/choice';
import { type Find, find } from './types/find';
import { type Count, number } from './types/number';
import { text, type Written } from './types/text';
import { type Year, year } from './types/year';

/** What any challenge holds, told apart by `type`. */
export type Challenge = Choice | Count | Year | Written | Find;

/** The list of challenge types: add one here and in `types/`. */
export const challengeTypes: { readonly [K in Challenge['type']]: ChallengeType<Extract<Challenge, { type: K }>> } = {
  choice,
  number,
  year,
  text,
  find,
};

const typeOf = (content: Challenge) => challengeTypes[content.type] as ChallengeType<Challenge>;

/** How this challenge is answered. */
export const inputOf = (content: Challenge): Input => typeOf(content).input(content);

/** The mark for a reply, 0 wrong … 1 right. */
export const markOf = (content: Challenge, reply: string | number): number => typeOf(content).mark(content, reply);

/** Whether two replies to this challenge say the same: one option, one number, or one text but for case and accents. */
export const isSameReply = (content: Challenge, one: string | number, other: string | number): boolean => {
  const number = inputOf(content).kind === 'number' ? parseNumber(one) : undefined;
  return number === undefined ? fold(String(one)) === fold(String(other)) : number === parseNumber(other);
};

/** The reply that gets full marks, and its words. */
export const solutionOf = (content: Challenge) => typeOf(content).solution(content);
