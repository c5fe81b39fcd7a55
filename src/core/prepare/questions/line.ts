import { propertyOf } from '../facts/property';
import { compose } from '../words';
import { columnOf, type Family, optionOf } from './family';
import { chooseValue, valueHolds, wrongValuesOf } from './values';

/** A line that stops here, beside lines that stop nearby and not here. */
export const line: Family = {
  partsTell: false,
  choose: (subject) =>
    propertyOf(columnOf(subject), '').name === 'line'
      ? chooseValue(subject, { rule: 'line', property: propertyOf })
      : 'unreadable',
  holds: (proof) => {
    const property = propertyOf(proof.right.column, proof.right.raw);
    return property.name === 'line' && valueHolds(proof, property);
  },
  word: ({ right, wrong }, { languages }) => {
    const property = propertyOf(right.column, right.raw);
    const own = property.valuesOf(right.raw);
    const values = wrongValuesOf(property, own, wrong) ?? [];
    return {
      type: 'choice',
      ask: compose(languages, ({ ask }) => ask.line),
      right: optionOf(own[0] ?? '', right),
      wrong: wrong.map((cell, i) => optionOf(values[i] ?? '', cell)),
    };
  },
};
