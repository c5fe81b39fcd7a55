import { type Challenge, challengeProblems, markOf, solutionOf } from '../challenge';
import type { Choice } from '../challenge/types/choice';
import type { Match } from '../challenge/types/match';
import type { Order } from '../challenge/types/order';
import { stops } from '../lib/checked';
import { canonicalJson } from '../lib/hash';
import type { Text } from '../lib/language';
import type { ChoiceWording, Option, Wording } from './questions/family';
import { saysSame } from './sayings';

const same = (a: unknown, b: unknown): boolean => canonicalJson(a) === canonicalJson(b);

/** Whether each option is one of those that follow, none is missing or there twice, and the answer is the right one. */
const sameOptions = ({ options, answer }: Choice, { right, wrong }: ChoiceWording): boolean => {
  const following = [right, ...wrong];
  const meant = options.map((option) => following.findIndex(({ text }) => saysSame(option, text)));
  const distinct = new Set(meant).size === options.length && options.length === following.length;
  return distinct && !meant.includes(-1) && same(answer, options[meant.indexOf(0)]);
};

/** Whether texts say what others say now, each in its place. */
const saySame = (texts: readonly Text[], now: readonly Text[]): boolean =>
  texts.length === now.length && texts.every((text, i) => saysSame(text, now[i] ?? ''));

/** Whether what is put in order, or together, is shown in an order of chance: in that which it is to have it would be the answer. */
const isDrawn = (content: Order | Match): boolean =>
  content.shown !== undefined &&
  !stops(challengeProblems(content, '$')) &&
  content.shown.some((entry, place) => entry !== place);

const textsOfOrder = ({ items, first = '', last = '' }: Order): readonly Text[] => [...items, first, last];

const textsOfPairs = ({ pairs }: Match): readonly Text[] => pairs.flatMap(({ one, other }) => [one, other]);

/** Whether a question says what follows from its proof, in words of any time, and no more than one answer is right. */
export const saysWhatFollows = (content: Challenge, wording: Wording): boolean => {
  if (!('ask' in content) || !saysSame(content.ask, wording.ask)) return false;
  if (wording.type === 'choice') return content.type === 'choice' && sameOptions(content, wording);
  if (wording.type === 'order')
    return content.type === 'order' && isDrawn(content) && saySame(textsOfOrder(content), textsOfOrder(wording));
  if (wording.type === 'match')
    return content.type === 'match' && isDrawn(content) && saySame(textsOfPairs(content), textsOfPairs(wording));
  return same({ ...content, ask: '' }, { ...wording, ask: '' });
};

/** Whether one of these texts stands among the others, and at another place than its own. */
const isMoved = (texts: readonly Text[], now: readonly Text[]): boolean =>
  texts.some((text, i) => {
    const at = now.findIndex((other) => saysSame(text, other));
    return at >= 0 && at !== i;
  });

/** Whether a value stands beside what another belongs to. */
const isMispaired = ({ pairs }: Match, { pairs: now }: Match): boolean =>
  pairs.some(({ one, other }) => {
    const fellow = now.find((pair) => saysSame(one, pair.one));
    return fellow !== undefined && now.some((pair) => pair !== fellow && saysSame(other, pair.other));
  });

/** Whether a question takes for right what its proof, as it is understood now, knows as wrong. */
export const takesWrong = (content: Challenge, wording: Wording): boolean => {
  if (wording.type === 'choice') {
    if (content.type !== 'choice') return true;
    const isAnswer = ({ text }: Option): boolean => saysSame(content.answer, text);
    return !isAnswer(wording.right) && wording.wrong.some(isAnswer);
  }
  if (wording.type === 'order') return content.type !== 'order' || isMoved(content.items, wording.items);
  if (wording.type === 'match') return content.type !== 'match' || isMispaired(content, wording);
  return content.type !== wording.type || markOf(content, solutionOf(wording).reply) < 1;
};
