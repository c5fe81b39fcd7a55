import { canonicalJson } from '../../lib/hash';
import { placeFamilies } from '../../scenario/schema';
import { areas } from '../facts/property';
import { roleOf } from '../facts/roles';
import { mostOfOne } from '../spread';
import { factOfCell } from '../told';
import type { Askable } from './askable';
import type { Draft } from './draft';
import { type Likeness, likenessIn } from './likeness';
import { unseenIn } from './seen';

/** A question that can be proved at a stage, and how difficult it is there. */
export interface Proven extends Askable {
  readonly difficulty: number;
}

/** The questions of each stage, in order. */
export type Selection = readonly (readonly Proven[])[];

/** What was found out of questions that fell away beside others: how often each did, and beside which. */
export interface Regrets {
  readonly alone: ReadonlyMap<Proven, number>;
  readonly beside: ReadonlyMap<Proven, ReadonlyMap<Proven, number>>;
}

/** How difficult all questions should be on the whole, for whom, which families are wanted at each stage, and what is known to fall away. */
export interface Aim {
  readonly difficulty: number;
  readonly audience?: Draft['audience'];
  readonly wanted: Draft['families'];
  readonly regrets: Regrets;
  /** Whether a question is known to fall away whenever it is asked. */
  readonly isLost: (one: Proven) => boolean;
}

const mostQuestions = 2;
/** So many families make a hunt of many kinds of questions. */
export const fewestFamilies = 5;
/** More than so many nobody misses. */
const enoughFamilies = 10;
/** Of all questions a larger share is of ways and distances only where columns can't be asked in words of their own. */
const someOfPlaces = 1 / 3;
/** And no larger share than this where columns can be asked in whatever words. */
export const mostOfPlaces = 1 / 2;
/** So many questions back is remembered how difficult they were. */
const memory = 3;

/** What each thing costs: a stage at which nothing is asked the most, a family or a column asked again the least. */
const costs = {
  nothingAsked: 1000,
  twin: 1500,
  columnTwice: 500,
  share: 200,
  familyMissing: 150,
  fellBeside: 90,
  /** A wanted family that is asked at another place of the walk; one that another of its kind stands for; one that is missing. */
  wantedElsewhere: 100,
  wantedReplaced: 40,
  wantedMissing: 80,
  placeTooMany: 90,
  /** More than a plain question that is asked again beside it. */
  placeBeyond: 200,
  slotEmpty: 40,
  /** A question that strays by a quarter costs as much as one that repeats a column six times. */
  stray: 24,
  /** More than a question too few, or one of places too many: a plain one is asked where nothing better is proved, or where a family is missing. */
  plain: 95,
  hard: 24,
  fell: 10,
  varietyMissing: 14,
  family: 4,
  column: 1,
  /** A column asked more often than where others can be asked: rather that than nothing. */
  columnBeyond: 20,
  /** A column asked again by the same family: the same sentence at two stages. */
  sentence: 30,
  /** For each step by which a column tells less of what is seen there. */
  unseen: 2,
  /** Who made another place, asked of a child: rather nothing. */
  authorAgain: 60,
  /** Where we are, asked again: rather nothing. */
  areaAgain: 40,
  place: 1,
} as const;

const isOfPlaces = ({ challenge }: Askable): boolean => placeFamilies.includes(challenge.family);
/** Whether it is asked in which part of a town, or of a country, we are. */
const asksWhere = ({ challenge: { family, field = '' } }: Askable): boolean =>
  family === 'category' && areas.some((area) => area === roleOf(field));
const roleIfAuthor = (field: string): readonly string[] => (roleOf(field) === 'author' ? ['author'] : []);
const familyOf = ({ challenge }: Askable): string => challenge.family;

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0);

const countsOf = (keys: readonly string[]): readonly number[] => {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return [...counts.values()];
};

/** How often something is asked again: twice the same once, three times the same three times. */
const repeatsIn = (keys: readonly string[]): number => sumOf(countsOf(keys).map((count) => (count * (count - 1)) / 2));

/** How often something is asked once more: twice the same once, three times the same twice. */
const againIn = (keys: readonly string[]): number => sumOf(countsOf(keys).map((count) => count - 1));

/** How far a question leads away from what is aimed at: after difficult ones an easier one costs less, and the other way round. */
const straysIn = (all: readonly Proven[], aim: number): number =>
  sumOf(
    all.map(({ difficulty }, i) => {
      const debt = sumOf(all.slice(Math.max(0, i - memory), i).map((one) => one.difficulty - aim));
      return Math.abs(debt + difficulty - aim);
    }),
  );

/** How many of these questions of columns the stages can carry, each column once at a stage. */
const carriedBy = (askable: Selection, isCarried: (one: Proven) => boolean): number =>
  sumOf(
    askable.map((some) => {
      const columns = new Set(some.filter(isCarried).flatMap(({ challenge: { field } }) => field ?? []));
      return Math.min(mostQuestions, columns.size);
    }),
  );

/** A column is asked so often in a hunt where others can be asked too, and once more at most in a long one. */
const mostOfColumn = 2;
/** A hunt of more questions is long. */
const longHunt = 12;

/** How often a column is asked at most: twice, or in a long hunt three times where those that are proved tell of so little that they would not fill their share of the questions. */
const mostOfEach = (askable: Selection, rooms: number, { isLost }: Aim): number => {
  const proved = askable.flat().filter((one) => !one.plain && !isLost(one));
  const topics = new Set(proved.flatMap(({ challenge: { field } }) => (field ? [factOfCell('', '', field)] : [])));
  const ofColumns = rooms * (askable.flat().some(isOfPlaces) ? 1 - someOfPlaces : 1);
  const most = rooms > longHunt ? mostOfColumn + 1 : mostOfColumn;
  return Math.min(most, Math.max(mostOfColumn, Math.ceil(ofColumns / Math.max(1, topics.size))));
};

/** How many questions are asked beyond so many of one column. */
const beyondIn = (keys: readonly string[], most: number): number =>
  sumOf(countsOf(keys).map((count) => Math.max(0, count - most)));

/** At how many stages each question can be asked. */
const stagesOfEach = (askable: Selection): ((one: Askable) => number) => {
  const counts = new Map<Askable['challenge'], number>();
  const keys = new Map<string, number>();
  for (const one of askable.flat()) {
    const key = canonicalJson(one.challenge);
    keys.set(key, (keys.get(key) ?? 0) + 1);
  }
  for (const one of askable.flat()) counts.set(one.challenge, keys.get(canonicalJson(one.challenge)) ?? 0);
  return ({ challenge }) => counts.get(challenge) ?? 0;
};

/** How many questions a stage is to have. */
const roomAt = (stage: number, { wanted }: Aim): number =>
  wanted === undefined ? mostQuestions : Math.max(1, wanted[stage]?.length ?? mostQuestions);

/** How often what is chosen is known to have fallen away, each alone and beside what else is chosen. */
const regretsOf = (
  all: readonly Proven[],
  { alone, beside }: Regrets,
): { readonly alone: number; readonly beside: number } => {
  const chosen = new Set(all);
  const together = (one: Proven): number =>
    sumOf([...(beside.get(one) ?? [])].map(([other, times]) => (chosen.has(other) ? times : 0)));
  return { alone: sumOf(all.map((one) => alone.get(one) ?? 0)), beside: sumOf(all.map(together)) };
};

const noneWanted: Pick<Likeness, 'replaced' | 'lost'> = { replaced: [], lost: [] };

/** What a selection costs: the better it is, the less. */
export const priced = (askable: Selection, aim: Aim): ((chosen: Selection) => number) => {
  const rooms = sumOf(askable.map((_, stage) => roomAt(stage, aim)));
  const freePlaces = rooms - 2 * carriedBy(askable, ({ plain }) => !plain);
  const barePlaces = rooms - carriedBy(askable, (one) => !aim.isLost(one));
  const can = stagesOfEach(askable);
  const mostOfAny = mostOfEach(askable, rooms, aim);
  const wantedOfAll = (aim.wanted ?? []).flat().filter((family) => family !== '');
  return (chosen) => {
    const all = chosen.flat();
    const families = all.map(familyOf);
    const counts = countsOf(families);
    const most = Math.max(1, Math.floor(all.length * mostOfOne));
    const places = all.filter(isOfPlaces).length;
    const regrets = regretsOf(all, aim.regrets);
    const columns = all.flatMap(({ challenge: { field } }) => field ?? []);
    const sentences = all.flatMap(({ challenge: { family, field } }) => (field ? [`${family} ${field}`] : []));
    const elsewhere = sumOf(
      chosen.map((here, i) => {
        const wanted = aim.wanted?.[i] ?? [];
        return wanted.filter((family, k) => family !== '' && here[k]?.challenge.family !== family).length;
      }),
    );
    const { replaced, lost } = wantedOfAll.length > 0 ? likenessIn(wantedOfAll, families) : noneWanted;
    return (
      costs.nothingAsked * chosen.filter((here) => here.length === 0).length +
      costs.twin * families.filter((family, i) => family === families[i - 1]).length +
      costs.columnTwice *
        sumOf(chosen.map((here) => repeatsIn(here.flatMap(({ challenge }) => challenge.field ?? [])))) +
      costs.share * sumOf(counts.map((count) => Math.max(0, count - most))) +
      costs.familyMissing * Math.max(0, fewestFamilies - counts.length) +
      costs.varietyMissing * Math.max(0, enoughFamilies - counts.length) +
      costs.fell * regrets.alone +
      costs.fellBeside * regrets.beside +
      costs.wantedElsewhere * elsewhere +
      costs.wantedReplaced * replaced.length +
      costs.wantedMissing * lost.length +
      costs.placeTooMany * Math.max(0, places - Math.max(all.length * someOfPlaces, freePlaces)) +
      costs.placeBeyond * Math.max(0, places - Math.max(all.length * mostOfPlaces, barePlaces)) +
      costs.slotEmpty * (rooms - all.length) +
      costs.stray * straysIn(all, aim.difficulty) +
      costs.plain * all.filter(({ plain }) => plain).length +
      costs.hard * all.filter(({ hard }) => hard).length +
      costs.family * repeatsIn(families) +
      costs.column * repeatsIn(columns) +
      costs.columnBeyond * beyondIn(columns, mostOfAny) +
      costs.sentence * againIn(sentences) +
      costs.areaAgain * againIn(all.filter(asksWhere).map(({ challenge: { field = '' } }) => field)) +
      costs.unseen * sumOf(columns.map(unseenIn)) +
      (aim.audience === 'child' ? costs.authorAgain * againIn(columns.flatMap(roleIfAuthor)) : 0) +
      costs.place * places +
      sumOf(all.map((one) => can(one) / Math.max(1, askable.length)))
    );
  };
};

const withAt = <T>(all: readonly T[], at: number, one: T): readonly T[] => all.map((old, i) => (i === at ? one : old));

/** All ways to change what is asked at one stage by one question, or by the order of two. */
const changesAt = (here: readonly Proven[], some: readonly Proven[], room: number): readonly (readonly Proven[])[] => {
  const others = some.filter((one) => !here.includes(one));
  const replaced = here.flatMap((_, at) => others.map((one) => withAt(here, at, one)));
  const added =
    here.length < room
      ? others.flatMap((one) => [
          [...here, one],
          [one, ...here],
        ])
      : [];
  const removed = here.map((one) => here.filter((other) => other !== one));
  const turned = here.length > 1 ? [[...here].reverse()] : [];
  return [...added, ...replaced, ...turned, ...removed];
};

/** So often every stage is looked at once more for a better choice. */
const mostPasses = 8;

/** Changes one stage after the other as long as that makes the whole better. */
const improved = (
  askable: Selection,
  aim: Aim,
  start: Selection,
): { readonly best: Selection; readonly least: number } => {
  const price = priced(askable, aim);
  const order = askable.map((_, stage) => stage).sort((a, b) => (askable[a]?.length ?? 0) - (askable[b]?.length ?? 0));
  let best = start;
  let least = price(best);
  for (let pass = 0; pass < mostPasses; pass += 1) {
    const before = least;
    for (const stage of order)
      for (let turn = 0; turn < mostQuestions; turn += 1)
        for (const here of changesAt(best[stage] ?? [], askable[stage] ?? [], roomAt(stage, aim))) {
          const next = withAt(best, stage, here);
          const cost = price(next);
          if (cost < least - 1e-9) [best, least] = [next, cost];
        }
    if (least >= before) break;
  }
  return { best, least };
};

/**
 * Chooses the questions of each stage: first where least can be asked, each time what costs least beside the others.
 * Where families are wanted, it begins with what would be chosen without that too: of the same data the same is asked.
 */
export const choose = (askable: Selection, aim: Aim): Selection => {
  const anew = improved(
    askable,
    aim,
    askable.map(() => []),
  );
  if (aim.wanted === undefined) return anew.best;
  const free = choose(askable, { ...aim, wanted: undefined });
  const fitted = improved(
    askable,
    aim,
    free.map((here, stage) => here.slice(0, roomAt(stage, aim))),
  );
  return fitted.least <= anew.least ? fitted.best : anew.best;
};
