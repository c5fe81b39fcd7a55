import * as v from 'valibot';
import { fault, type Problem } from '../../lib/checked';
import { say, spellingsOf, type Text } from '../../lib/language';
import { limits } from '../../lib/limits';
import { shuffled } from '../../lib/random';
import { matchesText } from '../../lib/text';
import type { ChallengeType } from '../challenge';
import { type Drawing, drawingField } from '../drawings';
import { ask, textSchema, typeNamed } from '../fields';
import { gradedMark } from '../graded';
import { areIndexes } from '../inputs/lists';
import { answeredIn } from '../inputs/reveal';
import { alikeProblems, answerProblems, isOption, keepOrder, optionsField, shuffleOptions } from '../options';
import { pictureField, pictureProblems } from '../picture';

/** A picture that is uncovered piece by piece. */
export interface Reveal {
  readonly type: 'reveal';
  readonly ask: Text;
  /** One of both: a drawing of ours, or a picture of the author's own. */
  readonly drawing?: Drawing | undefined;
  readonly picture?: string | undefined;
  /** A sentence for each piece. */
  readonly told: readonly Text[];
  readonly free: number;
  /** What is chosen from; without, the answer is typed. */
  readonly options?: readonly Text[] | undefined;
  readonly answers: readonly Text[];
  readonly keepOrder?: boolean | undefined;
  /** In which order the pieces are uncovered by who doesn't choose. */
  readonly shown?: readonly number[] | undefined;
}

/** Who is right when all is uncovered earns so much. */
const leastEarned = 0.25;

const shownOf = ({ told, shown }: Reveal): readonly number[] => shown ?? told.map((_, i) => i);

const isRight = ({ options, answers }: Reveal, answer: string | number): boolean => {
  if (typeof answer === 'string')
    return options === undefined && answers.flatMap(spellingsOf).some((one) => matchesText(answer, one));
  const option = options?.[answer];
  return option !== undefined && answers.some((one) => isOption(one, option));
};

const pieceProblems = ({ told, free, shown }: Reveal, path: string): readonly Problem[] => {
  const count = told.length;
  const isWhole = shown === undefined || (shown.length === count && areIndexes(shown, count));
  return [
    ...(isWhole ? [] : [fault(`${path}.shown`, 'sense.shownUnlike', { count, last: count - 1 })]),
    ...(free < count ? [] : [fault(`${path}.free`, 'sense.allFree', { free, count })]),
  ];
};

const pictureOf = ({ drawing, picture }: Reveal, path: string): readonly Problem[] => {
  if ((drawing === undefined) === (picture === undefined)) return [fault(path, 'sense.onePicture')];
  return picture === undefined ? [] : pictureProblems(picture, `${path}.picture`);
};

const optionProblems = ({ options, answers }: Reveal, path: string): readonly Problem[] =>
  options === undefined
    ? []
    : [
        ...alikeProblems(options, (i) => `${path}.options[${i}]`),
        ...answers.flatMap((one, i) => answerProblems(one, options, `${path}.answers[${i}]`)),
      ];

/**
 * A picture to look at closely: uncovered piece by piece, at one try; the fewer pieces, the more the right answer earns. Each piece is a button, and another
 * uncovers the next. Without sight a sentence stands for each piece, which is read as it is uncovered, and can be seen by all as a list:
 * with as many sentences as pieces both ways earn the same. It takes neither map nor camera.
 */
export const reveal: ChallengeType<Reveal> = {
  schema: v.strictObject({
    type: typeNamed(
      'reveal',
      'A picture that is uncovered piece by piece: the fewer, the more the answer earns, at one try.',
    ),
    ask,
    drawing: v.optional(drawingField('The drawing of ours that is uncovered: a kind of place.')),
    picture: v.optional(
      pictureField(
        'In place of it a picture of your own, whole in this file: a `data:` address of a PNG, JPEG or WebP image, of 2,048 pixels a side at the most.',
      ),
    ),
    told: v.pipe(
      v.array(textSchema),
      v.minLength(4),
      v.maxLength(limits.parts),
      v.description(
        'Four to twelve sentences that tell the same to whoever doesn’t see it, the most telling last: as many as the picture has pieces.',
      ),
    ),
    free: v.optional(
      v.pipe(
        v.number(),
        v.integer(),
        v.minValue(1),
        v.maxValue(limits.parts),
        v.description('So many pieces earn all; from there on each costs its share, and all of them leave a quarter.'),
      ),
      2,
    ),
    options: v.optional(optionsField('Two to eight options; Jalon shuffles them. Without them the answer is typed.')),
    answers: v.pipe(
      v.array(textSchema),
      v.minLength(1),
      v.maxLength(limits.answers),
      v.description('The right option, or every answer that is right where it is typed; the first is the one shown.'),
    ),
    keepOrder,
    shown: v.optional(
      v.pipe(
        v.array(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(limits.parts - 1))),
        v.maxLength(limits.parts),
        v.description('In which order pieces are uncovered by who doesn’t choose; without it Jalon draws one.'),
      ),
    ),
  }),
  input: (content) => ({
    kind: 'reveal',
    ...(content.drawing && { drawing: content.drawing }),
    ...(content.picture && { picture: content.picture }),
    told: content.told,
    free: content.free,
    pieces: shownOf(content),
    ...(content.options && { choices: content.options }),
  }),
  mark: (content, reply) => {
    const answered = answeredIn(reply);
    if (!answered || !isRight(content, answered.answer)) return 0;
    const { free, told } = content;
    return leastEarned + (1 - leastEarned) * gradedMark(answered.pieces, free, told.length);
  },
  solution: ({ options, answers: [first = ''] }) => {
    if (options === undefined) return { reply: [say(first, 'fr'), '1'], text: first };
    const option = options.findIndex((one) => isOption(first, one));
    return { reply: [option, 1], text: options[option] ?? first };
  },
  isGraded: true,
  shuffle: (content, random) => {
    const { options } = content;
    const mixed = options ? shuffleOptions({ ...content, options }, random) : content;
    return {
      ...mixed,
      shown: shuffled(
        content.told.map((_, i) => i),
        random,
      ),
    };
  },
  problems: (content, path) => [
    ...pictureOf(content, path),
    ...pieceProblems(content, path),
    ...optionProblems(content, path),
  ],
};
