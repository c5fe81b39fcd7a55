import * as v from 'valibot';
import type { Text } from '../../lib/language';
import { limits } from '../../lib/limits';
import type { ChallengeType } from '../challenge';
import { ask, textSchema, typeNamed } from '../fields';
import { replyOf } from '../inputs/report';
import { alikeProblems } from '../options';

/** What may be reported, and the code under which a town's service knows it. */
export interface Category {
  readonly text: Text;
  readonly code: string;
}

/** Something that is broken or missing at a stage. */
export interface Report {
  readonly type: 'report';
  readonly ask: Text;
  readonly categories: readonly Category[];
}

/** What can be wrong in a street, where an author says nothing else: seen by anybody, without touching it. */
const usual: readonly Category[] = [
  { text: { fr: 'C’est cassé ou abîmé', en: 'It is broken or damaged' }, code: 'broken' },
  { text: { fr: 'C’est sale, il y a des déchets', en: 'It is dirty, there is rubbish' }, code: 'litter' },
  {
    text: { fr: 'On passe mal : marche, trou, obstacle', en: 'It is hard to get by: step, hole, obstacle' },
    code: 'obstacle',
  },
  { text: { fr: 'Il manque un panneau ou un nom', en: 'A sign or a name is missing' }, code: 'sign' },
  {
    text: { fr: 'Il manque un banc, de l’ombre, une rampe…', en: 'A bench, shade, a ramp is missing…' },
    code: 'missing',
  },
  { text: { fr: 'Autre chose', en: 'Something else' }, code: 'other' },
];

const taken: Text = { fr: 'Une photo', en: 'A photo' };

const nothing: Text = { fr: 'Rien à signaler', en: 'Nothing to report' };

const categorySchema = v.strictObject({
  text: v.pipe(textSchema, v.description('What is wrong, as the team reads it.')),
  code: v.pipe(
    v.string(),
    v.regex(/^[\w.-]{1,60}$/),
    v.description('The `service_code` under which an Open311 server takes it: `broken`, `GRAFFITI`, `017`.'),
  ),
});

/**
 * Something broken or missing at the stage: a category, a few words and a picture for whoever likes, at the place of the stage, for the town's service. Nothing is right or wrong, and
 * that there is nothing to report earns the same. Radio buttons and a line to type on: without a map, without sight (what is felt or heard, or nothing), without a camera.
 */
export const report: ChallengeType<Report> = {
  schema: v.strictObject({
    type: typeNamed(
      'report',
      'What is broken or missing at this stage: a category and words, for the town’s service. There is no right answer, and nothing to report is one.',
    ),
    ask,
    categories: v.optional(
      v.pipe(
        v.array(categorySchema),
        v.minLength(1),
        v.maxLength(limits.options - 1),
        v.description('What may be wrong, at most seven; else six that are usual in a street.'),
      ),
      usual as Category[],
    ),
  }),
  input: ({ categories }) => ({ kind: 'report', nothing, taken, categories: categories.map(({ text }) => text) }),
  mark: () => 1,
  solution: () => ({ reply: replyOf({ category: 0, words: '1, 2, 3', hasPhoto: false }), text: '' }),
  isOpen: true,
  problems: ({ categories }, path) =>
    alikeProblems([...categories.map(({ text }) => text), nothing], (i) => `${path}.categories[${i}].text`),
};
