import type { Language } from '../../lib/language';
import { tellsFitting } from '../facts/fittings';
import { propertyOf, sharedAs, within } from '../facts/property';
import { spanOf } from '../facts/times';
import type { Cell, Proof } from '../hunt';
import { compose, composeWith, headerOf, isForeignWord, valueLabel, valueSaid } from '../words';
import { closeInTime, unknownCloseness, yearsBetween } from './apart';
import {
  type ChoiceWording,
  columnOf,
  drawClaim,
  type Family,
  fitsTogether,
  type Option,
  rawOf,
  type Subject,
} from './family';
import { isTimely } from './match';
import { nameTellsOf } from './nameTells';
import { chooseValue, valueHolds, wrongValuesOf } from './values';

/** True and false as options, of which one is right. */
export const trueOrFalse = (
  isTrue: boolean,
  cells: readonly Cell[],
  languages: readonly Language[],
): Pick<ChoiceWording, 'right' | 'wrong' | 'arrange'> => {
  const [yes, no] = [compose(languages, ({ ask }) => ask.yes), compose(languages, ({ ask }) => ask.no)];
  const [right, wrong] = isTrue ? [yes, no] : [no, yes];
  const arrange = ({ text }: Option): number => (text === yes ? -1 : 1);
  return { right: { text: right, cells }, wrong: [{ text: wrong, cells: [] }], arrange };
};

/** Whether a column of yes and no says too little to be asked. */
export const isUnsaid = (subject: Subject): boolean => {
  const { dataset, site, field } = subject;
  const isOfFitting = propertyOf(columnOf(subject), rawOf(subject, site)).name === 'fitting';
  return isOfFitting && !tellsFitting(dataset, field);
};

/** The value that is claimed of the place. */
const claimedIn = ({ right, wrong }: Proof): string | undefined => {
  const property = propertyOf(right.column, right.raw);
  const own = property.valuesOf(right.raw);
  return wrong.length > 0 ? wrongValuesOf(property, own, wrong)?.[0] : own[0];
};

/** Whether a claim can be made: that a thing is there, never that it is not. */
const isClaimable = (claim: Proof): boolean =>
  propertyOf(claim.right.column, claim.right.raw).name !== 'fitting' || claimedIn(claim) === 'yes';

/** Whether what is claimed of the place is its own value, or that of another which it surely hasn't: the only wrong cell. */
export const trueFalse: Family = {
  partsTell: true,
  choose: (subject) => {
    const proof = chooseValue(subject, { rule: 'trueFalse', fewest: 1 });
    if (isUnsaid(subject)) return 'unreadable';
    if (typeof proof === 'string') return proof;
    if (!isTimely(propertyOf(proof.right.column, proof.right.raw), proof.right)) return 'unreadable';
    const truth: Proof = { ...proof, wrong: [] };
    const lies = proof.wrong.map((cell): Proof => ({ ...proof, wrong: [cell] }));
    const isUnderstood = (claim: Proof): boolean =>
      isClaimable(claim) && !isForeignWord(claim.right, claimedIn(claim) ?? '', subject.listener);
    const lie = lies.find(isUnderstood) ?? lies[0] ?? truth;
    const claim = (isTrue: boolean): Proof => (isTrue ? truth : lie);
    return claim(drawClaim(subject, subject.random.below(2) === 0, (isTrue) => isUnderstood(claim(isTrue))));
  },
  isTrue: ({ wrong }) => wrong.length === 0,
  closeness: ({ right, wrong: [claimed] }) => {
    const [span, other] = [spanOf(right.raw), claimed && spanOf(claimed.raw)];
    const isTime = propertyOf(right.column, right.raw).name === 'century';
    return isTime && span && other ? closeInTime(yearsBetween(span, other)) : unknownCloseness;
  },
  holds: (proof) => {
    const property = propertyOf(proof.right.column, proof.right.raw);
    const own = property.valuesOf(proof.right.raw);
    const { right, wrong } = proof;
    if (wrong.length > 1 || own.length === 0 || !isTimely(property, right) || !isClaimable(proof)) return false;
    if (!fitsTogether(proof) || nameTellsOf(right)) return false;
    return wrong.length === 0 || valueHolds(proof, property, 1);
  },
  word: (proof, listener) => {
    const { right, wrong } = proof;
    const { languages } = listener;
    const property = propertyOf(right.column, right.raw);
    const own = property.valuesOf(right.raw);
    const claimed = claimedIn(proof);
    if (claimed === undefined) return undefined;
    const shared = sharedAs(right.column, right.raw);
    const label = valueSaid(property, claimed, right, listener);
    return {
      type: 'choice',
      ask: composeWith(
        languages,
        [label, headerOf(right, listener)],
        ({ ask }, value, header) =>
          ask.isTrue[shared === 'lacking' ? 'fitting' : shared](value, within(right.column, ask.within) || header),
        right.as,
      ),
      ...trueOrFalse(wrong.length === 0, [right, ...wrong], languages),
      secrets: own.map((value) => valueLabel(property, value, right, listener)),
    };
  },
};
