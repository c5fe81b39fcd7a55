import { shuffled } from '../../lib/random';
import { thingOf } from '../facts/things';
import type { Proof } from '../hunt';
import { compose, nameOf } from '../words';
import { firstApart, leastApart } from './apart';
import { type DropReason, type Family, fewestWrong, optionOf, placeCellOf, type Subject, wrongCount } from './family';
import { areCalledApart, withoutAlike } from './namedAlike';
import { arePlaces, closeInDistance, isFarther, metersTo, onePerPoint, type Peer, peersWithinWalk } from './peers';

/** Of so many that are farther the wrong ones are. */
const among = 8;

const chooseAround = (subject: Subject, around: readonly Peer[], right: Peer): readonly Peer[] | undefined => {
  const beyond = (times: number): readonly Peer[] => {
    const far = around.filter(({ meters }) => isFarther(meters, right.meters, times));
    return onePerPoint(subject, far.slice(0, 2 * among)).slice(0, among);
  };
  const enough = firstApart(subject.audience, ({ distance }) => {
    const far = beyond(distance);
    return far.length < wrongCount(subject) ? undefined : far;
  });
  const wrong = shuffled(enough ?? beyond(leastApart.distance), subject.random).slice(0, wrongCount(subject));
  return wrong.length < fewestWrong ? undefined : [right, ...wrong];
};

/** The nearest that may be asked for and no stage to come, else the nearest, with others that lie farther. */
const chooseNearest = (subject: Subject): readonly Peer[] | DropReason => {
  const around = withoutAlike(subject, peersWithinWalk(subject)).filter(({ index }) => !subject.isBeside(index));
  const gathered = around.filter(({ isGathered }) => isGathered);
  const open = gathered.filter(({ name }) => !subject.givenAway(name));
  if (open.length === 0) return gathered.length > 0 ? 'leaks' : 'tooFewWrong';
  for (const right of [open.find(({ index }) => !subject.isComing(index)), open[0]]) {
    const chosen = right && chooseAround(subject, around, right);
    if (chosen) return chosen;
  }
  return 'tooFewWrong';
};

/** Which of these sites is nearest: the others lie clearly farther, and by its name one place alone is meant. None comes just before or after on the walk. */
export const nearest: Family = {
  partsTell: false,
  choose: (subject) => {
    const own = placeCellOf(subject, subject.site);
    if (own.raw === '') return 'noValue';
    const chosen = chooseNearest(subject);
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
      areCalledApart(proof, [right, ...wrong]) &&
      wrong.every((cell) => isFarther(metersTo(subject, cell), near))
    );
  },
  word: ({ right, wrong }, listener) => ({
    type: 'choice',
    ask: compose(listener.languages, ({ ask }) => ask.nearest, thingOf([right, ...wrong])),
    right: optionOf(nameOf(right, listener), right),
    wrong: wrong.map((cell) => optionOf(nameOf(cell, listener), cell)),
  }),
};
