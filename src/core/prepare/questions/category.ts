import { gradeIn } from '../facts/grades';
import { makerOf, propertyOf } from '../facts/property';
import { holdsCommonNames, roleIn } from '../facts/roles';
import { composeWith, headerOf } from '../words';
import type { Family, Option } from './family';
import { chooseValue, valueHolds, valueOptions } from './values';

const rankOf = ({ cells: [cell] }: Option): number => gradeIn(cell?.raw ?? '') ?? 0;
/** Grades, the highest first. */
const byRank = (a: Option, b: Option): number => rankOf(a) - rankOf(b);

/** What a column says of the place, wrong answers being what it says of others nearby. */
export const category: Family = {
  partsTell: true,
  choose: (subject) => chooseValue(subject, { rule: 'category' }),
  holds: (proof) => {
    const property = propertyOf(proof.right.column, proof.right.raw);
    return property.name !== 'century' && property.name !== 'line' && valueHolds(proof, property);
  },
  word: (proof, listener) => {
    const { column, raw } = proof.right;
    const isOne = propertyOf(column, raw).valuesOf(raw).length === 1;
    const role = roleIn(column, raw);
    const { name } = propertyOf(column, raw);
    const isGrade = name === 'grade';
    return {
      ...valueOptions(proof, listener),
      ...(isGrade && { arrange: byRank }),
      ask: composeWith(
        listener.languages,
        [headerOf(proof.right, listener)],
        ({ ask }, header) => {
          if (name === 'author') return ask[isOne ? 'author' : 'oneOfItsAuthors'][makerOf(column, raw)];
          if (isGrade) return ask.grade;
          return holdsCommonNames(column) ? ask.tree : ((role && ask.value[role]) ?? ask.column(header));
        },
        proof.right.as,
      ),
    };
  },
};
