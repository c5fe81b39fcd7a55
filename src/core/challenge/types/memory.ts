import * as v from 'valibot';
import { fault } from '../../lib/checked';
import { isSameText, type Text } from '../../lib/language';
import { limits } from '../../lib/limits';
import { shuffled } from '../../lib/random';
import type { Card, ChallengeType } from '../challenge';
import { type Drawing, drawingField } from '../drawings';
import { ask, described, typeNamed } from '../fields';
import { gradedMark } from '../graded';
import { areIndexes, numbersOf } from '../inputs/lists';
import { alikeProblems } from '../options';

/** Two cards that belong together. */
interface CardPair {
  readonly one: Text;
  /** What stands on the other card; without it, the same. */
  readonly other?: Text | undefined;
  /** What stands on the first in place of its words, which tell it to whoever doesn't see it. */
  readonly drawing?: Drawing | undefined;
}

/** Cards that lie face down, of which two by two belong together. */
export interface Memory {
  readonly type: 'memory';
  readonly ask: Text;
  readonly pairs: readonly CardPair[];
  readonly turns?: number | undefined;
  /** Which card lies where: 0 and 1 are those of the first pair, 2 and 3 those of the second. */
  readonly laid?: readonly number[] | undefined;
}

const mostPairs = limits.options;

const laidOf = ({ pairs, laid }: Memory): readonly number[] =>
  laid ?? Array.from({ length: pairs.length * 2 }, (_, i) => i);

const cardOf = ({ pairs }: Memory, card: number): Card => {
  const { one = '', other = one, drawing } = pairs[Math.floor(card / 2)] ?? {};
  return card % 2 === 0 ? { text: one, ...(drawing && { drawing }) } : { text: other };
};

/** Who has found all has earned so much at least. */
const leastEarned = 0.25;

const markOfTurns = (turns: number, full: number): number =>
  leastEarned + (1 - leastEarned) * gradedMark(turns, full, 3 * full);

/**
 * Pairs to turn over: done once all are found; where the author counts turns, few of them earn more. Each card is a button with its number,
 * which says what stands on it once it is turned, so that it is played by keyboard and read aloud as it is by touch; two that don't
 * belong together lie open until the next is turned, so that nobody has to hurry. It takes neither map, sight nor camera.
 */
export const memory: ChallengeType<Memory> = {
  schema: v.strictObject({
    type: typeNamed('memory', 'Pairs of cards to turn over, face down at first.'),
    ask,
    pairs: v.pipe(
      v.array(
        v.strictObject({
          one: described('What stands on one card.'),
          other: v.optional(described('What stands on its fellow; without it, the same.')),
          drawing: v.optional(
            drawingField(
              'A drawing of ours on the one card in place of its words, which are read to whoever doesn’t see it.',
            ),
          ),
        }),
      ),
      v.minLength(3),
      v.maxLength(mostPairs),
      v.description('Three to eight pairs; Jalon lays the cards.'),
    ),
    turns: v.optional(
      v.pipe(
        v.number(),
        v.integer(),
        v.minValue(1),
        v.maxValue(100),
        v.description(
          'So many turns of two cards earn all, three times as many a quarter; without it, all is earned once the pairs are found.',
        ),
      ),
    ),
    laid: v.optional(
      v.pipe(
        v.array(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(2 * mostPairs - 1))),
        v.maxLength(2 * mostPairs),
        v.description(
          'Which card lies where: 0 and 1 are those of the first pair, 2 and 3 those of the second; without it Jalon lays them.',
        ),
      ),
    ),
  }),
  input: (content) => ({
    kind: 'cards',
    cards: laidOf(content).map((card) => cardOf(content, card)),
    pairs: laidOf(content).map((card) => Math.floor(card / 2)),
  }),
  mark: ({ turns }, reply) => {
    const [taken = Number.NaN] = numbersOf(reply);
    if (Number.isNaN(taken)) return 0;
    return turns === undefined ? 1 : markOfTurns(taken, turns);
  },
  solution: ({ pairs }) => ({
    reply: [pairs.length],
    text: { fr: `${pairs.length} coups`, en: `${pairs.length} turns` },
  }),
  isGraded: true,
  shuffle: (content, random) => ({ ...content, laid: shuffled(laidOf({ ...content, laid: undefined }), random) }),
  problems: ({ pairs, turns, laid }, path) => {
    const places = pairs.flatMap(({ one, other }, i) => [
      { text: one, path: `${path}.pairs[${i}].one` },
      ...(other === undefined || isSameText(one, other) ? [] : [{ text: other, path: `${path}.pairs[${i}].other` }]),
    ]);
    const count = pairs.length * 2;
    const isLaid = laid === undefined || (laid.length === count && areIndexes(laid, count));
    return [
      ...alikeProblems(
        places.map(({ text }) => text),
        (i) => places[i]?.path ?? path,
      ),
      ...(isLaid ? [] : [fault(`${path}.laid`, 'sense.shownUnlike', { count, last: count - 1 })]),
      ...(turns === undefined || turns >= pairs.length
        ? []
        : [fault(`${path}.turns`, 'sense.fewTurns', { turns, pairs: pairs.length })]),
    ];
  },
};
