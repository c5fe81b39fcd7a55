import { shuffled } from '../../lib/random';
import { composeWith, nameOf } from '../words';
import { closeInSize, leastApart } from './apart';
import { type Family, placeCellOf } from './family';
import { areCalledApart, withoutAlike } from './namedAlike';
import { metersTo } from './peers';
import { isOneInReach, peersInReach } from './reach';

/** Meters by which a pin is never wrong: a finger on a map, and what a building covers. */
const fingerMeters = 40;
/** The share of the way there that is forgiven, and at which nothing is earned: who shows the place itself knows nothing. */
const [forgiven, lost] = [0.15, 0.75];

const inTens = (meters: number): number => Math.round(meters / 10) * 10;

/** Where a site around lies, on the map: no stage, for those stand there, and none whose name tells that it is near. */
export const pin: Family = {
  partsTell: false,
  choose: (subject) => {
    const own = placeCellOf(subject, subject.site);
    if (own.raw === '') return 'noValue';
    const [peer] = shuffled(
      withoutAlike(subject, peersInReach(subject)).filter(
        ({ index, name }) => !subject.isMarked(index) && !subject.givenAway(name),
      ),
      subject.random,
    );
    return peer ? { rule: 'pin', subject: own, right: placeCellOf(subject, peer.index), wrong: [] } : 'tooFewWrong';
  },
  closeness: () => closeInSize(forgiven, lost, leastApart.distance),
  holds: (proof) => isOneInReach(proof) && areCalledApart(proof, [proof.right]),
  word: ({ subject, right }, listener) => {
    if (!right.position) return undefined;
    const [name, meters] = [nameOf(right, listener), metersTo(subject, right)];
    return {
      type: 'pin',
      ask: composeWith(listener.languages, [name], ({ ask }, said) => ask.pin(said)),
      at: right.position,
      name,
      withinMeters: Math.max(fingerMeters, inTens(meters * forgiven)),
      zeroAtMeters: inTens(meters * lost),
    };
  },
};
