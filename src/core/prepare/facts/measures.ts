import { nameAt } from '../../dataset';
import type { Dataset, Field } from '../../dataset/dataset';
import { once } from '../../dataset/sites/once';
import { headerWords } from '../../dataset/table/headerWords';
import { parseNumber, wordsOf } from '../../lib/text';
import { kindNamed } from './kinds';
import { isNamed, type Role, roleOf } from './roles';

/** The roles of columns that hold a measure which people can estimate. */
export const measures = [
  'height',
  'girth',
  'seats',
  'floors',
  'capacity',
  'bikes',
  'altitude',
  'surface',
  'span',
  'visitors',
] as const satisfies readonly Role[];

/** What a column measures. */
export type Measure = (typeof measures)[number];

/** The units that measures are told in; '' is none: so many seats. */
export type Unit = 'm' | 'cm' | 'm²' | 'ha' | '';

/** What a column measures, by its header; undefined for any other. */
export const measureOf = (header: string): Measure | undefined => {
  const role = roleOf(header);
  return measures.find((measure) => measure === role);
};

const usual: Readonly<Record<Measure, readonly Unit[]>> = {
  height: ['m', 'cm'],
  girth: ['cm', 'm'],
  seats: [''],
  floors: [''],
  capacity: [''],
  bikes: [''],
  altitude: ['m'],
  surface: ['m²', 'ha'],
  span: ['m'],
  visitors: [''],
};

const unitNamed = (words: string): Unit | undefined => {
  if (/\b(?:cm|centimetres?)\b/.test(words)) return 'cm';
  if (/\b(?:m2|m²|qm|sqm|sq m|metres? carres?|square met(?:er|re)s?)\b/.test(words)) return 'm²';
  if (/\b(?:ha|hectares?)\b/.test(words)) return 'ha';
  return /\b(?:m|metres?)\b/.test(words) ? 'm' : undefined;
};

/** A measure read from a cell. */
export interface Measured {
  readonly measure: Measure;
  readonly value: number;
  readonly unit: Unit;
}

/** What a cell measures, with the unit that the cell or its header names; undefined where it isn't sure. */
export const measuredIn = (header: string, raw: string): Measured | undefined => {
  const measure = measureOf(header);
  const [, digits, tail = ''] = /^(\d+(?:[.,]\d+)?)\s*(\p{L}*[²2]?)$/u.exec(raw.trim()) ?? [];
  if (measure === undefined || digits === undefined) return undefined;
  const value = parseNumber(digits);
  const unit = tail === '' ? (unitNamed(headerWords(header)) ?? bare(measure)) : unitNamed(tail.toLowerCase());
  if (value === undefined || value <= 0 || unit === undefined) return undefined;
  return usual[measure].includes(unit) ? { measure, value, unit } : undefined;
};

/** A count needs no unit; a length without one is nobody's guess. */
const bare = (measure: Measure): Unit | undefined => (usual[measure].includes('') ? '' : undefined);

/** A number that cells of a column can be compared by: a measure, or what a column without a role counts, in one unit. */
export interface Figure {
  readonly measure?: Measure;
  readonly value: number;
  readonly unit: string;
}

/** What is so large is no height and no width: under a header that may mean those, too, it is the area of a place. */
const leastArea = 100;

/** An area without a unit, which can be compared with others of its column. */
const bareArea = (header: string, raw: string): Figure | undefined => {
  const value = /^\d+(?:[.,]\d+)?$/.test(raw.trim()) ? parseNumber(raw) : undefined;
  const isArea = measureOf(header) === 'surface' && unitNamed(headerWords(header)) === undefined;
  return isArea && value !== undefined && value >= leastArea ? { measure: 'surface', value, unit: '' } : undefined;
};

/** So many are milliseconds since 1970, or a code: nothing at a place is as much. */
const leastMoment = 1e10;

/** The number in a cell with its unit; undefined where it is none, or of a column that Jalon knows and that measures nothing. */
export const figureIn = (header: string, raw: string): Figure | undefined => {
  if (roleOf(header) !== undefined || !isNamed(header)) return measuredIn(header, raw) ?? bareArea(header, raw);
  const [, digits = '', unit = ''] = /^(\d+(?:[.,]\d+)?)\s*(\p{L}*)$/u.exec(raw.trim()) ?? [];
  const value = parseNumber(digits);
  return value === undefined || value <= 0 || value >= leastMoment ? undefined : { value, unit };
};

/** What heads columns, or a file, of grounds that are a part of the place by whose name they go. */
const ofParts =
  /\b(?:aires?(?: de)? jeux?|(?:nom|id) aire|jeux|playgrounds?|play areas?|spielplatz\w*|terrains? de jeux?)\b/;
/** In so many names a word for the whole is enough. */
const someNames = 0.2;

const isOfWhole = (name: string): boolean =>
  wordsOf(name).some((word) => ['park', 'garden', 'square', 'promenade', 'village'].includes(kindNamed(word) ?? ''));

/** Whether a dataset is of playgrounds and goes by the names of the parks and squares that hold them: what it measures is no area of theirs. */
export const isOfParts = once((dataset): boolean => {
  const { id, fields, size } = dataset;
  if (![id, ...fields.map(({ key }) => key)].some((text) => ofParts.test(headerWords(text)))) return false;
  const names = Array.from({ length: Math.min(size, 200) }, (_, i) => nameAt(dataset, i));
  return names.filter(isOfWhole).length > names.length * someNames;
});

/** Whether a column is the one that is asked for what it measures: of several the fullest, the first of those as full. */
export const isForItsMeasure = ({ fields }: Pick<Dataset, 'fields'>, { key, filled }: Field): boolean => {
  const measure = measureOf(key);
  const alike = fields.filter(
    (one) => measure !== undefined && one.kind === 'number' && measureOf(one.key) === measure,
  );
  const most = Math.max(...alike.map((one) => one.filled));
  return alike.length < 2 || (filled === most && alike.find((one) => one.filled === most)?.key === key);
};
