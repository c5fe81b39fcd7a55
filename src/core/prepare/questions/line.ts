import { propertyOf } from '../facts/property';
import { compose } from '../words';
import { columnOf, type Family } from './family';
import { chooseValue, valueHolds, valueOptions } from './values';

/** A line that stops here, beside lines that stop nearby and not here. */
export const line: Family = {
  partsTell: false,
  choose: (subject) =>
    propertyOf(columnOf(subject), '').name === 'line' ? chooseValue(subject, { rule: 'line' }) : 'unreadable',
  holds: (proof) => {
    const property = propertyOf(proof.right.column, proof.right.raw);
    return property.name === 'line' && valueHolds(proof, property);
  },
  word: (proof, listener) => ({
    ...valueOptions(proof, listener),
    ask: compose(listener.languages, ({ ask }) => ask.line),
  }),
};
