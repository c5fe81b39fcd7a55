import { type Dataset, factOf } from '../../dataset';
import { withoutLanguage } from '../../dataset/language/tags';
import { onceAt } from '../../dataset/sites/once';
import { headerWords } from '../../dataset/table/headerWords';
import { isNone, type Property, propertyOf } from '../facts/property';
import { type Role, roleOf } from '../facts/roles';
import { type Span, spanOf } from '../facts/times';
import { isPartOf } from '../facts/values';
import { givesAway } from '../leaks';
import { columnOf, type Subject } from './family';

const ofTime: readonly (Role | undefined)[] = ['begun', 'later'];

/** Whether two columns tell the same of a place, or one of them more of it. */
const tellSame = (a: string, b: string): boolean => {
  const [one, other] = [roleOf(a), roleOf(b)];
  if (headerWords(withoutLanguage(a)) === headerWords(withoutLanguage(b))) return true;
  return one !== undefined && (one === other || (ofTime.includes(one) && ofTime.includes(other)));
};

const columnsBeside = onceAt((dataset, column: string): readonly string[] =>
  dataset.fields.map(({ key }) => key).filter((key) => key !== column && tellSame(column, key)),
);

/** What the other columns that tell the same as this one say of a site. */
const saidBesides = (dataset: Dataset, site: number, column: string): readonly (readonly [string, string])[] =>
  columnsBeside(dataset, column)
    .map((key) => [key, factOf(dataset, site, key)] as const)
    .filter(([, raw]) => raw !== '');

/** A text whole, and what commas and colons part in it: `national archaeology: medieval, modern` says `modern` too. */
const partsOf = (raw: string): readonly string[] => [
  raw,
  ...raw.split(/[;,:|()]/).filter((part) => /\p{L}/u.test(part)),
];

/** Whether another column that tells the same may give a value to a site. */
export const maySayBesides = (subject: Subject, site: number, property: Property, value: string): boolean =>
  saidBesides(subject.dataset, site, columnOf(subject)).some(([key, raw]) => {
    const other = propertyOf(key, raw);
    if (property.name === 'century') return mayBeCentury(raw, Number(value));
    return (
      partsOf(raw).some((part) => isPartOf(value, part)) ||
      givesAway([raw], value) ||
      (other.name === property.name && !isNone(property, value, other.valuesOf(raw)))
    );
  });

const mayBeCentury = (raw: string, century: number): boolean => {
  const span = spanOf(raw);
  return span === undefined || (span.from <= century * 100 && span.to > (century - 1) * 100);
};

const holds = (a: Span, b: Span): boolean => a.from <= b.from && a.to >= b.to;

/** Whether all that is said of a site's time agrees with one cell of it: a year may be one of a century. */
export const isWholeTime = (
  { dataset, field }: Pick<Subject, 'dataset' | 'field'>,
  site: number,
  raw: string,
): boolean => {
  const own = spanOf(raw);
  return saidBesides(dataset, site, dataset.fields[field]?.key ?? '').every(([, other]) => {
    const span = spanOf(other);
    if (own === undefined || span === undefined) return false;
    return holds(own, span) || (own.from === own.to && holds(span, own));
  });
};
