import { canonicalJson } from '../../lib/hash';
import type { ComposedChallenge } from '../../scenario/schema';
import { aimedAt, difficultyOf } from '../difficulty';
import { roleOf } from '../facts/roles';
import { mostOfOne } from '../spread';
import type { Askable } from './askable';
import { askables } from './askable';
import { type Challenges, type Draft, droppedIn, type Tried, tryOut } from './draft';
import { isForeign } from './foreign';
import { townOf } from './story';

/** What came of the questions that a hunt might ask: how many of each family could be proved, and why the others fell away. */
export interface Tally {
  readonly family: string;
  readonly proved: number;
  readonly kept: number;
  readonly dropped: Readonly<Record<string, number>>;
}

/** A question that can be proved at a stage, and how difficult it is there. */
interface Proven extends Askable {
  readonly difficulty: number;
}

/** What can be proved at each stage, when nothing else is asked, and what became of all that was tried. */
interface Proved {
  readonly askable: readonly (readonly Proven[])[];
  readonly tally: readonly Omit<Tally, 'kept'>[];
}

/** The challenges that fell away, and those that make no sense in one of the hunt's languages, each with its stage, its place among the stage's, and why. */
const fallenIn = ({ hunt, problems }: Tried): ReturnType<typeof droppedIn> => {
  const gone = droppedIn(problems);
  const foreign = (hunt?.stages ?? []).flatMap(({ challenges }, stage) => {
    const away = gone.filter((one) => one.stage === stage).map(({ challenge }) => challenge);
    const left = Array.from({ length: challenges.length + away.length }, (_, i) => i).filter((i) => !away.includes(i));
    return challenges.flatMap((one, i) =>
      hunt && isForeign(one, hunt) ? [{ stage, challenge: left[i] ?? i, reason: 'foreign' }] : [],
    );
  });
  return [...gone, ...foreign];
};

/** May be asked at all: not in which town, where the hunt is named after it. */
const openQuestions = ({ dataset, sites }: Draft): readonly Askable[] => {
  const town = townOf(dataset, sites);
  return askables(dataset).filter(({ challenge: { field = '' } }) => town === '' || roleOf(field) !== 'town');
};

/** Why a question falls away beside others alone. */
const besideOthers: readonly string[] = ['told', 'regular'];

/** How difficult a question is taken for that could not be asked alone. */
const middling = 0.5;

/** How difficult the question of a stage is; as the mean where it fell away only for others' sake. */
const difficultyAt = (tried: Tried | undefined, stage: number): number => {
  const [asked] = tried?.hunt?.stages[stage]?.challenges ?? [];
  return (asked && difficultyOf(asked)) ?? middling;
};

/** Each question that the data promises, asked at every stage by itself. */
const proveEach = (draft: Draft): Proved => {
  const open = openQuestions(draft);
  const tried = open.map(({ challenge }) =>
    tryOut(
      draft,
      draft.sites.map(() => [challenge]),
    ),
  );
  const failed = tried.map(fallenIn);
  const isProved = (which: number, stage: number): boolean =>
    !failed[which]?.some((one) => one.stage === stage && !besideOthers.includes(one.reason));
  const families = [...new Set(open.map(({ challenge }) => challenge.family))];
  return {
    askable: draft.sites.map((_, stage) =>
      open.flatMap((one, which) =>
        isProved(which, stage) ? [{ ...one, difficulty: difficultyAt(tried[which], stage) }] : [],
      ),
    ),
    tally: families.map((family) => {
      const all = failed.filter((_, which) => open[which]?.challenge.family === family).flat();
      const fell = all.filter(({ reason }) => !besideOthers.includes(reason));
      const count = open.filter(({ challenge }) => challenge.family === family).length * draft.sites.length;
      const reasons = [...new Set(fell.map(({ reason }) => reason))].sort();
      const dropped = Object.fromEntries(
        reasons.map((why) => [why, fell.filter(({ reason }) => reason === why).length]),
      );
      return { family, proved: count - fell.length, dropped };
    }),
  };
};

const mostQuestions = 2;

/** How many questions of one family there may be, how difficult all should be on the whole, and which families are wanted at each stage. */
interface Share {
  readonly most: number;
  readonly aim: number;
  readonly wanted: Draft['families'];
}

/** A family that is wanted goes before all else that may be asked. */
const wantedWeight = 100;

/** So many questions back is remembered how difficult they were. */
const memory = 3;
/** A question that strays by a quarter costs as much as one that repeats a column twice. */
const strayWeight = 24;

const sameChallenge = (a: ComposedChallenge, b: ComposedChallenge): boolean => canonicalJson(a) === canonicalJson(b);

interface Count {
  readonly family: ReadonlyMap<string, number>;
  readonly field: ReadonlyMap<string, number>;
}

const countOf = (chosen: readonly ComposedChallenge[]): Count => {
  const counted = (keys: readonly string[]) =>
    new Map([...new Set(keys)].map((key) => [key, keys.filter((one) => one === key).length]));
  return { family: counted(chosen.map(({ family }) => family)), field: counted(chosen.map(({ field = '' }) => field)) };
};

/** How much a question would repeat what is asked already: families weigh more than columns, plain questions come last, and what few stages can ask comes first. */
const costOf = ({ challenge, plain }: Askable, { family, field }: Count, rarity: number): number =>
  4 * (family.get(challenge.family) ?? 0) +
  (challenge.field === undefined ? 1 : (field.get(challenge.field) ?? 0)) +
  (plain ? 12 : 0) +
  rarity;

/** How far a question would lead away from what is aimed at: after difficult ones an easier one costs less, and the other way round. */
const strayOf = (difficulty: number, before: readonly Proven[], aim: number): number => {
  const debt = before.slice(-memory).reduce((sum, one) => sum + one.difficulty - aim, 0);
  return strayWeight * Math.abs(debt + difficulty - aim);
};

/** At how many stages each question can be asked. */
const stagesOfEach = (askable: readonly (readonly Askable[])[]): ((one: Askable) => number) => {
  const keyOf = ({ challenge }: Askable): string => canonicalJson(challenge);
  const counts = new Map<string, number>();
  for (const some of askable) for (const key of new Set(some.map(keyOf))) counts.set(key, (counts.get(key) ?? 0) + 1);
  return (one) => counts.get(keyOf(one)) ?? 0;
};

/** The first of those that cost least. */
const cheapest = <T>(all: readonly T[], costOf: (one: T) => number): T | undefined =>
  all.map((one) => ({ one, cost: costOf(one) })).sort((a, b) => a.cost - b.cost)[0]?.one;

/** Chooses questions stage by stage: each time the one that repeats least and is as difficult as it should be, never the family just asked, nor more of one than its share. */
const choose = (askable: Proved['askable'], { most, aim, wanted }: Share): Challenges => {
  const can = stagesOfEach(askable);
  const stages = Math.max(1, askable.length);
  const chosen: Proven[][] = [];
  for (const some of askable) {
    const here: Proven[] = [];
    const families = wanted?.[chosen.length];
    while (here.length < Math.max(1, families?.length ?? mostQuestions)) {
      const before = [...chosen.flat(), ...here];
      const count = countOf(before.map(({ challenge }) => challenge));
      const fit = some.filter(({ challenge: { family, field } }) => {
        const isNew = here.every(({ challenge }) => challenge.field === undefined || challenge.field !== field);
        return isNew && family !== before.at(-1)?.challenge.family && (count.family.get(family) ?? 0) < most;
      });
      const isWanted = ({ challenge }: Proven): boolean => challenge.family === families?.[here.length];
      const best = cheapest(
        fit,
        (one) =>
          costOf(one, count, can(one) / stages) +
          strayOf(one.difficulty, before, aim) -
          (isWanted(one) ? wantedWeight : 0),
      );
      if (best === undefined) break;
      here.push(best);
    }
    chosen.push(here);
  }
  return chosen.map((here) => here.map(({ challenge }) => challenge));
};

/** How often questions are chosen anew when one falls away beside the others. */
const mostRounds = 8;

/** A hunt with the questions that its data proves, spread over the families. */
export interface Settled extends Tried {
  readonly tally: readonly Tally[];
}

const withKept = (tally: Proved['tally'], tried: Tried): Settled => {
  const kept = (tried.hunt?.stages ?? []).flatMap(({ challenges }) => challenges.map(({ family }) => family));
  const count = (family: string): number => kept.filter((one) => one === family).length;
  return { ...tried, tally: tally.map((one) => ({ ...one, kept: count(one.family) })) };
};

/** The same challenges without those that fell away. */
const without = (asked: Challenges, made: Tried): Challenges => {
  const gone = fallenIn(made);
  return asked.map((some, i) => some.filter((_, k) => !gone.some((one) => one.stage === i && one.challenge === k)));
};

/** The same challenges without those that came to follow one of their own family. */
const withoutTwins = (asked: Challenges): Challenges => {
  let before = '';
  return asked.map((some) =>
    some.filter(({ family }) => {
      const isTwin = family === before;
      before = family;
      return !isTwin;
    }),
  );
};

const hasFallen = (made: Tried): boolean => fallenIn(made).length > 0;

/** What was asked for in the end, and what came of it. */
interface Round {
  readonly asked: Challenges;
  readonly made: Tried;
}

/** Chooses questions until none falls away for the others' sake. */
const chooseUntilAllStand = (draft: Draft, askable: Proved['askable'], share: Share): Tried => {
  let open = askable;
  const ask = (): Round => {
    const asked = choose(open, share);
    return { asked, made: tryOut(draft, asked) };
  };
  let { asked, made } = ask();
  for (let round = 0; round < mostRounds && hasFallen(made); round += 1) {
    const [before, left] = [asked, without(asked, made)];
    const isGone = (stage: number, { challenge }: Askable): boolean =>
      holds(before[stage], challenge) && !holds(left[stage], challenge);
    open = open.map((some, stage) => some.filter((one) => !isGone(stage, one)));
    ({ asked, made } = ask());
  }
  while (hasFallen(made)) {
    asked = withoutTwins(without(asked, made));
    made = tryOut(draft, asked);
  }
  return made;
};

/** The largest share that one family has of a hunt's composed questions. */
const largestShare = ({ hunt }: Tried): number => {
  const asked = (hunt?.stages ?? []).flatMap(({ challenges }) => challenges.flatMap(({ family }) => family ?? []));
  const counts = asked.map((family) => asked.filter((one) => one === family).length);
  return asked.length === 0 ? 0 : Math.max(...counts) / asked.length;
};

/** Asks for what can be proved at each stage, a few questions of many families, none of which asks more than its share where others can. */
export const settle = (draft: Draft): Settled => {
  const { askable, tally } = proveEach(draft);
  const stages = draft.sites.length;
  let most = Math.max(1, Math.floor(stages * mostQuestions * mostOfOne));
  const [aim, wanted] = [aimedAt[draft.audience], draft.families];
  let made = chooseUntilAllStand(draft, askable, { most, aim, wanted });
  while (most > 1 && largestShare(made) > mostOfOne) {
    most -= 1;
    const next = chooseUntilAllStand(draft, askable, { most, aim, wanted });
    if (countOfQuestions(next) < stages) break;
    made = next;
  }
  return withKept(tally, made);
};

const countOfQuestions = ({ hunt }: Tried): number =>
  (hunt?.stages ?? []).reduce((sum, { challenges }) => sum + challenges.filter(({ family }) => family).length, 0);

const holds = (some: readonly ComposedChallenge[] = [], challenge: ComposedChallenge): boolean =>
  some.some((one) => sameChallenge(one, challenge));
