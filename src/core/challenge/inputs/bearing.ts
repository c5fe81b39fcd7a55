import type { InputKind } from '../challenge';

/** Degrees between two bearings, 0 … 180. */
export const degreesBetween = (one: number, other: number): number => {
  const apart = Math.abs(one - other) % 360;
  return Math.min(apart, 360 - apart);
};

/** A direction: whole degrees from north, clockwise. */
export const bearing: InputKind<'bearing'> = {
  takes: (_, reply) => typeof reply === 'number' && Number.isInteger(reply) && reply >= 0 && reply < 360,
  isSame: (one, other) => one === other,
  texts: () => [],
  words: (_, reply) => (typeof reply === 'number' ? [`${reply}°`] : []),
  guesses: (_, right) => [90, 180, 270, 60, 120, 240, 300].map((turn) => (Math.round(Number(right)) + turn) % 360),
};
