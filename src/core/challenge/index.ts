import type { Problem } from '../lib/checked';
import { joined, type Text } from '../lib/language';
import type { Random } from '../lib/random';
import type { ChallengeType, Input, Reply } from './challenge';
import { kindOf } from './inputs';
import { type Choice, choice } from './types/choice';
import { type Cloze, cloze } from './types/cloze';
import { type Code, code } from './types/code';
import { type Direction, direction } from './types/direction';
import { type Estimate, estimate } from './types/estimate';
import { type Find, find } from './types/find';
import { type Match, match } from './types/match';
import { type Memory, memory } from './types/memory';
import { type Count, number } from './types/number';
import { type Observe, observe } from './types/observe';
import { type Opinion, opinion } from './types/opinion';
import { type Order, order } from './types/order';
import { type Photo, photo } from './types/photo';
import { type Pin, pin } from './types/pin';
import { type Report, report } from './types/report';
import { type Reveal, reveal } from './types/reveal';
import { type Scan, scan } from './types/scan';
import { type Search, search } from './types/search';
import { type Several, several } from './types/several';
import { text, type Written } from './types/text';
import { type Year, year } from './types/year';

/** What any challenge holds, told apart by `type`. */
export type Challenge =
  | (Choice | Several | Count | Year | Estimate | Written | Cloze)
  | (Order | Match | Pin | Direction | Find | Code | Opinion | Observe | Report)
  | (Memory | Scan | Reveal | Photo | Search);

/** The list of challenge types: add one here and in `types/`. */
export const challengeTypes: { readonly [K in Challenge['type']]: ChallengeType<Extract<Challenge, { type: K }>> } = {
  choice,
  several,
  number,
  year,
  estimate,
  text,
  cloze,
  order,
  match,
  pin,
  direction,
  find,
  code,
  opinion,
  observe,
  report,
  memory,
  scan,
  reveal,
  photo,
  search,
};

const typeOf = (content: Challenge) => challengeTypes[content.type] as ChallengeType<Challenge>;

/** How this challenge is answered. */
export const inputOf = (content: Challenge): Input => typeOf(content).input(content);

/** The mark for a reply, 0 wrong … 1 right. */
export const markOf = (content: Challenge, reply: Reply): number => typeOf(content).mark(content, reply);

/** Whether this is a whole reply to a challenge. */
export const isReplyTo = (content: Challenge, reply: Reply): boolean => {
  const input = inputOf(content);
  return kindOf(input).takes(input, reply);
};

/** Whether two replies to this challenge say the same: one option, one number, or one text but for case and accents. */
export const isSameReply = (content: Challenge, one: Reply, other: Reply): boolean =>
  kindOf(inputOf(content)).isSame(one, other);

/** All that a team reads before it replies, the question first. */
export const textsOf = (content: Challenge): readonly Text[] => {
  const input = inputOf(content);
  return 'ask' in content ? [content.ask, ...kindOf(input).texts(input)] : [];
};

/** A reply in words, a line for each of its parts. */
export const replyLines = (content: Challenge, reply: Reply): readonly Text[] => {
  const input = inputOf(content);
  return kindOf(input).words(input, reply);
};

/** A reply as others are told it afterwards, in one line: of a place how far off it was, of a direction what it was called. */
export const toldReply = (content: Challenge, reply: Reply): Text =>
  typeOf(content).told?.(content, reply) ?? joined(replyLines(content, reply), ' · ');

/** Replies of a team that doesn't know the right one. */
export const guessesOf = (content: Challenge): readonly Reply[] => {
  const input = inputOf(content);
  return kindOf(input).guesses(input, solutionOf(content).reply);
};

/** The reply that gets full marks, and its words: line by line, and in one line. */
export const solutionOf = (
  content: Challenge,
): { readonly reply: Reply; readonly lines: readonly Text[]; readonly text: Text } => {
  const { reply, text } = typeOf(content).solution(content);
  const lines = text === undefined ? replyLines(content, reply) : [text];
  return { reply, lines, text: joined(lines, ' · ') };
};

/** Whether nearer earns more, at one try. */
export const isGraded = (content: Challenge): boolean => typeOf(content).isGraded === true;

/** Whether there is no right answer. */
export const isOpen = (content: Challenge): boolean => typeOf(content).isOpen === true;

/** The same with what is shown in an order that chance draws. */
export const shuffle = (content: Challenge, random: Random): Challenge =>
  typeOf(content).shuffle?.(content, random) ?? content;

/** What is wrong with the sense of a challenge. */
export const challengeProblems = (content: Challenge, path: string): readonly Problem[] =>
  typeOf(content).problems?.(content, path) ?? [];
