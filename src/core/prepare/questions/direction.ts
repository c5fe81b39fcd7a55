import type { Direction } from '../../challenge/types/direction';
import { bearingDegrees } from '../../lib/geo';
import { shuffled } from '../../lib/random';
import type { Cell } from '../hunt';
import { compose, composeWith, nameOf } from '../words';
import { type Family, type Option, placeCellOf, wrongCount } from './family';
import { askedAs } from './form';
import { metersTo } from './peers';
import { isOneInReach, peersInReach } from './reach';

/** Degrees on either side of an eighth of a turn in which a direction is clear. */
const clearDegrees = 15;

/** The eighth of a turn, clockwise from north, in which one place is seen from another; undefined where it lies between two. */
const eighthOf = (from: Cell, to: Cell): number | undefined => {
  if (!from.position || !to.position) return undefined;
  const eighths = bearingDegrees(from.position, to.position) / 45;
  return Math.abs(eighths - Math.round(eighths)) * 45 <= clearDegrees ? Math.round(eighths) % 8 : undefined;
};

/** Meters by which one may stand beside the place: within its circle, by a receiver that errs among houses. */
const besideMeters = 40;
/** Degrees by which one points past what one has in mind. */
const pastDegrees = 15;
/** Degrees beyond what is forgiven from which on it is another direction. */
const otherwiseDegrees = 45;

/** The direction to point in: the nearer the place, the more is forgiven, for who stands a little aside sees it elsewhere. */
const pointing = (from: Cell, to: Cell): Omit<Direction, 'ask'> | undefined => {
  if (!from.position || !to.position) return undefined;
  const aside = (Math.atan(besideMeters / metersTo(from, to)) * 180) / Math.PI;
  const withinDegrees = Math.ceil((pastDegrees + aside) / 5) * 5;
  return {
    type: 'direction',
    answer: Math.round(bearingDegrees(from.position, to.position)) % 360,
    withinDegrees,
    zeroAtDegrees: withinDegrees + otherwiseDegrees,
  };
};

/** In which direction a site around lies: the wrong ones are a quarter of a turn away or more. No stage is asked for: clues tell their ways. */
export const direction: Family = {
  partsTell: false,
  choose: (subject) => {
    const own = placeCellOf(subject, subject.site);
    if (own.raw === '') return 'noValue';
    const clear = shuffled(peersInReach(subject), subject.random)
      .map(({ index }) => placeCellOf(subject, index))
      .find((cell) => subject.as !== undefined || eighthOf(own, cell) !== undefined);
    return clear ? { rule: 'direction', ...askedAs(subject.as), subject: own, right: clear, wrong: [] } : 'tooFewWrong';
  },
  holds: (proof) =>
    isOneInReach(proof) && (proof.as !== undefined || eighthOf(proof.subject, proof.right) !== undefined),
  word: ({ subject, right }, listener) => {
    const { languages } = listener;
    const eighth = eighthOf(subject, right);
    if (eighth === undefined) return undefined;
    const option = (turn: number, cells: readonly Cell[]): Option => ({
      text: compose(languages, ({ ask }) => ask.directions[(eighth + turn) % 8] ?? ''),
      cells,
    });
    return {
      type: 'choice',
      ask: composeWith(languages, [nameOf(right, listener)], ({ ask }, name) => ask.direction(name)),
      right: option(0, [right]),
      wrong: [4, 2, 6].slice(0, wrongCount(listener)).map((turn) => option(turn, [])),
    };
  },
  forms: {
    direction: ({ subject, right }, listener) => {
      const pointed = pointing(subject, right);
      const name = nameOf(right, listener);
      return (
        pointed && { ...pointed, ask: composeWith(listener.languages, [name], ({ ask }, said) => ask.direction(said)) }
      );
    },
  },
};
