import { shuffled } from '../../lib/random';
import type { Proof } from '../hunt';
import { composeWith, nameOf } from '../words';
import { firstApart } from './apart';
import { drawClaim, type Family, placeCellOf, type Subject } from './family';
import { areCalledApart, withoutAlike } from './namedAlike';
import { arePlaces, closeInDistance, isFarther, isShort, metersTo, offTheWay, type Peer, peersAround } from './peers';
import { trueOrFalse } from './trueFalse';

/** Of so many of the nearest two are named. */
const among = 8;

/** The first two of these of which one lies so many times as far as the other; undefined where no such are. */
const clearPair = (peers: readonly Peer[], times: number): readonly [Peer, Peer] | undefined => {
  for (const one of peers)
    for (const other of peers) {
      const [near, far] = one.meters < other.meters ? [one, other] : [other, one];
      if (isFarther(far.meters, near.meters, times)) return [one, other];
    }
  return undefined;
};

const choosePair = (subject: Subject): readonly [Peer, Peer] | undefined =>
  offTheWay(
    subject,
    withoutAlike(subject, peersAround(subject)).filter(({ name }) => isShort(name)),
    (around) => {
      const peers = shuffled(around.slice(0, among), subject.random);
      return firstApart(subject.audience, ({ distance }) => clearPair(peers, distance));
    },
  );

const isTrue = ({ right, others: [one] = [] }: Proof): boolean => right.site === one?.site;

/** Whether one site is nearer than another, neither of which comes just before or after on the walk: they are named in the order of `others`, and the nearer is `right`. */
export const nearer: Family = {
  partsTell: false,
  choose: (subject) => {
    const own = placeCellOf(subject, subject.site);
    if (own.raw === '') return 'noValue';
    const pair = choosePair(subject);
    if (pair === undefined) return 'tooFewWrong';
    const [one, other] = pair;
    const near = one.meters < other.meters ? one : other;
    const named = drawClaim(subject, near === one) === (near === one) ? pair : [other, one];
    const others = named.map(({ index }) => placeCellOf(subject, index));
    return { rule: 'nearer', subject: own, right: placeCellOf(subject, near.index), wrong: [], others };
  },
  closeness: ({ subject, others = [] }) =>
    closeInDistance(others.map((cell) => metersTo(subject, cell)).sort((a, b) => a - b)),
  isTrue,
  holds: (proof) => {
    const { subject, right, wrong, others = [] } = proof;
    const [one, other] = others;
    if (!one || !other || others.length > 2 || wrong.length > 0) return false;
    const far = right.site === one.site ? other : one;
    return (
      arePlaces(proof, others) &&
      areCalledApart(proof, others) &&
      arePlaces(proof, [right]) &&
      others.some(({ site, name }) => site === right.site && name === right.name) &&
      others.every(({ name }) => isShort(name)) &&
      isFarther(metersTo(subject, far), metersTo(subject, right))
    );
  },
  word: (proof, listener) => {
    const { others = [] } = proof;
    const { languages } = listener;
    const [one, other] = others;
    if (!one || !other) return undefined;
    const names = [nameOf(one, listener), nameOf(other, listener)];
    const ask = composeWith(languages, names, (words, first, second) => words.ask.nearer(first, second));
    return { type: 'choice', ask, ...trueOrFalse(isTrue(proof), [one, other], languages), secrets: [] };
  },
};
