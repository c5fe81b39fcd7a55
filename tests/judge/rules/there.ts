import { type Case, optionsOf, ownRow, said, tongues } from '../case';
import { isColumnOf, isThere, saysBoth } from '../things';
import { cellIn, columnOf, type Rule, rowsMeant } from './rule';

/** Whether the column is of the thing that is asked about, and says yes and no. */
const isOfThing = (one: Case, thing: string): readonly string[] => {
  const column = columnOf(one);
  return [
    ...(isColumnOf(thing, column) ? [] : [`“${column}” does not tell of ${thing}`]),
    ...(saysBoth(one.table, column) ? [] : [`“${column}” does not say both yes and no`]),
  ];
};

/** That a thing is here, as its cell says or denies; where it says nothing, nobody knows. */
export const thereOrNot: Rule = (one, { parts: [thing = ''] }) => {
  const { content } = one.challenge;
  const answers = content.type === 'choice' ? tongues.map((tongue) => said(content.answer, tongue)) : [];
  const isHere = isThere(cellIn(ownRow(one), columnOf(one)));
  const right = isHere ? ['Vrai', 'True'] : ['Faux', 'False'];
  return [
    ...isOfThing(one, thing),
    ...(isHere === undefined ? [`nobody knows of ${thing}`] : []),
    ...(answers.every((answer) => right.includes(answer)) ? [] : [`not so: ${thing}`]),
  ];
};

/** Where a thing is, or is not, unlike the three others. */
export const oddThere: Rule = (one, { topic, parts: [thing = ''] }) => {
  const { right, wrong } = optionsOf(one, 'fr');
  const areSo = (name: string, isSo: boolean): boolean => {
    const rows = rowsMeant(one, name);
    return rows.length > 0 && rows.every((row) => isThere(cellIn(row, columnOf(one))) === isSo);
  };
  const isHad = topic === 'lacking';
  return [
    ...isOfThing(one, thing),
    ...(areSo(right, isHad) ? [] : [`not surely odd: ${right}`]),
    ...wrong.filter((name) => !areSo(name, !isHad)).map((name) => `the odd one too: ${name}`),
    ...(wrong.length === 3 ? [] : ['not three others']),
  ];
};
