import { languages, spellingsOf } from '../../lib/language';
import { shuffled } from '../../lib/random';
import { remembered } from '../../lib/remembered';
import { tellsFitting } from '../facts/fittings';
import { isNone, type Property, propertyOf, sharedAs, within } from '../facts/property';
import { thingOf } from '../facts/things';
import type { Cell, Proof } from '../hunt';
import { partGivesAway } from '../leaks';
import { composeWith, headerOf, nameOf, valueLabel, valueSaid } from '../words';
import { maySayBesides } from './besides';
import { type DropReason, type Family, optionOf, ownCellOf, placeCellOf, type Subject } from './family';
import { isTimely } from './match';
import { nameTells, nameTellsOf } from './nameTells';
import { areOthers, nameKey, peersToCompare } from './peers';

/** So many share a value. */
const many = 3;

const valuesIn = (property: Property, { column, raw }: Cell): readonly string[] =>
  propertyOf(column, raw).name === property.name ? property.valuesOf(raw) : [];

const holdsValue = (property: Property, value: string, cell: Cell): boolean =>
  valuesIn(property, cell).some((own) => own.toLowerCase() === value.toLowerCase());

/** Whether a cell surely hasn't this value: it is understood, and none of its values may pass for it. */
const surelyHasNot = (property: Property, value: string, cell: Cell): boolean => {
  const values = valuesIn(property, cell);
  return values.length > 0 && isNone(property, value, values);
};

/** The first value of these that all of them hold; undefined for none. */
const sharedBy = (property: Property, cells: readonly Cell[]): string | undefined =>
  cells[0] && valuesIn(property, cells[0]).find((value) => cells.every((cell) => holdsValue(property, value, cell)));

/** The value that the three places of a proof share, or undefined for none. */
export const sharedIn = ({ others = [] }: Proof): string | undefined =>
  sharedBy(propertyOf(others[0]?.column ?? '', others[0]?.raw ?? ''), others);

const known = remembered((key): boolean => {
  const [name = '', one = ''] = JSON.parse(key) as readonly string[];
  return partGivesAway([name], one);
}, 20_000);

/** Whether a name gives a value away; of the same names and values it is asked again and again. */
const isGivenIn = (name: string, value: string): boolean => known(JSON.stringify([name, value]));

/** Whether a name tells that its place has the value, or what else the place is. */
const tells = (property: Property, value: string, cell: Cell): boolean =>
  nameTellsOf(cell) ||
  [value, ...valuesIn(property, cell)].some(
    (one) =>
      isGivenIn(cell.name, one) ||
      spellingsOf(valueLabel(property, one, cell, { languages })).some((said) => isGivenIn(cell.name, said)),
  );

/** Whether one of these holds with two others what the fourth hasn't: then that one is odd too. */
const makesAnother = (property: Property, right: Cell, others: readonly Cell[]): boolean =>
  valuesIn(property, right).some(
    (value) => others.filter((cell) => !surelyHasNot(property, value, cell)).length >= many - 1,
  );

/** The first six that are so: the others are not looked at. */
const firstSix = (cells: readonly Cell[], isSo: (cell: Cell, found: readonly Cell[]) => boolean): readonly Cell[] => {
  const found: Cell[] = [];
  for (const cell of cells) {
    if (found.length === 6) break;
    if (isSo(cell, found)) found.push(cell);
  }
  return found;
};

/** What a site is called before its street. */
const stemOf = ({ name }: Cell): string => nameKey(name.split(', ')[0] ?? '');

/** Whether each of these is called something else: of one name three and one belong apart at a glance. */
const areApart = (cells: readonly Cell[]): boolean => new Set(cells.map(stemOf)).size === cells.length;

const oddAmong = (
  subject: Subject,
  property: Property,
  value: string,
  cells: readonly Cell[],
): readonly Cell[] | DropReason => {
  const isQuiet = (cell: Cell): boolean => !tells(property, value, cell) && !nameTells(subject, cell);
  const alike = firstSix(cells, (cell, found) => {
    return holdsValue(property, value, cell) && areApart([...found, cell]) && isQuiet(cell);
  });
  const odd = firstSix(
    cells,
    (cell) =>
      surelyHasNot(property, value, cell) &&
      areApart([...alike, cell]) &&
      !subject.givenAway(cell.name) &&
      isQuiet(cell),
  );
  const others = shuffled(alike, subject.random).slice(0, many);
  const right = shuffled(odd, subject.random).find((cell) => !makesAnother(property, cell, others));
  if (right === undefined || others.length < many) return 'tooFewWrong';
  return [right, ...others];
};

/** Values that are found most among these, those of three at least. */
const commonValues = (property: Property, cells: readonly Cell[]): readonly string[] => {
  const counts = new Map<string, number>();
  for (const cell of cells)
    for (const value of valuesIn(property, cell)) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts]
    .filter(([, count]) => count >= many)
    .sort(([, a], [, b]) => b - a)
    .map(([value]) => value);
};

/** Three places that share a value, and the one that surely hasn't it. */
export const odd: Family = {
  partsTell: false,
  choose: (subject) => {
    const peers = peersToCompare(subject);
    const asked = peers.map(({ index }) => ownCellOf(subject, index));
    const sample = asked.find(({ raw }) => raw !== '');
    if (sample === undefined) return 'noValue';
    const property = propertyOf(sample.column, sample.raw);
    const cells = asked.map((cell) => (isTimely(property, cell) ? cell : { ...cell, raw: '' }));
    if (property.name === 'fitting' && !tellsFitting(subject.dataset, subject.field)) return 'unreadable';
    for (const value of shuffled(commonValues(property, cells).slice(0, 4), subject.random)) {
      const silent = cells.filter(
        (cell, i) =>
          holdsValue(property, value, cell) || !maySayBesides(subject, peers[i]?.index ?? 0, property, value),
      );
      const found = oddAmong(subject, property, value, silent);
      if (typeof found === 'string') continue;
      const [right, ...others] = found;
      if (sharedBy(property, others)?.toLowerCase() !== value.toLowerCase()) continue;
      if (right) return { rule: 'odd', subject: placeCellOf(subject, subject.site), right, wrong: [], others };
    }
    return 'tooFewWrong';
  },
  holds: (proof) => {
    const { right, wrong, others = [] } = proof;
    const [sample] = others;
    if (sample === undefined || others.length !== many || wrong.length > 0) return false;
    const property = propertyOf(sample.column, sample.raw);
    const value = sharedBy(property, others);
    return (
      value !== undefined &&
      [right, ...others].every((cell) => isTimely(property, cell)) &&
      !makesAnother(property, right, others) &&
      areOthers(proof, [right, ...others]) &&
      areApart([right, ...others]) &&
      surelyHasNot(property, value, right) &&
      [right, ...others].every((cell) => !tells(property, value, cell))
    );
  },
  word: ({ right, others = [] }, listener) => {
    const [sample] = others;
    const property = propertyOf(sample?.column ?? '', sample?.raw ?? '');
    const value = sharedBy(property, others);
    if (sample === undefined || value === undefined) return undefined;
    const parts = [valueSaid(property, value, sample, listener), headerOf(sample, listener)];
    return {
      type: 'choice',
      ask: composeWith(
        listener.languages,
        parts,
        ({ ask }, said, header) =>
          ask.odd[sharedAs(sample.column, sample.raw)](said, within(sample.column, ask.within) || header),
        thingOf([right, ...others]),
      ),
      right: optionOf(nameOf(right, listener), right),
      wrong: others.map((cell) => optionOf(nameOf(cell, listener), cell)),
    };
  },
};
