import { isUnknown, maySayTheSame, says, valuesIn } from '../alike';
import { type Case, namedRows, optionsOf, type Row, said } from '../case';
import { answers, columnsLike, topicOf } from '../columns';
import { hereOf, metersBetween } from '../ground';
import { centuryNamed, doubts, isLong, touches, type Years, yearsIn } from '../times';
import { plain, stems } from '../words';
import { arrangedIn, beforeEach, endFaults, mayBeOne } from './arranged';
import { cellIn, columnOf, mayBeCenturyOf, mayBeOf, type Rule, rowsMeant } from './rule';
import { isAbout } from './values';

/** All that the columns of its time say of a row, at its widest; undefined where the one asked about says nothing sure. */
const spanOf = (row: Row, column: string): Years | undefined => {
  if (yearsIn(cellIn(row, column)) === undefined || doubts(cellIn(row, column))) return undefined;
  const own = yearsIn(cellIn(row, column)) as Years;
  const isFiner = ({ from, to }: Years): boolean => own.from === own.to && from <= own.from && to >= own.to;
  const others = columnsLike(column, row.cells).flatMap((other) => yearsIn(cellIn(row, other)) ?? []);
  const all = [own, ...others.filter((other) => !isFiner(other))];
  return { from: Math.min(...all.map(({ from }) => from)), to: Math.max(...all.map(({ to }) => to)) };
};

/** When a place is as old as its oldest part, one is older only where all of it begins before. */
const isBefore = (column: string, a: readonly Row[], b: readonly Row[]): boolean =>
  a.length > 0 &&
  b.length > 0 &&
  a.every((one) =>
    b.every((other) => {
      const [early, late] = [spanOf(one, column), spanOf(other, column)];
      return early !== undefined && late !== undefined && early.from < late.from && early.to < late.from;
    }),
  );

const about = (one: Case, topic: string): readonly string[] =>
  answers(topic, columnOf(one)) ? [] : [`“${columnOf(one)}” does not tell the ${topic}`];

/** Which came first. */
export const first: Rule = (one, { topic }) => {
  const column = columnOf(one);
  const { right, wrong } = optionsOf(one, 'fr');
  const meant = (name: string) => rowsMeant(one, name);
  return [
    ...about(one, topic),
    ...wrong
      .filter((name) => !isBefore(column, meant(right), meant(name)))
      .map((name) => `${right} surely before ${name}? no`),
  ];
};

/** Places that are put in the order of time: each surely before all that come behind it. */
const arrangedInTime = (one: Case, names: readonly string[]): readonly string[] =>
  beforeEach(names)
    .filter(([early, late]) => !isBefore(columnOf(one), rowsMeant(one, early), rowsMeant(one, late)))
    .map(([early, late]) => `${early} surely before ${late}? no`);

/** Which order is that of time. */
export const order: Rule = (one, { topic }) => {
  const arranged = arrangedIn(one, 'fr');
  if (arranged) return [...about(one, topic), ...arrangedInTime(one, arranged.ones), ...endFaults(one)];
  const column = columnOf(one);
  const { right, wrong } = optionsOf(one, 'fr');
  const isRight = (option: string): boolean => {
    const rows = option.split(' → ').map((name) => rowsMeant(one, name));
    return rows.length === 3 && rows.slice(1).every((later, i) => isBefore(column, rows[i] ?? [], later));
  };
  return [
    ...about(one, topic),
    ...(isRight(right) ? [] : [`not surely in this order: ${right}`]),
    ...wrong.filter((option) => option === right || isRight(option)).map((option) => `right too: ${option}`),
  ];
};

const longestFirst = (rows: readonly Row[]): readonly Row[] => [...rows].sort((a, b) => b.name.length - a.name.length);

interface Pair {
  readonly name: string;
  readonly value: string;
}

/** Where a text can be parted into a name and what is said of it. */
const partings = (text: string): readonly Pair[] =>
  [...text.matchAll(/\s?: /gu)].map(({ index, 0: colon }) => ({
    name: text.slice(0, index),
    value: text.slice(index + colon.length),
  }));

/** The pairs of an option, by the names of the rows that the question is made of, however these are spaced. */
const pairsIn = (one: Case, option: string): readonly Pair[] =>
  option.split(' · ').flatMap((text) => {
    const called = (row: Row) => partings(text).find(({ name }) => plain(name) === plain(row.name));
    const row = longestFirst(namedRows(one)).find((candidate) => called(candidate) !== undefined);
    return row ? [{ name: row.name, value: called(row)?.value ?? '' }] : [];
  });

const sure = (column: string, topic: string, row: Row, said: string): boolean => {
  const cell = cellIn(row, column);
  const years = yearsIn(cell);
  if (topic === 'begun')
    return years !== undefined && !doubts(cell) && !isLong(years) && touches(centuryNamed(said) ?? 0, years);
  return valuesIn(topicOf(column), cell).some((own) => says(topicOf(column), said, own));
};
const possible = (column: string, topic: string, row: Row, said: string): boolean =>
  topic === 'begun' ? mayBeCenturyOf(row, column, said) : mayBeOf(row, column, said, topic === 'column');

/** Pairs that are put together: each is right, and what stands in one is surely wrong of all others. */
const paired = (one: Case, topic: string, ones: readonly string[], others: readonly string[]): readonly string[] => {
  const column = columnOf(one);
  return ones.flatMap((name, i) => {
    const rows = rowsMeant(one, name);
    const isSo = rows.length > 0 && rows.every((row) => sure(column, topic, row, others[i] ?? ''));
    const strange = others.filter((other, k) => k !== i && rows.some((row) => possible(column, topic, row, other)));
    return [
      ...(isSo ? [] : [`not so: ${name}, ${others[i]}`]),
      ...strange.map((other) => `may be so too: ${name}, ${other}`),
    ];
  });
};

/** In one option all pairs are right; in each other at least one surely isn't. */
export const match: Rule = (one, asked) => {
  const { topic } = asked;
  const arranged = arrangedIn(one, 'fr');
  if (arranged)
    return [
      ...isAbout(one, asked),
      ...paired(one, topic, arranged.ones, arranged.others),
      ...(mayBeOne(topicOf(columnOf(one)), arranged.others) ? ['two values may be one'] : []),
    ];
  const column = columnOf(one);
  const { right, wrong } = optionsOf(one, 'fr');
  const all = (option: string, holds: typeof sure): boolean => {
    const pairs = pairsIn(one, option);
    const fits = ({ name, value }: Pair) => rowsMeant(one, name).every((row) => holds(column, topic, row, value));
    return pairs.length === 3 && pairs.every(fits);
  };
  const values = pairsIn(one, right).map(({ value }) => value);
  const alike = values.some((a, i) => values.slice(0, i).some((b) => maySayTheSame(topicOf(column), a, b)));
  return [
    ...isAbout(one, asked),
    ...(all(right, sure) ? [] : [`not all right: ${right}`]),
    ...(alike ? ['two values may be one'] : []),
    ...wrong
      .filter((option) => all(option, possible) || pairsIn(one, option).length !== 3)
      .map((option) => `may be right too: ${option}`),
  ];
};

/** What the odd one has in common with two of the three, by which the third of them is odd. */
const otherTrios = (
  column: string,
  topic: string,
  odd: Row,
  others: readonly (readonly Row[])[],
): readonly string[] => {
  const named = valuesIn(topicOf(column), cellIn(odd, column));
  const centuries = Array.from({ length: 21 }, (_, i) => i + 1);
  const holds = (row: Row, century: number): boolean => {
    const years = yearsIn(cellIn(row, column));
    return years !== undefined && touches(century, years);
  };
  const isShared = (has: (row: Row) => boolean): boolean => others.filter((rows) => rows.some(has)).length >= 2;
  if (topic !== 'begun') return named.filter((value) => isShared((row) => sure(column, topic, row, value)));
  return centuries
    .filter((century) => holds(odd, century) && isShared((row) => holds(row, century)))
    .map((century) => `century ${century}`);
};

/** Three have what the question names; the fourth says what it has, and it is surely something else. */
export const odd: Rule = (one, asked) => {
  const { topic } = asked;
  const value = asked.parts.at(-1) ?? '';
  const column = columnOf(one);
  const { right, wrong } = optionsOf(one, 'fr');
  const meant = (name: string) => rowsMeant(one, name);
  const have = wrong.filter((name) => !meant(name).every((row) => sure(column, topic, row, value)));
  const odd = meant(right);
  const trios = odd.flatMap((row) => otherTrios(column, topic, row, wrong.map(meant)));
  const isLongSpan = topic === 'begun' && odd.some((row) => isLong(yearsIn(cellIn(row, column)) ?? { from: 0, to: 0 }));
  const mayHave =
    odd.length === 0 ||
    odd.some((row) => isUnknown(cellIn(row, column), topicOf(column)) || possible(column, topic, row, value));
  return [
    ...isAbout(one, asked),
    ...have.map((name) => `the odd one too: ${name}`),
    ...(mayHave ? [`not surely odd: ${right}`] : []),
    ...trios.map((value) => `three others share ${value}`),
    ...(isLongSpan ? [`of which century is ${right}?`] : []),
    ...(wrong.length === 3 ? [] : ['not three others']),
  ];
};

const units: readonly (readonly [RegExp, string])[] = [
  [/\b(cm|centimetres?)\b/, 'cm'],
  [/\b(m2|m²|metres? carres?)\b/, 'm²'],
  [/\b(ha|hectares?)\b/, 'ha'],
  [/\b(m|metres?)\b/, 'm'],
];

/** What a cell measures, in the unit that it or its header names. */
export const measured = (
  column: string,
  cell: string,
): { readonly value: number; readonly unit: string } | undefined => {
  const [, digits = ''] = /^([\d.,]+)\s*\D*$/.exec(cell.trim()) ?? [];
  const value = Number(digits.replace(',', '.'));
  if (digits === '' || Number.isNaN(value) || value <= 0) return undefined;
  const unit = [cell, plain(column)].flatMap(
    (text) => units.find(([words]) => words.test(text.toLowerCase()))?.[1] ?? [],
  );
  return { value, unit: unit[0] ?? '' };
};

/** Which has the most, by so much that nobody who measures again would find otherwise. */
export const most: Rule = (one, asked) => {
  const column = columnOf(one);
  const { right, wrong } = optionsOf(one, 'fr');
  const values = (name: string) => rowsMeant(one, name).map((row) => measured(column, cellIn(row, column)));
  const isMore = (name: string) =>
    values(right).every((more) =>
      values(name).every((less) => more && less && more.unit === less.unit && more.value > 1.1 * less.value),
    );
  return [
    ...isAbout(one, asked),
    ...[right, ...wrong].filter((name) => values(name).length === 0).map((name) => `nobody bears this name: ${name}`),
    ...wrong.filter((name) => !isMore(name)).map((name) => `not surely less: ${name}`),
  ];
};

/** The number in the cell, in the unit that the cell or the header names. */
export const estimate: Rule = (one, { topic }) => {
  const { content, proof } = one.challenge;
  const column = columnOf(one);
  const found = measured(column, cellIn(one.table.rowNumbered(proof?.subject.row ?? -1), column));
  if ((content.type !== 'number' && content.type !== 'estimate') || found === undefined)
    return ['nothing that can be measured'];
  const { answer, within = 0, unit = '' } = content;
  const zeroAt = content.type === 'estimate' ? content.zeroAt : answer;
  return [
    ...about(one, topic),
    ...(answer === found.value ? [] : [`not ${found.value}: ${answer}`]),
    ...(plain(said(unit, 'fr')) === plain(found.unit) ? [] : ['another unit']),
    ...(within > 0 && within <= 0.6 * answer ? [] : ['the error forgiven is none, or more than half']),
    ...(zeroAt > within && zeroAt <= 1.02 * answer ? [] : ['who says nothing earns something, or nothing between']),
  ];
};

const tellingWords = (text: string): readonly string[] =>
  stems(text).filter(
    (word) =>
      word.length >= 5 && !/^(saint|sainte|notre|dame|dans|pour|avec|grand|petit|sous|with|from|this|that)$/.test(word),
  );

/** A text about one place, from its cell, which names none of the options and is nobody else's. */
export const described: Rule = (one, { parts: [text = ''] }) => {
  const column = columnOf(one);
  const { right, wrong, all } = optionsOf(one, 'fr');
  const pieces = stems(text.replace(/…/g, ' ')).join(' ');
  const rests = text
    .split('…')
    .map((piece) => plain(piece))
    .filter((piece) => piece.length > 20);
  const isFrom = (row: Row): boolean =>
    rests.length > 0 && rests.every((piece) => plain(cellIn(row, column)).includes(piece));
  const naming = all.filter((name) => tellingWords(name).some((word) => ` ${pieces} `.includes(` ${word} `)));
  const here = hereOf(one);
  const isNear = ({ spot }: Row): boolean => spot !== undefined && metersBetween(here, spot) < 3000;
  const others = one.table.rows.filter((row) => plain(row.name) !== plain(right) && isNear(row) && isFrom(row));
  return [
    ...about(one, 'description'),
    ...(rowsMeant(one, right).some(isFrom) ? [] : [`not said of ${right}`]),
    ...wrong.filter((name) => rowsMeant(one, name).some(isFrom)).map((name) => `said of it too: ${name}`),
    ...(others.length > 0 ? [`${others.length} others are described so`] : []),
    ...naming.map((name) => `the text names ${name}`),
  ];
};
