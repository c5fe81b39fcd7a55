import { makerOf, propertyOf } from '../facts/property';
import { compose } from '../words';
import { columnOf, type Family } from './family';
import { chooseValue, valueHolds, valueOptions } from './values';

/** Who made the place, beside those who made others nearby and had no part in it. */
export const author: Family = {
  partsTell: true,
  choose: (subject) =>
    propertyOf(columnOf(subject), '').name === 'author' ? chooseValue(subject, { rule: 'author' }) : 'unreadable',
  holds: (proof) => {
    const property = propertyOf(proof.right.column, proof.right.raw);
    return property.name === 'author' && valueHolds(proof, property);
  },
  word: (proof, listener) => {
    const { column, raw } = proof.right;
    const isOne = propertyOf(column, raw).valuesOf(raw).length === 1;
    const who = makerOf(column, raw);
    return {
      ...valueOptions(proof, listener),
      ask: compose(listener.languages, ({ ask }) => ask[isOne ? 'author' : 'oneOfItsAuthors'][who], proof.right.as),
    };
  },
};
