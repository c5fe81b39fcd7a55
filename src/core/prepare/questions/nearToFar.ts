import { shuffled } from '../../lib/random';
import { compose } from '../words';
import { firstApart } from './apart';
import { type Family, placeCellOf, type Subject } from './family';
import { areAsMany, areEnough, askedAs, joining } from './form';
import { areCalledApart, withoutAlike } from './namedAlike';
import { orders, toPutInOrder } from './orders';
import { arePlaces, closeInDistance, isFarther, isShort, metersTo, offTheWay, type Peer, peersAround } from './peers';

/** Some of these, each clearly farther than the one before: begun at one of the nearest; undefined where no such are. */
const steps = (subject: Subject, peers: readonly Peer[]): readonly Peer[] | undefined => {
  const mayJoin = joining(subject, peers.length);
  const [first] = shuffled(peers.slice(0, 4), subject.random);
  return firstApart(subject.audience, ({ distance }) => {
    const chosen = first ? [first] : [];
    for (const peer of peers) {
      const last = chosen.at(-1);
      if (mayJoin(chosen.length, peer.index) && last && isFarther(peer.meters, last.meters, distance))
        chosen.push(peer);
    }
    return areEnough(chosen.length) ? chosen : undefined;
  });
};

/** Sites around in the order of their distance, none of which comes just before or after on the walk. */
export const nearToFar: Family = {
  partsTell: false,
  choose: (subject) => {
    const own = placeCellOf(subject, subject.site);
    if (own.raw === '') return 'noValue';
    const chosen = offTheWay(
      subject,
      withoutAlike(subject, peersAround(subject)).filter(({ name }) => isShort(name)),
      (peers) => steps(subject, peers),
    );
    const [right, ...others] = (chosen ?? []).map(({ index }) => placeCellOf(subject, index));
    if (right === undefined) return 'tooFewWrong';
    return { rule: 'nearToFar', ...askedAs(subject.as), subject: own, right, wrong: [], others };
  },
  closeness: ({ subject, right, others = [] }) =>
    closeInDistance([right, ...others].map((cell) => metersTo(subject, cell))),
  holds: (proof) => {
    const { subject, right, wrong, others = [] } = proof;
    const cells = [right, ...others];
    const away = cells.map((cell) => metersTo(subject, cell));
    return (
      wrong.length === 0 &&
      areAsMany(proof, cells.length) &&
      arePlaces(proof, cells) &&
      areCalledApart(proof, cells) &&
      cells.every(({ name }) => isShort(name)) &&
      away.slice(1).every((meters, i) => isFarther(meters, away[i] as number))
    );
  },
  word: ({ right, others = [] }, listener) => ({
    type: 'choice',
    ask: compose(listener.languages, ({ ask }) => ask.nearToFar),
    ...orders([right, ...others], listener),
  }),
  forms: {
    order: ({ right, others = [] }, listener) => {
      const ask = compose(listener.languages, (words) => words.ask.nearToFar);
      return toPutInOrder([right, ...others], ask, 'nearToFar', listener);
    },
  },
};
