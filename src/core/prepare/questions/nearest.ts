import { shuffled } from '../../lib/random';
import type { Proof } from '../hunt';
import { compose, nameOf } from '../words';
import { type DropReason, type Family, fewestWrong, optionOf, placeCellOf, type Subject, wrongCount } from './family';
import { arePlaces, isFarther, metersTo, namedAround, type Peer } from './peers';

const chooseAround = (subject: Subject, around: readonly Peer[], rightAt: number): Peer[] | DropReason => {
  const right = around[rightAt];
  if (right === undefined) return 'tooFewWrong';
  const beyond = around.filter(({ meters }) => isFarther(meters, right.meters)).slice(0, 8);
  const wrong = shuffled(beyond, subject.random).slice(0, wrongCount(subject));
  return wrong.length < fewestWrong ? 'tooFewWrong' : [right, ...wrong];
};

/** Which of these sites is nearest: the others lie clearly farther. */
export const nearest: Family = {
  partsTell: false,
  choose: (subject) => {
    const own = placeCellOf(subject, subject.site);
    if (own.raw === '') return 'noValue';
    const around = namedAround(subject).filter(({ index }) => !subject.isTold(index));
    const rightAt = around.findIndex(({ name }) => !subject.givenAway(name));
    if (rightAt < 0 && around.length > 0) return 'leaks';
    const chosen = chooseAround(subject, around, rightAt);
    if (typeof chosen === 'string') return chosen;
    const [right, ...wrong] = chosen.map(({ index }) => placeCellOf(subject, index));
    return right ? { rule: 'nearest', subject: own, right, wrong } : 'tooFewWrong';
  },
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
