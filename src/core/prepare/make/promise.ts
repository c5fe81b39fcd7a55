import { type Dataset, factOf, nameAt } from '../../dataset';
import type { FieldKind } from '../../dataset/dataset';
import { languageOf } from '../../dataset/language';
import { once } from '../../dataset/sites/once';
import { type Problem, warning } from '../../lib/checked';
import { languages } from '../../lib/language';
import { placeFamilies } from '../../scenario/schema';
import { minutesOnFoot, walkingOf } from '../../scenario/walk';
import { roleOf } from '../facts/roles';
import type { Hunt } from '../hunt';
import { isProper } from '../questions/peers';
import { isSaid } from '../questions/understood';
import { unspread } from '../spread';
import { askables } from './askable';
import { fewestFamilies, mostOfPlaces } from './choose';
import type { MadeHunt } from './make';
import type { Tally } from './questions';
import { walkOf } from './time';

/** What a hunt has where its data gives enough: of so many sites in reach that fill so many columns to ask, so many stages and families. */
export const promised = { sites: 12, columns: 3, stages: 6, families: fewestFamilies } as const;

/** What stands in the way of a hunt of many kinds of questions. */
type Lack = 'sites' | 'time' | 'columns' | 'headers' | 'words' | 'tongue' | 'names' | 'answers';

interface Lacking {
  readonly lack: Lack;
  /** The headers that are not understood, where it is that. */
  readonly columns?: string;
}

/** The columns of a dataset that can be asked about. */
export const columnsToAsk = once((dataset): readonly string[] => [
  ...new Set(askables(dataset).flatMap(({ challenge: { field } }) => field ?? [])),
]);

/** How many of these columns a site fills. */
export const filledAt = (dataset: Dataset, columns: readonly string[], index: number): number =>
  columns.filter((key) => isSaid(key, factOf(dataset, index, key))).length;

/** Whether most of these sites are so. */
const areMostly = (sites: readonly number[], holds: (site: number) => boolean): boolean =>
  sites.filter(holds).length * 2 >= sites.length;

/** Words of a language in which no hunt is played are understood in none. */
const wordsLackedIn = (dataset: Dataset): Lack => {
  const own = languageOf(dataset);
  return own === '' || languages.some((language) => language === own) ? 'words' : 'tongue';
};

/** Kinds of columns that say something of a place. */
const telling: readonly FieldKind[] = ['category', 'categories', 'period', 'year', 'date', 'number', 'boolean', 'name'];

/** So many columns that nobody understands are named. */
const mostNamed = 4;

/** The columns that most of these sites fill, each in its own way, whose headers are not understood. */
const unreadOf = (dataset: Dataset, sites: readonly number[]): readonly string[] => {
  const asked = columnsToAsk(dataset);
  return dataset.fields
    .filter(({ key, kind }, field) => {
      const isKnown = asked.includes(key) || roleOf(key) !== undefined;
      return telling.includes(kind) && !isKnown && field !== dataset.nameField && field !== dataset.idField;
    })
    .filter(({ key }) => areMostly(sites, (site) => factOf(dataset, site, key) !== ''))
    .filter(({ key }) => new Set(sites.map((site) => factOf(dataset, site, key))).size > 1)
    .map(({ key }) => key)
    .slice(0, mostNamed);
};

/** What the data of these sites lacks, with the headers that hide it. */
const lackOf = (dataset: Dataset, sites: readonly number[], tally: readonly Tally[]): Lacking => {
  const lack = whatLacks(dataset, sites, tally);
  const unread = lack === 'columns' || lack === 'answers' ? unreadOf(dataset, sites) : [];
  return unread.length > 0 ? { lack: 'headers', columns: unread.join(', ') } : { lack };
};

const whatLacks = (dataset: Dataset, sites: readonly number[], tally: readonly Tally[]): Lack => {
  const columns = columnsToAsk(dataset);
  if (!areMostly(sites, (site) => filledAt(dataset, columns, site) >= promised.columns)) return 'columns';
  const ofColumns = tally.filter(({ family }) => !placeFamilies.includes(family));
  const sum = (count: (one: Tally) => number): number => ofColumns.reduce((all, one) => all + count(one), 0);
  if (sum(({ dropped }) => dropped.foreign ?? 0) > sum(({ proved }) => proved)) return wordsLackedIn(dataset);
  return areMostly(sites, (site) => isProper(nameAt(dataset, site))) ? 'answers' : 'names';
};

const familiesIn = ({ stages }: Hunt): readonly string[] =>
  stages.flatMap(({ challenges }) => challenges.flatMap(({ family }) => family ?? []));

const poor = (hunt: Hunt, lacking: Lacking): Problem => {
  const bare = hunt.stages.filter(({ challenges }) => challenges.every(({ content }) => content.type === 'find'));
  const families = new Set(familiesIn(hunt)).size;
  return warning('$.stages', 'sense.poorHunt', { stages: hunt.stages.length, families, bare: bare.length, ...lacking });
};

/** What a hunt was made of, and what became of each family there. */
interface MadeOf {
  readonly dataset: Dataset;
  readonly sites: readonly number[];
  readonly tally: readonly Tally[];
}

/** The warning that a hunt asks less than is promised of so many stages, and what its data lacks; none of a hunt of few stages. */
export const whyPoor = (hunt: Hunt, { dataset, sites, tally }: MadeOf): readonly Problem[] => {
  const asked = familiesIn(hunt);
  const isBare = hunt.stages.some(({ challenges }) => challenges.every(({ content }) => content.type === 'find'));
  const isVaried = new Set(asked).size >= promised.families && unspread(hunt.stages).size === 0 && !isBare;
  return hunt.stages.length < promised.stages || isVaried ? [] : [poor(hunt, lackOf(dataset, sites, tally))];
};

/** The warning that more is asked of ways and distances than of what the data says of the places, and what it lacks. */
export const whyBland = (hunt: Hunt, { dataset, sites, tally }: MadeOf): readonly Problem[] => {
  const asked = familiesIn(hunt);
  const places = asked.filter((family) => placeFamilies.includes(family)).length;
  if (places <= asked.length * mostOfPlaces) return [];
  const lacking = lackOf(dataset, sites, tally);
  return [warning('$.stages', 'sense.blandHunt', { questions: asked.length, places, ...lacking })];
};

const lackIn = ({ problems }: Pick<MadeHunt, 'problems'>): readonly Lack[] =>
  problems.flatMap(({ fault, values }) => (fault === 'sense.poorHunt' ? [values.lack as Lack] : []));

/** Whether a hunt asks less than is promised, for whatever reason. */
export const isPoor = (made: Pick<MadeHunt, 'problems'>): boolean => lackIn(made).length > 0;

/** Whether a hunt asks less than is promised, though sites enough are in reach. */
export const fallsShort = (made: Pick<MadeHunt, 'problems'>): boolean =>
  lackIn(made).some((lack) => lack !== 'sites' && lack !== 'time');

/** The warning that a walk has fewer stages than is promised: too few of so many sites in reach, or too little time to go there. */
export const whyShort = (hunt: Hunt, found: number): readonly Problem[] =>
  hunt.stages.length >= promised.stages ? [] : [poor(hunt, { lack: found < promised.sites ? 'sites' : 'time' })];

/** As the crow flies a leg is long from so many meters; and of a hunt no more than this share of its time should be walked. */
const long = { meters: 2000, share: 3 / 4 };

/** The warning that whoever plays walks most of the time, or far from one stage to the next: the places lie too far apart. */
export const whyLong = ({ start, stages, walk }: Hunt): readonly Problem[] => {
  const walking = walkingOf(walk);
  const { meters, minutes } = walkOf(start, stages, walking);
  const places = [...(start ? [start] : []), ...stages.map(({ position }) => position)];
  const legs = places.slice(1).map((to, i) => walking.ways.meters(places[i] ?? to, to));
  const [longest, onFoot] = [Math.max(0, ...legs), minutesOnFoot(meters, walking)];
  if (longest <= long.meters && onFoot <= long.share * minutes) return [];
  return [
    warning('$.stages', 'sense.longWalk', {
      kilometers: Math.round(meters / 1000),
      longest: Math.round(longest / 100) * 100,
      walking: Math.round(onFoot),
      minutes,
      ...((walk?.barriers ?? []).length > 0 && { around: 'yes' }),
    }),
  ];
};
