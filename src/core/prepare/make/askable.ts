import type { Dataset } from '../../dataset';
import type { Field } from '../../dataset/dataset';
import { languageOf } from '../../dataset/language';
import { columnsByLanguage } from '../../dataset/language/columns';
import { languageOfHeaders } from '../../dataset/places/homes';
import { languages as allLanguages, type Language } from '../../lib/language';
import { familyNames, placeFamilies } from '../../scenario/families';
import type { ComposedChallenge } from '../../scenario/schema';
import { isWorded } from '../facts/capitals';
import { tellsFitting } from '../facts/fittings';
import { headerNamed, isCutShort } from '../facts/headers';
import { isForItsMeasure, isOfParts, measureOf } from '../facts/measures';
import { holdsCommonNames, isNamed, type Role, roleIn, roleOf } from '../facts/roles';
import { recallsPeople } from '../facts/things';
import { timeOf, yearToldIn } from '../facts/times';
import { isLatin } from '../facts/trees';
import type { Hunt } from '../hunt';
import { isContested } from '../questions/contested';
import { isUnsure, namesMakers, understoodIn } from '../questions/understood';

type FamilyName = ComposedChallenge['family'];

/** A question that a dataset may give at any of its sites; a `plain` one asks what a column says in no better words, a `hard` one what nobody could see or reckon there. */
export interface Askable {
  readonly challenge: ComposedChallenge;
  readonly plain: boolean;
  readonly hard: boolean;
}

/** A column that fewer sites fill says nothing of most of them. */
const fewestFilled = 0.1;
/** So many arrondissements, or houses with a name, are enough of a column in which they stand where there are some. */
const fewestUnderstood = 8;

/** Of columns with one role no more are asked, the fullest first: three spellings of a town are one town. */
const mostOfRole = 2;

const shared: readonly FamilyName[] = ['category', 'trueFalse', 'odd', 'match'];
const ofPeriods: readonly FamilyName[] = ['century', 'trueFalse', 'first', 'order', 'match', 'odd'];
/** Of what is there or not: the sentences name it. */
const ofFittings: readonly FamilyName[] = ['trueFalse', 'odd'];
const ofYears: readonly FamilyName[] = ['dated', 'first', 'order', 'year'];

const values: readonly Role[] = [
  'kind',
  'town',
  'quarter',
  'district',
  'postcode',
  'venue',
  'department',
  'region',
  'bank',
  'protection',
  'material',
  'species',
  'genus',
  'theme',
  'conflict',
  'modes',
];

/** Families that ask for a year. */
const typesYears = (family: FamilyName): boolean => family === 'dated' || family === 'year';

/** Whether the days of a column are known to be of the place, so that their years may be asked. */
const isYearTold = (key: string): boolean => yearToldIn(key, '2000-01-01') !== undefined;

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
      (kind === 'date' && role !== 'ended' && ofYears.filter((family) => isYearTold(key) || !typesYears(family))) ||
      []
    );
  if (role === 'postcode') return shared;
  // What trees are called heads a column like what places are called.
  const isOfNames = kind === 'name' && holdsCommonNames(key);
  const isValue =
    values.includes(role) && (isOfNames || kind === 'category' || kind === 'categories' || kind === 'text');
  return isValue ? shared : [];
};

/** Areas so large that whoever plays knows them. */
const large: readonly Role[] = ['department', 'region', 'country'];

/** The families of a column without a role: a period is one whatever it is called, a yes or no and a number say nothing under a header that nobody reads, and a named category is asked plainly, unless it holds codes. */
const plainFamiliesOf = ({ key, kind, examples }: Field, areHeadersRead: boolean): readonly FamilyName[] => {
  const isRead = (areHeadersRead && !isCutShort(key)) || headerNamed(key) !== undefined;
  if (kind === 'period') return timeOf(key) === undefined ? [] : ofPeriods;
  if (kind === 'year' && isNamed(key))
    return timeOf(key) === undefined ? [] : ofYears.filter((family) => isRead || !typesYears(family));
  if (!isNamed(key)) return [];
  const isSaidAnyway =
    examples.some(isWorded) && examples.filter(isWorded).every((raw) => roleIn(key, raw) !== undefined);
  if (!isRead && !isSaidAnyway) return [];
  if (kind === 'boolean') return ['trueFalse', 'odd'];
  if (kind === 'number') return ['most'];
  const isCode = !examples.some(isWorded);
  return kind === 'category' && !isCode ? shared : [];
};

/** For whom and in which languages questions are asked. */
export interface Asking {
  readonly languages?: readonly Language[];
  readonly audience?: Hunt['audience'];
}

/** The families that reckon with places which people of this age are asked: no child is sent to a map for a name. */
const placesAsked = ({ audience }: Asking): readonly FamilyName[] =>
  familyNames.filter((family) => placeFamilies.includes(family) && !(family === 'pin' && audience === 'child'));

/** A year to the number, or how many had a part in a place: nobody sees it there. */
const isHard = (family: FamilyName, role: Role | undefined): boolean =>
  family === 'year' || (role === 'author' && family === 'howMany');

const askablesOf = (dataset: Dataset, field: Field, areHeadersRead: boolean): readonly Askable[] => {
  const role = roleOf(field.key);
  const isOfFitting = tellsFitting(dataset, dataset.fields.indexOf(field));
  const bare = isOfFitting ? ofFittings : plainFamiliesOf(field, areHeadersRead);
  const families = role === undefined ? bare : familiesOf(field, role);
  const isUnnamed = role === undefined && field.kind !== 'period' && !isOfFitting;
  return families.map((family) => ({
    challenge: { family, field: field.key },
    plain: isUnnamed,
    hard: large.some((one) => one === role) || isHard(family, role),
  }));
};

/** Whether enough of a column can be asked: of what is often filled and not understood, what is. */
const isFull = (dataset: Dataset, field: Field): boolean => {
  const at = dataset.fields.indexOf(field);
  if (isUnsure(field.key)) return understoodIn(dataset, at) >= fewestUnderstood;
  return field.filled >= Math.max(3, dataset.size * fewestFilled) && namesMakers(dataset, at);
};

/** Whether a column is the one to ask about of those that say the same in several languages: in the only language of a hunt, else in the dataset's own, else in the first that people play in. */
const isInBestLanguage = (
  dataset: Dataset,
  field: Field,
  full: readonly Field[],
  { languages = [] }: Asking,
): boolean => {
  const same = columnsByLanguage(dataset)[dataset.fields.indexOf(field)] ?? new Map<string, number>();
  const found = new Map([...same].filter(([, i]) => full.includes(dataset.fields[i] as Field)));
  const [only = '', ...more] = languages;
  const wanted = [more.length === 0 ? only : '', languageOf(dataset), ...allLanguages].find((one) => found.has(one));
  return dataset.fields[found.get(wanted ?? '') ?? [...found.values()][0] ?? -1] === field;
};

/** Whether a column names plants in Latin alone. */
const isInLatin = ({ key, examples }: Field): boolean =>
  examples.filter((example) => isLatin(key, example)).length * 2 > examples.length;

/** Whether people of this age are asked about a column: no child by a name in Latin, nor a pupil where another column says what people call it. */
const isForAge = (field: Field, full: readonly Field[], { audience = 'adult' }: Asking): boolean => {
  if (audience === 'adult' || !isInLatin(field)) return true;
  return audience === 'pupil' && !full.some(({ key }) => holdsCommonNames(key));
};

/** The fullest columns of each role, in the order of the data. */
const worthAsking = (dataset: Dataset, asking: Asking): readonly Field[] => {
  const filled = dataset.fields.filter(
    (field, i) =>
      isFull(dataset, field) && field.distinct > 1 && !(i === dataset.nameField && holdsCommonNames(field.key)),
  );
  const full = filled.filter(
    (field) =>
      isForItsMeasure(dataset, field) &&
      !(measureOf(field.key) === 'surface' && isOfParts(dataset)) &&
      !isContested(dataset, field.key) &&
      (recallsPeople(dataset) || !['born', 'died'].includes(roleOf(field.key) ?? '')) &&
      isInBestLanguage(dataset, field, filled, asking) &&
      isForAge(field, filled, asking),
  );
  return full.filter((field) => {
    const role = roleOf(field.key);
    const fuller = full.filter((other) => roleOf(other.key) === role && other.filled > field.filled);
    return role === undefined || fuller.length < mostOfRole;
  });
};

/** Whether the headers of a dataset are in the language of all who play, as far as theirs is known: one in which nobody reads it says nothing. */
const areHeadersRead = (dataset: Dataset, { languages }: Asking): boolean => {
  if (languages === undefined) return true;
  const own = languageOfHeaders(dataset.fields.map(({ key }) => key)) || languageOf(dataset);
  return languages.every((language) => language === (own || languages[0]));
};

/** The questions that a dataset promises, those of its columns before those of its places. Whether one can be proved at a site is found out there. */
export const askables = (dataset: Dataset, asking: Asking = {}): readonly Askable[] => {
  const ofPlaces = dataset.nameField < 0 ? [] : placesAsked(asking);
  const areRead = areHeadersRead(dataset, asking);
  return [
    ...worthAsking(dataset, asking).flatMap((field) => askablesOf(dataset, field, areRead)),
    ...ofPlaces.map((family) => ({ challenge: { family }, plain: false, hard: false })),
  ];
};
