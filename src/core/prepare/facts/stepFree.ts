import { cellAt, type Dataset } from '../../dataset';
import type { Field } from '../../dataset/dataset';
import { once } from '../../dataset/sites/once';
import { headerWords } from '../../dataset/table/headerWords';
import { wordsOf } from '../../lib/text';

/** What tells whether one comes there on wheels. */
const ofWheels =
  /\b(?:step free|wheelchairs?|fauteuils?|pmr|ufr|mobilite reduite|handicap\w*|disabled|accessibilite|accessib\w+|rollstuhl\w*|barrierefrei\w*|silla de ruedas|sedia a rotelle|accesibilidad|accesible|accessibilita)\b/;
/** A yes, and nothing less: what is partly or perhaps accessible is not promised. */
const yes =
  /^(?:oui|yes|ja|si|sim|true|vrai|o|y|total(?:e|ement)?|complete?|pleine?|full|fully|designated|acces+ibles?|accesibles?|(?:fully )?step free|barrierefrei|zuganglich)$/;
/** In GTFS 1 says yes and 2 no; where a column says yes or no by 1 and 0, so does it. */
const one = /^1$/;

/** Whether a column says if one comes there without a step. */
export const isOfWheels = ({ key }: Pick<Field, 'key'>): boolean => ofWheels.test(headerWords(key));

const fieldsOf = once((dataset): readonly number[] =>
  dataset.fields.flatMap((one, field) => (isOfWheels(one) ? [field] : [])),
);

const saysYes = (dataset: Dataset, field: number, site: number): boolean => {
  const { kind, key = '' } = dataset.fields[field] ?? {};
  const words = wordsOf(cellAt(dataset.columns[field], site)).join(' ');
  return yes.test(words) || (one.test(words) && (kind === 'boolean' || headerWords(key) === 'wheelchair boarding'));
};

/** Whether the data itself says that one comes to a site without a step. */
export const isStepFree = (dataset: Dataset, site: number): boolean =>
  fieldsOf(dataset).some((field) => saysYes(dataset, field, site));
