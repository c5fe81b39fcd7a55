import { propertyOf } from '../facts/property';
import { roleIn } from '../facts/roles';
import { compose, labelOf } from '../words';
import type { Family } from './family';
import { chooseValue, valueHolds, wrongValuesOf } from './values';

/** What a column says of the place, wrong answers being what it says of others nearby. */
export const category: Family = {
  partsTell: true,
  choose: (subject) => chooseValue(subject, { rule: 'category', property: propertyOf }),
  holds: (proof) => {
    const property = propertyOf(proof.right.column, proof.right.raw);
    return property.name !== 'century' && property.name !== 'line' && valueHolds(proof, property);
  },
  word: ({ right, wrong }, { languages }) => {
    const property = propertyOf(right.column, right.raw);
    const own = property.valuesOf(right.raw);
    const values = wrongValuesOf(property, own, wrong) ?? [];
    const role = roleIn(right.column, right.raw);
    return {
      type: 'choice',
      ask: compose(languages, ({ ask }) =>
        role === 'author' && own.length > 1
          ? ask.oneOfItsAuthors
          : ((role && ask.value[role]) ?? ask.column(right.column)),
      ),
      right: { text: labelOf(own[0] ?? '', languages), cells: [right] },
      wrong: wrong.map((cell, i) => ({ text: labelOf(values[i] ?? '', languages), cells: [cell] })),
    };
  },
};
