import { type Challenge, isOpen, shuffle } from '../challenge';
import { siteAt } from '../dataset';
import { type Problem, warning } from '../lib/checked';
import type { Text } from '../lib/language';
import { type Random, seededRandom } from '../lib/random';
import type { ComposedChallenge, Scenario, ScenarioChallenge } from '../scenario/schema';
import { type Datasets, isComposed } from '../scenario/sense';
import type { Seen } from './ahead';
import { type Composed, composeQuestion } from './compose';
import type { CreditList } from './credits';
import type { Spot, StageSite } from './expand';
import type { HuntChallenge } from './hunt';
import type { Ledger } from './ledger';
import { observedAt } from './observed';
import type { DropReason, Listener, Subject } from './questions/family';
import { factOfCell } from './told';

type WrittenChallenge = Exclude<ScenarioChallenge, ComposedChallenge>;

/** What a stage's challenges are made with. */
interface Maker {
  readonly scenario: Scenario;
  readonly listener: Listener;
  readonly spot: Spot;
  /** What lies on the walk, seen from there. */
  readonly seen: Seen;
  /** What the player reads before a question: the title, the clue, what is told on arrival. */
  readonly shown: readonly Text[];
  readonly credits: CreditList;
  readonly ledger: Ledger;
  readonly datasets: Datasets;
}

/** A challenge, or the warning that says why there is none. */
type Made = { readonly challenge: HuntChallenge } | { readonly problem: Problem };

const contentOf = (written: WrittenChallenge, random: Random): Challenge => {
  const { note: _note, points: _points, sources: _sources, ...content } = written;
  return shuffle(content, random);
};

const makeWritten = (maker: Maker, written: WrittenChallenge, id: string, random: Random): Made => {
  const { scenario, spot, credits, datasets } = maker;
  const { note, points, sources = [] } = written;
  const content = contentOf(written, random);
  const observed = content.type === 'observe' ? observedAt(content.about, spot, datasets) : undefined;
  const own = observed ? credits.ofDataset(observed.dataset) : [];
  return {
    challenge: {
      id,
      content,
      points: points ?? (content.type === 'find' || isOpen(content) ? 0 : scenario.rules.points.answer),
      ...(note === undefined ? {} : { note }),
      ...(observed && { observed }),
      credits: [...own, ...credits.ofSources(sources)],
    },
  };
};

const subjectOf = (
  { scenario, listener, spot, seen, ledger }: Maker,
  { name, dataset, index: site }: StageSite,
  { field: key = '', as }: ComposedChallenge,
  random: Random,
): Omit<Subject, 'givenAway'> => ({
  ...{ name, dataset, site, random, as },
  field: dataset.fields.findIndex((field) => field.key === key),
  audience: scenario.audience,
  listener,
  isTold: (other) =>
    key === ''
      ? ledger.isSeen(name, siteAt(dataset, site).id, siteAt(dataset, other).id)
      : ledger.isTold(name, siteAt(dataset, other).id, key),
  isToldIn: (column) => {
    const { id } = siteAt(dataset, site);
    const fact = factOfCell(name, id, column);
    const isAsked = spot.challenges.some((one) => isComposed(one) && factOfCell(name, id, one.field ?? '') === fact);
    return isAsked || ledger.isTold(name, id, column);
  },
  isSaid: ledger.isSaid,
  mayClaim: ledger.mayClaim,
  isStage: (other) => ledger.isStage({ name, dataset, index: other }),
  isBeside: (other) => seen.isBeside({ name, dataset, index: other }),
  isComing: (other) => seen.isComing({ name, dataset, index: other }),
  isMarked: (other) => seen.isMarked({ name, dataset, index: other }),
  isVisible: scenario.datasets[name]?.visible?.includes(key) ?? false,
});

/** So often a question is composed anew where its right option would be the longest, or at one place, once too often, or where it says again what another says. */
const mostTries = 4;

const firstFitting = (compose: () => Composed | DropReason, ledger: Ledger): Composed | DropReason => {
  let why: DropReason = 'regular';
  for (let tries = 0; tries < mostTries; tries += 1) {
    const composed = compose();
    if (typeof composed === 'string') return composed;
    const isSaid = ledger.isSaid(composed.proof);
    if (!isSaid && ledger.suits(composed)) return composed;
    why = isSaid ? 'told' : 'regular';
  }
  return why;
};

const makeComposed = (maker: Maker, asked: ComposedChallenge, path: string, random: Random): Made => {
  const { scenario, listener, spot, shown, credits, ledger } = maker;
  const { family, note, points = scenario.rules.points.answer } = asked;
  const dropped = (reason: string, stage: string): Made => ({
    problem: warning(path, 'sense.questionDropped', { family, stage, reason }),
  });
  if (spot.site === null) return dropped('noValue', spot.id);
  const subject = subjectOf(maker, spot.site, asked, random);
  const compose = () => composeQuestion(family, subject, listener, shown, ledger.placeAmong);
  const composed = firstFitting(compose, ledger);
  const stage = siteAt(subject.dataset, subject.site).name;
  if (typeof composed === 'string') return dropped(composed, stage);
  if (ledger.repeats(composed.proof)) return dropped('told', stage);
  ledger.enter(composed);
  const words = note === undefined ? {} : { note };
  return { challenge: { ...composed, points, ...words, family, credits: credits.ofDataset(subject.name) } };
};

const found = (id: string): HuntChallenge => ({ id, content: { type: 'find' }, points: 0, credits: [] });

/** What a challenge's chance hangs on: a composed one's on what it asks, so that it is the same beside others. */
const drawOf = ({ challenges }: Spot, i: number): string => {
  const keyOf = (one: ScenarioChallenge | undefined): string =>
    one && isComposed(one) ? `${one.family}/${one.field ?? ''}` : '';
  const key = keyOf(challenges[i]);
  const before = challenges.slice(0, i).filter((one) => keyOf(one) === key).length;
  return `${key}/${before}`;
};

/** A stage's challenges, at least one (else to find it is the challenge), and the questions that could not be composed. */
export const makeChallenges = (
  maker: Maker,
): { challenges: readonly HuntChallenge[]; problems: readonly Problem[] } => {
  const { scenario, spot } = maker;
  const made = spot.challenges.map((asked, i): Made => {
    const random = seededRandom(`${scenario.seed ?? scenario.id}/${spot.id}/${drawOf(spot, i)}`);
    const path = `${spot.path}.challenges[${i}]`;
    return isComposed(asked)
      ? makeComposed(maker, asked, path, random)
      : makeWritten(maker, asked, `${asked.type}-${i + 1}`, random);
  });
  const challenges = made.flatMap((one) => ('challenge' in one ? [one.challenge] : []));
  const once = challenges.filter(({ id }, i) => challenges.findIndex((other) => other.id === id) === i);
  return {
    challenges: once.length > 0 ? once : [found('find')],
    problems: made.flatMap((one) => ('problem' in one ? [one.problem] : [])),
  };
};
