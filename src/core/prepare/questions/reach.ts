import type { Proof } from '../hunt';
import type { Subject } from './family';
import { arePlaces, metersTo, type Peer, peersAround } from './peers';

/** A place nearer than this is seen. */
const seenMeters = 100;
/** Of so many of the nearest one is asked for. */
const among = 12;

const isUnseen = (meters: number): boolean => meters >= seenMeters;

/** The nearest sites of which it can be asked how far they are, or which way: no stages, for their clues tell it. */
export const peersInReach = (subject: Subject): readonly Peer[] =>
  peersAround(subject)
    .filter(({ index, meters }) => isUnseen(meters) && !subject.isStage(index))
    .slice(0, among);

/** Whether a proof is about one such site, and the answers are reckoned from its place. */
export const isOneInReach = (proof: Proof): boolean => {
  const { subject, right, wrong, others } = proof;
  return wrong.length === 0 && others === undefined && arePlaces(proof, [right]) && isUnseen(metersTo(subject, right));
};
