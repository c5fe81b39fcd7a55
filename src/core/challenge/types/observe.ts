import * as v from 'valibot';
import type { Language, Text } from '../../lib/language';
import { limits } from '../../lib/limits';
import type { ChallengeType } from '../challenge';
import { ask, dataWords, textSchema, typeNamed } from '../fields';
import { alikeProblems } from '../options';

/** The cell that is asked about: of the stage's site where no other is named. */
export interface About {
  readonly dataset?: string | undefined;
  readonly site?: string | undefined;
  readonly column: string;
}

/** A question about the world to which a dataset has no answer, or an old one. */
export interface Observe {
  readonly type: 'observe';
  readonly ask: Text;
  readonly about: About;
  /** What may be seen, and what stands for it in the dataset. */
  readonly options: readonly { readonly text: Text; readonly value: string }[];
}

/** The last answer to every such question: nobody is made to guess. */
const unsure: { readonly [language in Language]: string } = {
  fr: 'Nous ne pouvons pas le dire',
  en: 'We can’t tell',
};

/** The value that a reply stands for in the dataset; undefined where the team can't tell. */
export const observedValue = ({ options }: Observe, reply: unknown): string | undefined =>
  typeof reply === 'number' ? options[reply]?.value : undefined;

const aboutSchema = v.strictObject({
  dataset: v.optional(dataWords('A key of `datasets`; else that of the stage’s site.')),
  site: v.optional(dataWords('The id of a site of that dataset; else the stage’s own.')),
  column: dataWords('The column that the answer belongs in, as it is headed.'),
});

const optionSchema = v.strictObject({
  text: v.pipe(textSchema, v.description('What the team answers.')),
  value: dataWords('What stands for it in that column, written as the dataset writes it: `oui`, `1`.'),
});

/**
 * A question about the world: nothing is right or wrong, and what is replied on the spot becomes a correction for the publisher.
 * That one can't tell is the last answer, and earns the same: nothing is gained by making something up. Radio buttons, as those of a choice;
 * at home, or without sight, “we can’t tell” is as good an answer. It takes neither map nor camera.
 */
export const observe: ChallengeType<Observe> = {
  schema: v.strictObject({
    type: typeNamed(
      'observe',
      'What is seen on the spot, and the data doesn’t say or says of long ago: there is no right answer, and it becomes a correction for the publisher. Jalon adds “we can’t tell”.',
    ),
    ask,
    about: v.pipe(aboutSchema, v.description('The cell of a dataset that the answer may correct.')),
    options: v.pipe(
      v.array(optionSchema),
      v.minLength(2),
      v.maxLength(limits.options - 1),
      v.description('Two to seven answers, in the order shown.'),
    ),
  }),
  input: ({ options }) => ({ kind: 'options', options: [...options.map(({ text }) => text), unsure] }),
  mark: () => 1,
  solution: () => ({ reply: 0, text: '' }),
  isOpen: true,
  problems: ({ options }, path) =>
    alikeProblems([...options.map(({ text }) => text), unsure], (i) => `${path}.options[${i}].text`),
};
