import { periodsOf } from '../../dataset/fields/periods';
import { remembered } from '../../lib/remembered';
import { type Role, roleOf } from './roles';

/** What a year or a century may be the time of: each has its own verbs. */
const times = ['begun', 'ended', 'planted', 'protectedIn'] as const satisfies readonly Role[];

/** What a year or a century is the time of. */
export type Time = (typeof times)[number];

/** Years from the first to the last that something is said to be of, both included. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** The year that a cell is, and nothing else; undefined for any other cell. */
export const yearIn = (raw: string): number | undefined => {
  const year = /^\d{3,4}$/.test(raw.trim()) ? Number(raw) : Number.NaN;
  return year >= 100 && year <= 2200 ? year : undefined;
};

/** The years that a cell speaks of, from its first to its last; undefined where it isn't fully understood or doubts itself. */
export const spanOf = remembered((raw): Span | undefined => {
  const year = yearIn(raw);
  if (year !== undefined) return { from: year, to: year };
  const periods = periodsOf(raw);
  if (periods === undefined || periods.some(({ about }) => about)) return undefined;
  return { from: Math.min(...periods.map(({ from }) => from)), to: Math.max(...periods.map(({ to }) => to)) };
});

/** Years between two works, so that nobody can say which came first. */
const clearYears = 10;

/** Whether one is over clearly before the other begins. */
export const isBefore = (a: Span, b: Span): boolean => a.to + clearYears <= b.from;

/** What a column is the time of: of centuries without a name for it, when the place was begun; undefined for what is no time of the place. */
export const timeOf = (header: string): Time | undefined => {
  const role = roleOf(header);
  if (role === undefined) return 'begun';
  return times.find((time) => time === role);
};
