import type { Dataset } from '../../dataset';
import type { Field } from '../../dataset/dataset';
import { type ComposedChallenge, placeFamilies } from '../../scenario/schema';
import { measureOf } from '../facts/measures';
import { isNamed, type Role, roleOf } from '../facts/roles';
import { timeOf } from '../facts/times';

type FamilyName = ComposedChallenge['family'];

/** A question that a dataset may give at any of its sites; a `plain` one asks what a column says in no better words, a `hard` one what nobody could see or reckon there. */
export interface Askable {
  readonly challenge: ComposedChallenge;
  readonly plain: boolean;
  readonly hard: boolean;
}

/** A column that fewer sites fill says nothing of most of them. */
const fewestFilled = 0.1;

/** Of columns with one role no more are asked, the fullest first: three spellings of a town are one town. */
const mostOfRole = 2;

const shared: readonly FamilyName[] = ['category', 'trueFalse', 'odd', 'match'];
const ofPeriods: readonly FamilyName[] = ['century', 'trueFalse', 'first', 'order', 'match', 'odd'];
const ofYears: readonly FamilyName[] = ['dated', 'first', 'order', 'year'];
const ofDates: readonly FamilyName[] = ['first', 'order'];

const values: readonly Role[] = [
  'kind',
  'town',
  'district',
  'department',
  'region',
  'bank',
  'protection',
  'material',
  'species',
  'genus',
  'theme',
  'modes',
];

/** The families that a column with a role may be asked by. */
const familiesOf = ({ key, kind }: Field, role: Role): readonly FamilyName[] => {
  if (role === 'author') return ['author', 'trueFalse', 'odd', 'match', 'howMany'];
  if (role === 'lines') return ['line', 'howMany', 'trueFalse', 'odd'];
  if (role === 'description') return ['description'];
  if (measureOf(key) !== undefined) return kind === 'number' ? ['estimate', 'most'] : [];
  if (timeOf(key) !== undefined)
    return (
      (kind === 'year' && ofYears) ||
      (kind === 'period' && [...ofPeriods, 'dated', 'year']) ||
      (kind === 'date' && ofDates) ||
      []
    );
  const isValue = values.includes(role) && (kind === 'category' || kind === 'categories' || kind === 'text');
  return isValue ? shared : [];
};

/** Areas so large that whoever plays knows them. */
const large: readonly Role[] = ['department', 'region', 'country'];

/** The families of a column without a role: a period is one whatever it is called, a yes or no and a number are the same in all languages, and a named category is asked plainly, unless it holds codes. */
const plainFamiliesOf = ({ key, kind, examples }: Field): readonly FamilyName[] => {
  if (kind === 'period') return timeOf(key) === undefined ? [] : ofPeriods;
  if (!isNamed(key)) return [];
  if (kind === 'boolean') return ['trueFalse', 'odd'];
  if (kind === 'number') return ['most'];
  const isCode = examples.every((example) => !/\p{Ll}{3}/u.test(example));
  return kind === 'category' && !isCode ? shared : [];
};

/** A year to the number, or how many had a part in a place: nobody sees it there. */
const isHard = (family: FamilyName, role: Role | undefined): boolean =>
  family === 'year' || (role === 'author' && family === 'howMany');

const askablesOf = (field: Field): readonly Askable[] => {
  const role = roleOf(field.key);
  const families = role === undefined ? plainFamiliesOf(field) : familiesOf(field, role);
  const isUnnamed = role === undefined && field.kind !== 'period';
  return families.map((family) => ({
    challenge: { family, field: field.key },
    plain: isUnnamed,
    hard: large.some((one) => one === role) || isHard(family, role),
  }));
};

const isFull = ({ size }: Dataset, { filled }: Field): boolean => filled >= Math.max(3, size * fewestFilled);

/** The fullest columns of each role, in the order of the data. */
const worthAsking = (dataset: Dataset): readonly Field[] => {
  const full = dataset.fields.filter((field) => isFull(dataset, field) && field.distinct > 1);
  return full.filter((field) => {
    const role = roleOf(field.key);
    const fuller = full.filter((other) => roleOf(other.key) === role && other.filled > field.filled);
    return role === undefined || fuller.length < mostOfRole;
  });
};

/** The questions that a dataset promises, those of its columns before those of its places. Whether one can be proved at a site is found out there. */
export const askables = (dataset: Dataset): readonly Askable[] => {
  const ofPlaces = dataset.nameField < 0 ? [] : placeFamilies;
  return [
    ...worthAsking(dataset).flatMap(askablesOf),
    ...ofPlaces.map((family) => ({ challenge: { family: family as FamilyName }, plain: false, hard: false })),
  ];
};
