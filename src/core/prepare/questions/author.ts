import { propertyOf } from '../facts/property';
import { compose } from '../words';
import { columnOf, type Family, optionOf } from './family';
import { chooseValue, valueHolds, wrongValuesOf } from './values';

/** Who made the place, beside those who made others nearby and had no part in it. */
export const author: Family = {
  partsTell: true,
  choose: (subject) =>
    propertyOf(columnOf(subject), '').name === 'author'
      ? chooseValue(subject, { rule: 'author', property: propertyOf })
      : 'unreadable',
  holds: (proof) => {
    const property = propertyOf(proof.right.column, proof.right.raw);
    return property.name === 'author' && valueHolds(proof, property);
  },
  word: ({ right, wrong }, { languages }) => {
    const property = propertyOf(right.column, right.raw);
    const own = property.valuesOf(right.raw);
    const values = wrongValuesOf(property, own, wrong) ?? [];
    return {
      type: 'choice',
      ask: compose(languages, ({ ask }) => (own.length === 1 ? ask.author : ask.oneOfItsAuthors)),
      right: optionOf(own[0] ?? '', right),
      wrong: wrong.map((cell, i) => optionOf(values[i] ?? '', cell)),
    };
  },
};
