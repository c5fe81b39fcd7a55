import type { Text } from '../../lib/language';
import { isNone, type Property, propertyOf, sharedAs } from '../facts/property';
import { thingOf } from '../facts/things';
import { timeOf } from '../facts/times';
import type { Cell } from '../hunt';
import { partGivesAway } from '../leaks';
import { composeWith, headerOf, nameOf, valueWithin } from '../words';
import { maySayBesides } from './besides';
import {
  type Family,
  isOwn,
  type Listener,
  type Option,
  ownCellOf,
  placeCellOf,
  type Subject,
  standTogether,
  wrongCount,
} from './family';
import { areAsMany, areEnough, askedAs, joining } from './form';
import { nameTells, nameTellsOf } from './nameTells';
import { areNamed, isCalled, isNamedAlone, isShort, peersToCompare } from './peers';
import { varietyAround } from './variety';

/** The longest value that stands in a pair. */
const longestValue = 30;

/** The only value of a cell, where it is short, what the property is about, and not told by the place's name; undefined for any other. */
const valueIn = (property: Property, cell: Cell): string | undefined => {
  const { raw, name, column } = cell;
  const [value, ...more] = propertyOf(column, raw).name === property.name ? property.valuesOf(raw) : [];
  const fits = value !== undefined && more.length === 0 && value.length <= longestValue && isShort(name);
  return fits && !partGivesAway([name], value) && !nameTellsOf(cell) ? value : undefined;
};

const areUnlike = (property: Property, values: readonly (string | undefined)[]): values is readonly string[] =>
  values.every((value, i) => value !== undefined && isNone(property, value, values.slice(0, i) as string[]));

/** A place of a pair: its site, and what the column says of it. */
interface Placed {
  readonly index: number;
  readonly cell: Cell;
}

/** Whether of none of these places another column may say what stands beside another: where pairs are put together, each counts. */
const areSaidOnce = (subject: Subject, property: Property, placed: readonly Placed[]): boolean =>
  placed.every(({ index }) =>
    placed.every((other) => {
      const value = valueIn(property, other.cell);
      return other.index === index || (value !== undefined && !maySayBesides(subject, index, property, value));
    }),
  );

const fitTogether = (subject: Subject, property: Property, placed: readonly Placed[]): boolean =>
  areUnlike(
    property,
    placed.map(({ cell }) => valueIn(property, cell)),
  ) &&
  (subject.as === undefined || areSaidOnce(subject, property, placed));

const somePairs = (subject: Subject, property: Property): readonly Cell[] => {
  const mayJoin = joining(subject, varietyAround(subject, match).filled);
  const placed: Placed[] = [{ index: subject.site, cell: ownCellOf(subject, subject.site) }];
  for (const { index } of peersToCompare(subject)) {
    const next = { index, cell: ownCellOf(subject, index) };
    const fits =
      mayJoin(placed.length, index) &&
      !nameTells(subject, next.cell) &&
      fitTogether(subject, property, [...placed, next]);
    if (fits) placed.push(next);
  }
  return placed.map(({ cell }) => cell);
};

/** Which value each place has in the wrong answers: all moved on, moved back, and two changed. */
const wrongPairings = [
  [1, 2, 0],
  [2, 0, 1],
  [1, 0, 2],
] as const;

/** What each cell says, as it stands in a pair. */
const labelsIn = (cells: readonly Cell[], listener: Listener): readonly Text[] => {
  const [first] = cells;
  const property = propertyOf(first?.column ?? '', first?.raw ?? '');
  return cells.map((cell) => valueWithin(property, valueIn(property, cell) ?? '', cell, listener, false));
};

const pairings = (cells: readonly Cell[], listener: Listener): { right: Option; wrong: Option[] } => {
  const labels = labelsIn(cells, listener);
  const pairing = (order: readonly number[]): Option => ({
    cells,
    text: composeWith(
      listener.languages,
      cells.flatMap((cell, i) => [nameOf(cell, listener), labels[order[i] ?? 0] ?? '']),
      ({ ask }, ...said) => cells.map((_, i) => ask.pair(said[2 * i] ?? '', said[2 * i + 1] ?? '')).join(' · '),
    ),
  });
  return { right: pairing([0, 1, 2]), wrong: wrongPairings.slice(0, wrongCount(listener)).map(pairing) };
};

/** The question that a column asks of several places; undefined where it asks none. */
const askOf = (cells: readonly [Cell, ...Cell[]], listener: Listener, way: 'match' | 'pairs'): Text | undefined => {
  const [first] = cells;
  const shared = sharedAs(first.column, first.raw);
  if (shared === 'fitting' || shared === 'lacking') return undefined;
  return composeWith(
    listener.languages,
    [headerOf(first, listener)],
    ({ ask }, header) => ask[way][shared](header),
    thingOf(cells),
  );
};

/** Places, of which the place itself is one, and what a column says of each: no value may be another's. */
export const match: Family = {
  partsTell: false,
  choose: (subject) => {
    const own = ownCellOf(subject, subject.site);
    if (own.raw === '' || !isNamedAlone(subject)) return 'noValue';
    const property = propertyOf(own.column, own.raw);
    if (nameTells(subject, own)) return 'leaks';
    if (valueIn(property, own) === undefined) return 'unreadable';
    const [right, ...others] = somePairs(subject, property);
    if (right === undefined || !areEnough(others.length + 1)) return 'tooFewWrong';
    const place = placeCellOf(subject, subject.site);
    return { rule: 'match', ...askedAs(subject.as), subject: place, right, wrong: [], others };
  },
  holds: (proof) => {
    const { right, wrong, others = [] } = proof;
    const cells = [right, ...others];
    const property = propertyOf(right.column, right.raw);
    return (
      wrong.length === 0 &&
      isCalled(proof.subject) &&
      areAsMany(proof, cells.length) &&
      isOwn(proof, right) &&
      isTimely(property, right) &&
      standTogether(proof, cells) &&
      areNamed(cells) &&
      areUnlike(
        property,
        cells.map((cell) => valueIn(property, cell)),
      )
    );
  },
  word: ({ right, others = [] }, listener) => {
    const ask = askOf([right, ...others], listener, 'match');
    return ask === undefined ? undefined : { type: 'choice', ask, ...pairings([right, ...others], listener) };
  },
  forms: {
    match: ({ right, others = [] }, listener) => {
      const cells = [right, ...others] as const;
      const [ask, labels] = [askOf(cells, listener, 'pairs'), labelsIn(cells, listener)];
      const pairs = cells.map((cell, i) => ({ one: nameOf(cell, listener), other: labels[i] ?? '' }));
      return ask === undefined ? undefined : { type: 'match', ask, pairs };
    },
  },
};

/** What spans more centuries is neither of one of them nor surely not. */
const mostCenturies = 2;

/** Centuries of the notice, or of whatever else is no time of the place, are not asked, nor those of a long span. */
export const isTimely = ({ name, valuesOf }: Property, { column, raw }: Pick<Cell, 'column' | 'raw'>): boolean =>
  name !== 'century' || (timeOf(column) === 'begun' && valuesOf(raw).length <= mostCenturies);
