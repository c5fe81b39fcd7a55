import { cellAt, type Dataset } from '../../dataset';
import type { Field } from '../../dataset/dataset';
import { once } from '../../dataset/sites/once';
import { headerWords } from '../../dataset/table/headerWords';
import { wordsOf } from '../../lib/text';

/** What tells whether one comes there on wheels. */
const ofWheels =
  /\b(?:step free|wheelchairs?|fauteuils?|pmr|ufr|mobilite reduite|handicap\w*|disabled|accessibilite|accessib\w+|rollstuhl\w*|barrierefrei\w*|silla de ruedas|sedia a rotelle|accesibilidad|accesible|accessibilita)\b/;
/** What tells of a part of the place, of what is no step, or of what is not so. */
const ofAnother =
  /\b(?:toilets?|toilettes?|wc|sanitaires?|parking|stationnement|auditi\w+|visuel\w*|mental\w*|psychi\w+|intellectuel\w*|cogniti\w+|hearing|deaf|visual\w*|blind|non|not|sans acces|inaccessib\w+|unzugang\w+)\b/;
/** A yes, and nothing less: what is partly or perhaps accessible is not promised. */
const yes =
  /^(?:oui|yes|ja|si|sim|true|vrai|o|y|total(?:e|ement)?|complete?|pleine?|full|fully|designated|acces+ibles?|accesibles?|(?:fully )?step free|barrierefrei|zuganglich)$/;
/** A no, which no yes of another column outweighs. */
const no = /^(?:non|no|nein|n|false|faux|falso|aucune?|none|inaccessible|(?:non|not) accessible|nicht zuganglich)$/;
/** What a number says, where a column says yes or no by numbers: those of GTFS `wheelchair_boarding`, and 1 and 0. */
const codes: { readonly [column in 'gtfs' | 'boolean']: { readonly [code: string]: boolean } } = {
  gtfs: { 1: true, 2: false },
  boolean: { 1: true, 0: false },
};

/** Whether a column says if one comes there without a step. */
export const isOfWheels = ({ key }: Pick<Field, 'key'>): boolean => {
  const words = headerWords(key);
  return ofWheels.test(words) && !ofAnother.test(words);
};

const fieldsOf = once((dataset): readonly number[] =>
  dataset.fields.flatMap((one, field) => (isOfWheels(one) ? [field] : [])),
);

/** What a column says of a site; undefined where it leaves that open. */
const answerIn = (dataset: Dataset, field: number, site: number): boolean | undefined => {
  const { kind, key = '' } = dataset.fields[field] ?? {};
  const words = wordsOf(cellAt(dataset.columns[field], site)).join(' ');
  if (yes.test(words)) return true;
  if (no.test(words)) return false;
  if (headerWords(key) === 'wheelchair boarding') return codes.gtfs[words];
  return kind === 'boolean' ? codes.boolean[words] : undefined;
};

/** Whether the data itself says that one comes to a site without a step, and nowhere that one doesn't. */
export const isStepFree = (dataset: Dataset, site: number): boolean => {
  const answers = fieldsOf(dataset).map((field) => answerIn(dataset, field, site));
  return answers.includes(true) && !answers.includes(false);
};
