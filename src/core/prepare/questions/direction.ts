import { bearingDegrees } from '../../lib/geo';
import { shuffled } from '../../lib/random';
import type { Cell } from '../hunt';
import { compose } from '../words';
import { type Family, type Option, placeCellOf, wrongCount } from './family';
import { arePlaces, metersTo, peersAround } from './peers';

/** A place nearer than this is seen, one farther is nobody's guess. */
const reach = { from: 100, to: 5000 };
/** Degrees on either side of an eighth of a turn in which a direction is clear. */
const clearDegrees = 15;

/** The eighth of a turn, clockwise from north, in which one place is seen from another; undefined where it lies between two. */
const eighthOf = (from: Cell, to: Cell): number | undefined => {
  if (!from.position || !to.position) return undefined;
  const eighths = bearingDegrees(from.position, to.position) / 45;
  return Math.abs(eighths - Math.round(eighths)) * 45 <= clearDegrees ? Math.round(eighths) % 8 : undefined;
};

const isInReach = (meters: number): boolean => meters >= reach.from && meters <= reach.to;

/** In which direction a site around lies: the wrong ones are a quarter of a turn away or more. No stage is asked for: clues tell their ways. */
export const direction: Family = {
  partsTell: false,
  choose: (subject) => {
    const own = placeCellOf(subject, subject.site);
    if (own.raw === '') return 'noValue';
    const near = peersAround(subject)
      .filter(({ index, meters }) => isInReach(meters) && !subject.isStage(index))
      .slice(0, 12);
    const clear = shuffled(near, subject.random)
      .map(({ index }) => placeCellOf(subject, index))
      .find((cell) => eighthOf(own, cell) !== undefined);
    return clear ? { rule: 'direction', subject: own, right: clear, wrong: [] } : 'tooFewWrong';
  },
  holds: (proof) => {
    const { subject, right, wrong, others } = proof;
    return (
      wrong.length === 0 &&
      others === undefined &&
      arePlaces(proof, [right]) &&
      isInReach(metersTo(subject, right)) &&
      eighthOf(subject, right) !== undefined
    );
  },
  word: ({ subject, right }, { languages, audience }) => {
    const eighth = eighthOf(subject, right);
    if (eighth === undefined) return undefined;
    const option = (turn: number, cells: readonly Cell[]): Option => ({
      text: compose(languages, ({ ask }) => ask.directions[(eighth + turn) % 8] ?? ''),
      cells,
    });
    return {
      type: 'choice',
      ask: compose(languages, ({ ask }) => ask.direction(right.name)),
      right: option(0, [right]),
      wrong: [4, 2, 6].slice(0, wrongCount({ audience })).map((turn) => option(turn, [])),
    };
  },
};
