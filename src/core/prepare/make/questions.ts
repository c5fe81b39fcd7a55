import { canonicalJson } from '../../lib/hash';
import { aimedAt, difficultyOf } from '../difficulty';
import { roleOf } from '../facts/roles';
import { type Askable, askables } from './askable';
import { type Aim, choose, type Proven, priced, type Regrets, type Selection } from './choose';
import { type Challenges, type Draft, type Tried, tryOut } from './draft';
import { inManyWays } from './dress';
import { besideOthers, fallenAlone, fallenIn, isForeignToo } from './fallen';
import { challengesOf, filled, type Standing, withoutFallen } from './standing';
import { townOf } from './story';

/** What came of the questions that a hunt might ask: how many of each family could be proved, and why the others fell away. */
export interface Tally {
  readonly family: string;
  readonly proved: number;
  readonly kept: number;
  readonly dropped: Readonly<Record<string, number>>;
}

/** What can be proved at each stage, when nothing else is asked, and what became of all that was tried. */
interface Proved {
  readonly askable: Selection;
  readonly tally: readonly Omit<Tally, 'kept'>[];
}

/** May be asked at all: not in which town, where the hunt is named after it; nor a place to put on the map unless that is wanted, for it may come instead of a distance. */
const openQuestions = ({ dataset, sites, languages, audience, families }: Draft): readonly Askable[] => {
  const town = townOf(dataset, sites);
  const isPinWanted = families?.flat().includes('pin') ?? false;
  return askables(dataset, { languages, audience }).filter(
    ({ challenge: { family, field = '' } }) =>
      (town === '' || roleOf(field) !== 'town') && (family !== 'pin' || isPinWanted),
  );
};

/** How difficult a question is taken for that could not be asked alone. */
const middling = 0.5;

/** How difficult the question of a stage is; as the mean where it fell away only for others' sake. */
const difficultyAt = (tried: Tried | undefined, stage: number): number => {
  const [asked] = tried?.hunt?.stages[stage]?.challenges ?? [];
  return (asked && difficultyOf(asked)) ?? middling;
};

/** Whether nobody can reckon who made a place: no hint tells when, or of what. */
const isGuessed = (tried: Tried | undefined, stage: number): boolean => {
  const [asked] = tried?.hunt?.stages[stage]?.challenges ?? [];
  const { right, hint } = asked?.proof ?? {};
  return right !== undefined && hint === undefined && roleOf(right.column) === 'author';
};

/** Each question that the data promises, asked at every stage by itself. */
const proveEach = (draft: Draft): Proved => {
  const open = openQuestions(draft);
  const tried = open.map(({ challenge }) =>
    tryOut(
      draft,
      draft.sites.map(() => [challenge]),
      'trial',
    ),
  );
  const fallen = tried.map(fallenIn);
  const foreign = new Set(
    open.flatMap(({ challenge: { field } }, i) => (fallen[i]?.some(isForeignToo) ? [field] : [])),
  );
  const failed = fallen.map((some, i) => {
    const { challenge } = open[i] as Askable;
    return foreign.has(challenge.field) ? fallenAlone(draft, challenge, some) : some;
  });
  const isProved = (which: number, stage: number): boolean =>
    !failed[which]?.some((one) => one.stage === stage && !besideOthers.includes(one.reason));
  const families = [...new Set(open.map(({ challenge }) => challenge.family))];
  return {
    askable: draft.sites.map((_, stage) =>
      open.flatMap((one, which) =>
        isProved(which, stage)
          ? [
              {
                ...one,
                hard: one.hard || isGuessed(tried[which], stage),
                difficulty: difficultyAt(tried[which], stage),
              },
            ]
          : [],
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

/** How often questions are chosen anew when one falls away beside the others. */
const mostRounds = 12;

/** A hunt with the questions that its data proves, spread over the families. */
export interface Settled extends Tried {
  readonly tally: readonly Tally[];
}

const withKept = (tally: Proved['tally'], tried: Tried): Settled => {
  const kept = (tried.hunt?.stages ?? []).flatMap(({ challenges }) => challenges.map(({ family }) => family));
  const count = (family: string): number => kept.filter((one) => one === family).length;
  const pins = tally.some(({ family }) => family === 'pin') ? 0 : count('pin');
  const pinned = pins > 0 ? [{ family: 'pin', proved: pins, dropped: {} }] : [];
  return { ...tried, tally: [...tally, ...pinned].map((one) => ({ ...one, kept: count(one.family) })) };
};

/** What was chosen, what came of it, and what of it did not fall away. */
interface Round {
  readonly chosen: Selection;
  readonly made: Tried;
  readonly left: Selection;
}

const noRegrets: Regrets = { alone: new Map(), beside: new Map() };
/** What fell away so often is taken to do so whenever it is asked. */
const enoughFalls = 2;

/** Questions that tell of the same: of one column, or each of ways and distances. */
const areAkin = (a: Askable, b: Askable): boolean => a.challenge.field === b.challenge.field;

const oneMore = <K>(counts: Map<K, number>, key: K): void => {
  counts.set(key, (counts.get(key) ?? 0) + 1);
};

/** What the questions that fell away teach: that they did, and which of those that stayed may have told them. */
const learn = (
  alone: Map<Proven, number>,
  beside: Map<Proven, Map<Proven, number>>,
  chosen: Selection,
  gone: ReadonlySet<Proven>,
): void => {
  for (const one of gone) {
    oneMore(alone, one);
    const others = beside.get(one) ?? new Map<Proven, number>();
    for (const other of chosen.flat()) if (!gone.has(other) && areAkin(one, other)) oneMore(others, other);
    beside.set(one, others);
  }
};

/** Tries out what is asked, each choice once: what fell away is often chosen again until enough is known against it. */
const trier = (draft: Draft): ((asked: Challenges) => Tried) => {
  const known = new Map<string, Tried>();
  return (asked) => {
    const key = canonicalJson(asked);
    const tried = known.get(key) ?? tryOut(draft, asked);
    known.set(key, tried);
    return tried;
  };
};

/** Chooses questions until none falls away for the others' sake, as long as that is worth the while; then does without those that do. */
const chooseUntilAllStand = (draft: Draft, askable: Selection): Standing => {
  const [alone, beside] = [new Map<Proven, number>(), new Map<Proven, Map<Proven, number>>()];
  const aim: Aim = {
    difficulty: aimedAt[draft.audience],
    audience: draft.audience,
    wanted: draft.families,
    regrets: { alone, beside },
    isLost: (one) => (alone.get(one) ?? 0) >= enoughFalls,
  };
  const tryOnce = trier(draft);
  const rounds: Round[] = [];
  let isSettled = false;
  for (let round = 0; round < mostRounds && !isSettled; round += 1) {
    const chosen = choose(askable, aim);
    const made = tryOnce(challengesOf(chosen));
    const gone = new Set(fallenIn(made).flatMap(({ stage, challenge }) => chosen[stage]?.[challenge] ?? []));
    rounds.push({ chosen, made, left: chosen.map((here) => here.filter((one) => !gone.has(one))) });
    learn(alone, beside, chosen, gone);
    isSettled = gone.size === 0;
  }
  const price = priced(askable, { ...aim, regrets: noRegrets });
  return filled(draft, { askable, price }, withoutFallen(draft, bestOf(rounds, price)));
};

/** The round of which least is lost by what fell away; of equals the first. */
const bestOf = ([first, ...more]: readonly Round[], price: (chosen: Selection) => number): Round =>
  more.reduce((best, one) => (price(one.left) < price(best.left) ? one : best), first as Round);

/** What is asked where there is a choice: nobody types a year that can be asked among others, unless that is wanted. */
const suiting = (askable: Selection, wanted: Draft['families']): Selection => {
  if (wanted?.flat().includes('year')) return askable;
  const isTyped = ({ challenge: { family, field } }: Proven, some: readonly Proven[]): boolean =>
    family === 'year' && some.some(({ challenge }) => challenge.family === 'dated' && challenge.field === field);
  return askable.map((some) => some.filter((one) => !isTyped(one, some)));
};

/** Asks for what can be proved at each stage: a few questions of many families, most of them about what the data says of the places. */
export const settle = (draft: Draft): Settled => {
  const { askable, tally } = proveEach(draft);
  return withKept(tally, inManyWays(draft, chooseUntilAllStand(draft, suiting(askable, draft.families))));
};
