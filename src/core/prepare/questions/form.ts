import type { FormName } from '../../scenario/forms';
import type { Hunt, Proof } from '../hunt';
import type { Family, Listener, Subject, Wording } from './family';

/** So many places are compared in one option. */
const inOption = 3;
/** So many at most are put in order, or matched, by an audience; never fewer than in an option. */
const inHand: Readonly<Record<Hunt['audience'], number>> = { child: 3, pupil: 4, adult: 5 };

/** From so many around on there are enough for other questions of the hunt, when more than three are compared. */
const plenty = 16;

/** Says whether one more place may be compared: beyond three only where there are plenty around, and no stage, of which the hunt asks something else. */
export const joining = ({ as, audience, isStage }: Subject, around: number) => {
  const most = as !== undefined && around >= plenty ? inHand[audience] : inOption;
  return (places: number, index: number): boolean => places < inOption || (places < most && !isStage(index));
};

/** Whether so many places are enough for a question that compares them. */
export const areEnough = (places: number): boolean => places >= inOption;

/** Whether a question compares as many places as the type of challenge takes as which it is asked. */
export const areAsMany = ({ as }: Proof, places: number): boolean =>
  as === undefined ? places === inOption : areEnough(places) && places <= inHand.adult;

/** What a proof says of the type of challenge as which its question is asked. */
export const askedAs = (as: FormName | undefined): { readonly as?: FormName } => (as === undefined ? {} : { as });

/** The question as a family words it, as the type of challenge that its proof names; undefined where that isn't one of the family's. */
export const worded = (family: Family, proof: Proof, listener: Listener): Wording | undefined =>
  (proof.as === undefined ? family.word : family.forms?.[proof.as])?.(proof, listener);
