import * as v from 'valibot';
import { fault } from '../../lib/checked';
import { languages, say, spellingsOf, type Text } from '../../lib/language';
import { limits } from '../../lib/limits';
import { matchesText } from '../../lib/text';
import type { ChallengeType } from '../challenge';
import { ask, described, textSchema, typeNamed } from '../fields';
import { filled, partsAround } from '../inputs/gaps';
import { wordsIn } from '../inputs/lists';

/** A text with gaps. */
export interface Cloze {
  readonly type: 'cloze';
  readonly ask: Text;
  readonly text: Text;
  /** For each gap the answers that are right, the first of which is shown. */
  readonly gaps: readonly (readonly Text[])[];
  readonly words?: readonly Text[] | undefined;
}

const isRight = (answers: readonly Text[], word: string): boolean =>
  answers.flatMap(spellingsOf).some((answer) => matchesText(word, answer));

/** The languages in which a text has another number of gaps than it should. */
const gapProblems = ({ text, gaps }: Cloze, path: string) => {
  const wrong = languages.filter((language) => partsAround(say(text, language)).length - 1 !== gaps.length);
  return wrong.slice(0, 1).map((language) =>
    fault(`${path}.text`, 'sense.gapsUnequal', {
      found: partsAround(say(text, language)).length - 1,
      wanted: gaps.length,
      language: wrong.length < languages.length ? language : '',
    }),
  );
};

/** Answers that are none of the words that are offered. */
const wordProblems = ({ gaps, words }: Cloze, path: string) =>
  gaps.flatMap((answers, i) => {
    if (words === undefined || words.flatMap(spellingsOf).some((word) => isRight(answers, word))) return [];
    const answer = say(answers[0] ?? '', 'fr');
    return [fault(`${path}.gaps[${i}]`, 'sense.answerNotAnOption', { answer, language: '' })];
  });

/** A text whose gaps are to be filled: each right word earns its share. A field, or a list to choose from, for each gap, in the order of the text. It takes neither map, sight nor camera: the text is read aloud, and each field by its number. */
export const cloze: ChallengeType<Cloze> = {
  schema: v.strictObject({
    type: typeNamed('cloze', 'A text with gaps to fill.'),
    ask,
    text: described('The text, each gap in it three underscores: `The bridge ___ was built in ___.`'),
    gaps: v.pipe(
      v.array(v.pipe(v.array(textSchema), v.minLength(1), v.maxLength(limits.answers))),
      v.minLength(1),
      v.maxLength(limits.parts),
      v.description('For each gap every answer that is right; the first is the one shown.'),
    ),
    words: v.optional(
      v.pipe(
        v.array(textSchema),
        v.minLength(2),
        v.maxLength(limits.parts),
        v.description('The words to choose from, the right ones among them; without them the words are typed.'),
      ),
    ),
  }),
  input: ({ text, gaps, words }) => ({ kind: 'gaps', text, gaps: gaps.length, ...(words ? { words } : {}) }),
  mark: ({ gaps }, reply) => {
    const words = wordsIn(reply);
    return gaps.filter((answers, i) => isRight(answers, words[i] ?? '')).length / gaps.length;
  },
  solution: ({ gaps, text }) => ({
    reply: gaps.map((answers) => say(answers[0] ?? '', 'fr')),
    text: filled(
      text,
      gaps.map(([answer = '']) => answer),
    ),
  }),
  problems: (content, path) => [...gapProblems(content, path), ...wordProblems(content, path)],
};
