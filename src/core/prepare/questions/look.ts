import { composeWith } from '../words';
import { category } from './category';
import type { Family } from './family';

/** What a column says of the place and the author says can be seen there. */
export const look: Family = {
  ...category,
  choose: (subject) => {
    if (!subject.isVisible) return 'hidden';
    const proof = category.choose(subject);
    return typeof proof === 'string' ? proof : { ...proof, rule: 'look' };
  },
  word: (proof, listener) => {
    const wording = category.word(proof, listener);
    if (wording?.type !== 'choice') return undefined;
    const ask = composeWith(listener.languages, [wording.ask], (words, question) => words.ask.look(question));
    return { ...wording, ask };
  },
};
