import { remembered } from '../../lib/remembered';
import { fold } from '../../lib/text';
import { arrondissementOf } from './arrondissements';
import { centuriesOf, isSaidCentury } from './centuries';
import { fittingOf, saysThere } from './fittings';
import { gradeIn } from './grades';
import { termNamed } from './kinds';
import { maySamePerson, peopleIn } from './people';
import { holdsCommonNames, isNamed, isOfArchitects, isOfArtists, type Role, roleIn, roleOf } from './roles';
import { isOfTime, spanOf } from './times';
import { isPartOf, isTelling, isVenueName, listed, mayBeOneVenue, mayBothBe } from './values';

/** What the cells of a column say of a place, and when two of them say the same. */
export interface Property {
  readonly name: 'kind' | 'area' | 'author' | 'century' | 'line' | 'grade' | 'fitting';
  /** The values of a cell, in its order; none where it isn't understood. */
  readonly valuesOf: (raw: string) => readonly string[];
  /** Whether both may be right of one place. */
  readonly alike: (a: string, b: string) => boolean;
}

/** Dates and numbers are no kinds. */
const namesIn = remembered((raw): readonly string[] => {
  const values = spanOf(raw) === undefined ? listed(raw) : [];
  return values.every(isTelling) ? values : [];
});

const kind: Property = { name: 'kind', valuesOf: namesIn, alike: mayBothBe };
/** A war: of two that are known each is another. */
const conflict: Property = {
  ...kind,
  alike: (a, b) => (termNamed(a) && termNamed(b) ? termNamed(a) === termNamed(b) : mayBothBe(a, b)),
};
/** A species is named by its genus too: an epithet alone says nothing. */
const species: Property = {
  ...kind,
  valuesOf: (raw) => (/^\p{Lu}\p{L}+\s\p{L}/u.test(raw) ? namesIn(raw) : []),
};
/** A time that is no century, as `before 1945`: bare, it would be said of the place as what it is. */
const unsaid: Property = { ...kind, valuesOf: () => [] };
/** A yes or a no, in whatever language. */
const truth: Property = { ...kind, valuesOf: (raw) => [raw.trim()], alike: (a, b) => termNamed(a) === termNamed(b) };
const area: Property = { name: 'area', valuesOf: namesIn, alike: isPartOf };
/** A part of a town by its postcode. */
const arrondissement: Property = {
  name: 'area',
  valuesOf: (raw) => [arrondissementOf(raw)].filter((one) => one !== undefined),
  alike: (a, b) => a === b,
};
const venue: Property = {
  name: 'area',
  valuesOf: (raw) => (namesIn(raw).every(isVenueName) ? namesIn(raw) : []),
  alike: mayBeOneVenue,
};
const author: Property = { name: 'author', valuesOf: peopleIn, alike: maySamePerson };

/** Every century from the first to the last, as its number. */
const century: Property = {
  name: 'century',
  valuesOf: (raw) => (centuriesOf(raw) ?? []).map(String),
  alike: (a, b) => a === b,
};

const line: Property = {
  name: 'line',
  valuesOf: (raw) =>
    raw.split(/[;|]/.test(raw) ? /\s*[;|]\s*/ : /\s*,\s*/).filter((one) => one !== '' && one.length <= 30),
  alike: (a, b) => fold(a) === fold(b),
};

/** Whether a thing is there, in whatever words. */
const fitting: Property = {
  name: 'fitting',
  valuesOf: (raw) => {
    const isThere = saysThere(raw);
    return isThere === undefined ? [] : [isThere ? 'yes' : 'no'];
  },
  alike: (a, b) => a === b,
};

/** A rank, however it is written: of two only the same is the same, and neither is a part of the other. */
const grade: Property = {
  name: 'grade',
  valuesOf: (raw) => (gradeIn(raw) === undefined ? [] : [raw.trim()]),
  alike: (a, b) => gradeIn(a) === gradeIn(b),
};

/** The roles of columns that name an area. */
export const areas = [
  'town',
  'quarter',
  'district',
  'postcode',
  'venue',
  'department',
  'region',
  'country',
  'bank',
] as const;
/** An area that a column may name. */
export type Area = (typeof areas)[number];

const areaNamed = (header: string): Area | undefined => {
  const role = roleOf(header);
  return areas.find((one) => one === role);
};

/** What is said of the area that a column names; '' for a column that names none. */
export const within = (header: string, said: Readonly<Record<Area, string>>): string => {
  const area = areaNamed(header);
  return area === undefined ? '' : said[area];
};

/** Whether a value is a yes or a no, in whatever language. */
export const isTruth = (raw: string): boolean => ['yes', 'no'].some((term) => termNamed(raw) === term);

/** Whether a cell counts centuries: figures alone do under a header of time, words do under any. */
const isCentury = (header: string, raw: string): boolean =>
  centuriesOf(raw) !== undefined && (isSaidCentury(raw) || isOfTime(header));

/** What a column's cell is compared by: from its header, else from what the cell says. */
export const propertyOf = (header: string, raw: string): Property => {
  const role = roleOf(header);
  if (role === 'lines') return line;
  if (role === 'author') return author;
  if (role === 'postcode') return arrondissement;
  if (role === 'venue') return venue;
  if (areaNamed(header) !== undefined) return area;
  if (role === 'species') return holdsCommonNames(header) ? kind : species;
  if (role === 'conflict') return conflict;
  if (role === 'protection' && gradeIn(raw) !== undefined) return grade;
  if (fittingOf(header) !== undefined && saysThere(raw) !== undefined) return fitting;
  if (role === undefined && isTruth(raw)) return truth;
  if (isCentury(header, raw)) return century;
  return isOfTime(header) && /\d{3}/.test(raw) ? unsaid : kind;
};

/** Whether a value is surely none of these: unlike each of them. */
export const isNone = ({ alike }: Property, value: string, values: readonly string[]): boolean =>
  values.every((other) => !alike(value, other));

/** Whom a column names of those who made a place: artists and architects are called so. */
const makers = ['author', 'artist', 'architect'] as const;
/** Whom a column names of those who made a place. */
export type Maker = (typeof makers)[number];

const makerIn = (header: string): Maker => {
  if (isOfArtists(header)) return 'artist';
  return isOfArchitects(header) ? 'architect' : 'author';
};

/** Whom the cells of a column of authors name; `author` for any other column. */
export const makerOf = (header: string, raw: string): Maker => {
  const shared = sharedAs(header, raw);
  return makers.find((maker) => maker === shared) ?? 'author';
};

/** Roles of which each has sentences of its own. */
const worded = [
  'kind',
  'protection',
  'species',
  'genus',
  'material',
  'theme',
  'modes',
  'conflict',
] as const satisfies Role[];

/** What a value of a column is shared as: each has its own sentences; that of a column without a role says which column it is. */
export const sharedAs = (
  header: string,
  raw: string,
):
  | (typeof worded)[number]
  | Maker
  | 'other'
  | 'column'
  | 'fitting'
  | 'lacking'
  | Exclude<Property['name'], 'grade'> => {
  const { name } = propertyOf(header, raw);
  if (name === 'author') return makerIn(header);
  if (name === 'grade') return 'protection';
  if (name === 'fitting') return saysThere(raw) ? 'fitting' : 'lacking';
  if (name !== 'kind') return name;
  const role = roleIn(header, raw);
  if (role === undefined) return isNamed(header) ? 'column' : 'other';
  return worded.find((one) => one === role) ?? 'other';
};
