import { factOf } from '../../dataset';
import { once } from '../../dataset/sites/once';
import { fold } from '../../lib/text';
import { propertyOf } from '../facts/property';
import type { Variety } from '../hunt';
import { columnOf, type Family, type Subject, sitesAround } from './family';

/** So many of the nearest sites are looked at: as many as wrong answers are mostly drawn from. */
export const reach = 40;

/** A column that fewer of them fill says nothing of most places around. */
const fewestFilled = { share: 0.1, sites: 3 };

/** Where more of those that are filled say one thing, it is said of every place around. */
const mostAlike = 0.8;

/** What a cell says, however it is spelled: its values in one order. */
const saidIn = (column: string, raw: string): string => {
  const values = propertyOf(column, raw).valuesOf(raw);
  return values.length === 0 ? fold(raw) : values.map(fold).sort().join(' ; ');
};

type Place = Pick<Subject, 'dataset' | 'site' | 'field'>;

const lookAround = (subject: Place, answerIn: typeof saidIn): Variety => {
  const column = columnOf(subject);
  const around = sitesAround(subject).slice(0, reach);
  const said = around
    .map(({ index }) => factOf(subject.dataset, index, column))
    .filter((raw) => raw !== '')
    .map((raw) => answerIn(column, raw));
  const counts = new Map<string, number>();
  for (const one of said) counts.set(one, (counts.get(one) ?? 0) + 1);
  return { sites: around.length, filled: said.length, commonest: Math.max(0, ...counts.values()) };
};

const known = once(() => new Map<string, Variety>());

/** What the column that is asked about says of the sites around a place. */
export const varietyAround = (subject: Place, { answerIn = saidIn }: Pick<Family, 'answerIn'>): Variety => {
  const key = `${subject.site} ${subject.field}${answerIn === saidIn ? '' : ' answers'}`;
  const variety = known(subject.dataset).get(key) ?? lookAround(subject, answerIn);
  known(subject.dataset).set(key, variety);
  return variety;
};

/** Why a column with so much variety is not worth a question: it is nearly empty around, or says nearly the same everywhere; undefined where it is. */
export const whyDull = ({ sites, filled, commonest }: Variety): 'sparse' | 'uniform' | undefined => {
  if (filled < Math.max(fewestFilled.sites, sites * fewestFilled.share)) return 'sparse';
  return commonest > filled * mostAlike ? 'uniform' : undefined;
};
