import { fold } from '../../lib/text';
import type { InputKind, Reply } from '../challenge';
import { numbersOf, wordsIn } from './lists';

/** What was answered, an option or typed words, and how many pieces were uncovered. */
interface Answered {
  readonly answer: string | number;
  readonly pieces: number;
}

/** What a reply says; null where it is none. */
export const answeredIn = (reply: Reply): Answered | null => {
  const [[option, uncovered], [typed, written]] = [numbersOf(reply), wordsIn(reply)];
  if (option !== undefined && uncovered !== undefined) return { answer: option, pieces: uncovered };
  return typed !== undefined && written !== undefined ? { answer: typed, pieces: Number(written) } : null;
};

const asked = (answer: string | number): string => (typeof answer === 'number' ? `${answer}` : fold(answer));

/** An answer to a picture that is uncovered: of two to one picture the later is the same, however much is uncovered by then. */
export const reveal: InputKind<'reveal'> = {
  takes: ({ choices, told }, reply) => {
    const answered = answeredIn(reply);
    if (!answered || !Array.isArray(reply) || reply.length !== 2) return false;
    const { answer, pieces } = answered;
    const isOne = typeof answer === 'number' ? choices?.[answer] !== undefined : !choices && answer.trim() !== '';
    return isOne && Number.isInteger(pieces) && pieces >= 1 && pieces <= told.length;
  },
  isSame: (one, other) => {
    const [before, now] = [answeredIn(one), answeredIn(other)];
    return before !== null && now !== null && asked(before.answer) === asked(now.answer);
  },
  texts: ({ told, choices = [] }) => [...told, ...choices],
  words: ({ choices }, reply) => {
    const { answer = '', pieces = 0 } = answeredIn(reply) ?? {};
    const text = typeof answer === 'number' ? (choices?.[answer] ?? '') : answer;
    const uncovered =
      pieces === 1 ? { fr: '1 morceau', en: '1 piece' } : { fr: `${pieces} morceaux`, en: `${pieces} pieces` };
    return [text, uncovered];
  },
  guesses: ({ choices, told }) =>
    choices
      ? choices.flatMap((_, i) => [
          [i, told.length],
          [i, told.length - 1],
        ])
      : ['x', 'xx', 'xxx'].map((typed) => [typed, String(told.length)]),
};
