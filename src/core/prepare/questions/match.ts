import type { Text } from '../../lib/language';
import { isNone, type Property, propertyOf, sharedAs } from '../facts/property';
import { thingOf } from '../facts/things';
import { timeOf } from '../facts/times';
import type { Cell } from '../hunt';
import { partGivesAway } from '../leaks';
import { composeWith, headerOf, nameOf, valueWithin } from '../words';
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
import { nameTells, nameTellsOf } from './nameTells';
import { areNamed, isCalled, isNamedAlone, isShort, peersToCompare } from './peers';

const many = 3;
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

const threePairs = (subject: Subject, property: Property): readonly Cell[] => {
  const chosen = [ownCellOf(subject, subject.site)];
  for (const { index } of peersToCompare(subject)) {
    const cells = [...chosen, ownCellOf(subject, index)];
    if (
      chosen.length < many &&
      !nameTells(subject, cells.at(-1) as Cell) &&
      areUnlike(
        property,
        cells.map((cell) => valueIn(property, cell)),
      )
    )
      chosen.push(cells.at(-1) as Cell);
  }
  return chosen;
};

/** Which value each place has in the wrong answers: all moved on, moved back, and two changed. */
const wrongPairings = [
  [1, 2, 0],
  [2, 0, 1],
  [1, 0, 2],
] as const;

const pairings = (cells: readonly Cell[], listener: Listener): { right: Option; wrong: Option[] } => {
  const [first] = cells;
  const property = propertyOf(first?.column ?? '', first?.raw ?? '');
  const labelOf = (cell: Cell): Text => valueWithin(property, valueIn(property, cell) ?? '', cell, listener, false);
  const pairing = (order: readonly number[]): Option => ({
    cells,
    text: composeWith(
      listener.languages,
      cells.flatMap((cell, i) => [nameOf(cell, listener), labelOf(cells[order[i] ?? 0] as Cell)]),
      ({ ask }, ...said) => cells.map((_, i) => ask.pair(said[2 * i] ?? '', said[2 * i + 1] ?? '')).join(' · '),
    ),
  });
  return { right: pairing([0, 1, 2]), wrong: wrongPairings.slice(0, wrongCount(listener)).map(pairing) };
};

/** Three places, of which the place itself is one, and what a column says of each: no value may be another's. */
export const match: Family = {
  partsTell: false,
  choose: (subject) => {
    const own = ownCellOf(subject, subject.site);
    if (own.raw === '' || !isNamedAlone(subject)) return 'noValue';
    const property = propertyOf(own.column, own.raw);
    if (nameTells(subject, own)) return 'leaks';
    if (valueIn(property, own) === undefined) return 'unreadable';
    const [right, ...others] = threePairs(subject, property);
    if (right === undefined || others.length < many - 1) return 'tooFewWrong';
    return { rule: 'match', subject: placeCellOf(subject, subject.site), right, wrong: [], others };
  },
  holds: (proof) => {
    const { right, wrong, others = [] } = proof;
    const cells = [right, ...others];
    const property = propertyOf(right.column, right.raw);
    return (
      wrong.length === 0 &&
      isCalled(proof.subject) &&
      cells.length === many &&
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
    const shared = sharedAs(right.column, right.raw);
    if (shared === 'fitting' || shared === 'lacking') return undefined;
    return {
      type: 'choice',
      ask: composeWith(
        listener.languages,
        [headerOf(right, listener)],
        ({ ask }, header) => ask.match[shared](header),
        thingOf([right, ...others]),
      ),
      ...pairings([right, ...others], listener),
    };
  },
};

/** What spans more centuries is neither of one of them nor surely not. */
const mostCenturies = 2;

/** Centuries of the notice, or of whatever else is no time of the place, are not asked, nor those of a long span. */
export const isTimely = ({ name, valuesOf }: Property, { column, raw }: Pick<Cell, 'column' | 'raw'>): boolean =>
  name !== 'century' || (timeOf(column) === 'begun' && valuesOf(raw).length <= mostCenturies);
