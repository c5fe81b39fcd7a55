import { maySayTheSame, says, valuesIn } from '../alike';
import { type Case, optionsOf, ownRow, type Row, said, type Table, tongues } from '../case';
import { answers, topicOf } from '../columns';
import { rowsAround } from '../dull';
import { centuryNamed, doubts, isLong, touches, yearOfDay, yearsIn } from '../times';
import { plain, standsIn } from '../words';
import { cellIn, columnOf, mayBeCenturyOf, mayBeOf, type Rule } from './rule';

/** What is left of a header however its words are set apart. */
const letters = (header = ''): string => plain(header).replace(/ /g, '');

/** Whether a question is answered from the column that it names, or from one that tells what it asks. */
export const isAbout: Rule = (one, { topic, parts: [named] }) => {
  const column = columnOf(one);
  if (topic === 'column' && letters(named) !== letters(column))
    return [`asks about “${named}” and answers from “${column}”`];
  return answers(topic, column) ? [] : [`“${column}” does not tell the ${topic}`];
};

/** Whether the file calls two rows by one kind, as far as it says any of the first. */
const areAlike = (row: Row | undefined, other: Row): boolean => {
  const kindsOf = ({ cells }: Row) =>
    Object.keys(cells).flatMap((key) => (topicOf(key) === 'kind' ? valuesIn('kind', cells[key] ?? '') : []));
  const own = row ? kindsOf(row) : [];
  return own.length === 0 || own.some((kind) => kindsOf(other).some((one) => maySayTheSame('kind', kind, one)));
};

/** Matter that no row of the kind of this one is made of: of a bridge nobody believes that it is thatched. */
const unbelievable = (one: Case, column: string, wrong: readonly string[]): readonly string[] => {
  const own = ownRow(one);
  const alike = one.table.rows.filter((row) => areAlike(own, row)).map((row) => cellIn(row, column));
  return wrong.filter(
    (option) => !alike.some((cell) => valuesIn('material', cell).some((of) => says('material', option, of))),
  );
};

/** What a column says of the place: the right option is one of its values, no other may be. */
export const value: Rule = (one, asked) => {
  const [column, row] = [columnOf(one), ownRow(one)];
  const topic = topicOf(column);
  const { right, wrong } = optionsOf(one, 'fr');
  const own = valuesIn(topic, cellIn(row, column));
  const claimed = wrong.filter((option) => mayBeOf(row, column, option) || standsIn(option, row?.name ?? ''));
  const alike = wrong.filter((option) => maySayTheSame(topic, option, right));
  return [
    ...isAbout(one, asked),
    ...(own.some((one) => says(topic, right, one)) ? [] : [`not in the cell: ${right}`]),
    ...[...new Set([...claimed, ...alike])].map((option) => `may be right too: ${option}`),
    ...(topic === 'material' ? unbelievable(one, column, wrong) : []).map((option) => `nothing here is of ${option}`),
  ];
};

/** Who made it: "to whom do we owe" has one answer, "who had a part" may have several. */
export const author: Rule = (one, asked) => {
  const people = valuesIn('author', cellIn(ownRow(one), columnOf(one)));
  const isOne = asked.topic === 'author';
  return [...value(one, asked), ...(isOne && people.length > 1 ? [`which of ${people.length} authors?`] : [])];
};

/** The century: the right one is in the cell, no other option lies within what any column of its time says. */
export const century: Rule = (one, asked) => {
  const [column, row] = [columnOf(one), ownRow(one)];
  const cell = cellIn(row, column);
  const years = yearsIn(cell);
  const { right, wrong } = optionsOf(one, 'en');
  if (years === undefined || doubts(cell)) return [`no sure time: ${cell}`];
  const isRight = touches(centuryNamed(right) ?? 0, years);
  const isOne = touches(centuryNamed(right) ?? 0, { from: years.from, to: years.from }) && years.to - years.from < 100;
  return [
    ...isAbout(one, asked),
    ...(isRight ? [] : [`not its century: ${right}`]),
    ...(isOne || asked.topic === 'any' ? [] : ['which of several centuries?']),
    ...wrong.filter((option) => mayBeCenturyOf(row, column, option)).map((option) => `its century too: ${option}`),
  ];
};

/** The years that a column gives to the rows around, in their order, without the tenth at either end. */
const yearsAround = (table: Table, here: Row, column: string): readonly number[] => {
  const years = rowsAround(table, here)
    .flatMap((row) => (yearOfDay(cellIn(row, column)) === '' ? [] : Number(yearOfDay(cellIn(row, column)))))
    .sort((a, b) => a - b);
  const tenth = Math.floor(years.length / 10);
  return years.slice(tenth, years.length - tenth);
};

/** The year: the cell holds it and nothing else, and no column of its time names another option. */
export const year: Rule = (one, asked) => {
  const { content } = one.challenge;
  const [column, row] = [columnOf(one), ownRow(one)];
  const cell = cellIn(row, column);
  const answer =
    content.type === 'choice' ? optionsOf(one, 'fr').right : content.type === 'year' ? `${content.answer}` : '';
  const years = row ? yearsAround(one.table, row, column) : [];
  const apart = (years.at(-1) ?? 0) - (years[0] ?? 0);
  const forgiven =
    content.type !== 'year' || (content.within > 0 && content.within <= 30 && 2 * content.within <= apart / 3);
  const cells = Object.entries(row?.cells ?? {}).filter(([key]) => topicOf(key) === topicOf(column));
  const { wrong } = optionsOf(one, 'fr');
  const close = wrong.filter((option) => Math.abs(Number(option) - Number(answer)) < 10);
  return [
    ...isAbout(one, asked),
    ...(answer !== '' && yearOfDay(cell) === plain(answer) ? [] : [`not the year ${cell}`]),
    ...(forgiven ? [] : ['as good as any year is right']),
    ...close.map((option) => `too near: ${option}`),
    ...wrong
      .filter((option) => cells.some(([, text]) => standsIn(option, text)))
      .map((option) => `its year too: ${option}`),
  ];
};

const isSaidToBe = (answer: string): boolean | undefined =>
  /^(vrai|true)$/i.test(answer) ? true : /^(faux|false)$/i.test(answer) ? false : undefined;

/** What is claimed of the place is in its cell, or surely not. */
export const trueOrFalse: Rule = (one, asked) => {
  const [column, row] = [columnOf(one), ownRow(one)];
  const topic = topicOf(column);
  const claim = asked.parts.at(-1) ?? '';
  const { content } = one.challenge;
  const answers = content.type === 'choice' ? tongues.map((tongue) => isSaidToBe(said(content.answer, tongue))) : [];
  const isOfTime = asked.topic === 'begun';
  const cell = cellIn(row, column);
  const years = yearsIn(cell);
  const isTrue = isOfTime
    ? years !== undefined && touches(centuryNamed(claim) ?? 0, years)
    : valuesIn(topic, cell).some((own) => says(topic, claim, own));
  const mayBe = isOfTime ? mayBeCenturyOf(row, column, claim) : mayBeOf(row, column, claim, asked.topic === 'column');
  return [
    ...isAbout(one, asked),
    ...(isOfTime && (doubts(cell) || (years && isLong(years))) ? [`no sure time: ${cell}`] : []),
    ...(new Set(answers).size === 1 && answers[0] !== undefined ? [] : ['the answers are not true and false']),
    ...(answers[0] === true && !isTrue ? [`not so: ${claim}`] : []),
    ...(answers[0] === false && mayBe ? [`may be so: ${claim}`] : []),
    ...(topic === 'material' ? unbelievable(one, column, [claim]) : []).map((said) => `nothing here is of ${said}`),
  ];
};

/** How many a cell lists, each another. */
export const count: Rule = (one, asked) => {
  const column = columnOf(one);
  const topic = topicOf(column);
  const listed = valuesIn(topic, cellIn(ownRow(one), column));
  const alike = listed.some((a, i) => listed.slice(0, i).some((b) => maySayTheSame(topic, a, b)));
  const { right, wrong } = optionsOf(one, 'fr');
  return [
    ...isAbout(one, asked),
    ...(Number(right) === listed.length && listed.length > 0 ? [] : [`not ${listed.length}: ${right}`]),
    ...(alike ? ['two of them may be one'] : []),
    ...wrong.filter((option) => Number(option) < 1).map((option) => `nobody counts ${option}`),
  ];
};
