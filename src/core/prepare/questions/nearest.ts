import { shuffled } from '../../lib/random';
import type { Proof } from '../hunt';
import { compose, nameOf } from '../words';
import { firstApart, leastApart } from './apart';
import { type DropReason, type Family, fewestWrong, optionOf, placeCellOf, type Subject, wrongCount } from './family';
import { arePlaces, closeInDistance, isFarther, metersTo, type Peer, peersWithinWalk } from './peers';

const chooseAround = (subject: Subject, around: readonly Peer[], rightAt: number): Peer[] | DropReason => {
  const right = around[rightAt];
  if (right === undefined) return 'tooFewWrong';
  const beyond = (times: number): Peer[] =>
    around.filter(({ meters }) => isFarther(meters, right.meters, times)).slice(0, 8);
  const enough = firstApart(subject.audience, ({ distance }) => {
    const far = beyond(distance);
    return far.length < wrongCount(subject) ? undefined : far;
  });
  const wrong = shuffled(enough ?? beyond(leastApart.distance), subject.random).slice(0, wrongCount(subject));
  return wrong.length < fewestWrong ? 'tooFewWrong' : [right, ...wrong];
};

/** Which of these sites is nearest: the others lie clearly farther, and by its name one place alone is meant. */
export const nearest: Family = {
  partsTell: false,
  choose: (subject) => {
    const own = placeCellOf(subject, subject.site);
    if (own.raw === '') return 'noValue';
    const around = peersWithinWalk(subject);
    const rightAt = around.findIndex(({ name, isGathered }) => isGathered && !subject.givenAway(name));
    if (rightAt < 0 && around.some(({ isGathered }) => isGathered)) return 'leaks';
    const chosen = chooseAround(subject, around, rightAt);
    if (typeof chosen === 'string') return chosen;
    const [right, ...wrong] = chosen.map(({ index }) => placeCellOf(subject, index));
    return right ? { rule: 'nearest', subject: own, right, wrong } : 'tooFewWrong';
  },
  closeness: ({ subject, right, wrong }) =>
    closeInDistance([metersTo(subject, right), Math.min(...wrong.map((cell) => metersTo(subject, cell)))]),
  holds: (proof: Proof) => {
    const { subject, right, wrong } = proof;
    const near = metersTo(subject, right);
    return (
      wrong.length >= fewestWrong &&
      arePlaces(proof, [right, ...wrong]) &&
      wrong.every((cell) => isFarther(metersTo(subject, cell), near))
    );
  },
  word: ({ right, wrong }, listener) => ({
    type: 'choice',
    ask: compose(listener.languages, ({ ask }) => ask.nearest),
    right: optionOf(nameOf(right, listener), right),
    wrong: wrong.map((cell) => optionOf(nameOf(cell, listener), cell)),
  }),
};
