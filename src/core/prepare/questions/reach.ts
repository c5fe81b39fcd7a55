import type { Proof } from '../hunt';
import type { Subject } from './family';
import { arePlaces, metersTo, type Peer, peersAround } from './peers';

/** A place nearer than this is seen, one farther is nobody's guess. */
const reach = { from: 100, to: 5000 };
/** Of so many of the nearest one is asked for. */
const among = 12;

const isInReach = (meters: number): boolean => meters >= reach.from && meters <= reach.to;

/** The nearest sites of which it can be asked how far they are, or which way: no stages, for their clues tell it. */
export const peersInReach = (subject: Subject): readonly Peer[] =>
  peersAround(subject)
    .filter(({ index, meters }) => isInReach(meters) && !subject.isStage(index))
    .slice(0, among);

/** Whether a proof is about one such site, and the answers are reckoned from its place. */
export const isOneInReach = (proof: Proof): boolean => {
  const { subject, right, wrong, others } = proof;
  return wrong.length === 0 && others === undefined && arePlaces(proof, [right]) && isInReach(metersTo(subject, right));
};
