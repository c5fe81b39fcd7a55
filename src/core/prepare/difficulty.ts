import type { Challenge } from '../challenge';
import type { Hunt, HuntChallenge, Proof } from './hunt';
import { familyNamed } from './questions';
import { unknownCloseness } from './questions/apart';

/** Years among which the time of a place is looked for when it is typed. */
const yearsInMind = 400;
/** How many times the least size in mind is the greatest, when a size is estimated. */
const sizesInMind = 16;

/** Among how many sizes one that is typed is found with so large a share of it forgiven. */
const sizesWithin = (share: number): number => {
  const forgiven = Math.min(0.9, share);
  return forgiven <= 0 ? yearsInMind : Math.log(sizesInMind) / Math.log((1 + forgiven) / (1 - forgiven));
};

/** Who guesses a place looks for it within twice the error at which nothing is earned. */
const guessedWithin = 2;

/** Among how many answers of which one is right a guess would earn as much as here, where a part of it counts. */
const asManyAsEarn = (content: Challenge): number => {
  if (content.type === 'order') return content.items.length;
  if (content.type === 'match') return content.pairs.length;
  if (content.type === 'direction') return 360 / (content.withinDegrees + content.zeroAtDegrees);
  if (content.type === 'estimate')
    return sizesWithin((content.within + content.zeroAt) / 2 / Math.abs(content.answer || 1));
  if (content.type !== 'pin') return 1;
  const { withinMeters: full, zeroAtMeters: none } = content;
  return (3 * (guessedWithin * none) ** 2) / (full ** 2 + full * none + none ** 2);
};

/** How many answers may be meant: the options, or in how many windows of what is forgiven a typed number may lie. */
const plausible = (content: Challenge): number => {
  if (content.type === 'choice') return content.options.length;
  if (content.type === 'year') return yearsInMind / (2 * (content.within ?? 0) + 1);
  if (content.type === 'number') return sizesWithin((content.within ?? 0) / Math.abs(content.answer || 1));
  return asManyAsEarn(content);
};

/** Families whose hint may tell that one of the options is wrong. */
const telling: readonly string[] = ['first', 'most', 'odd'];

/** How many of the options a hint leaves out of the question. */
const toldAway = ({ rule, hint }: Proof): number => (hint !== undefined && telling.includes(rule) ? 1 : 0);

/**
 * How difficult a composed question is, from 0 to 1, by how many plausible answers it has and how close the nearest comes to the right one:
 * (1 − 1/answers) × (½ + ½ closeness), without the answers that its hint leaves out. Half of it is the chance of whoever only guesses. Undefined for what an author wrote.
 */
export const difficultyOf = ({ content, proof }: Pick<HuntChallenge, 'content' | 'proof'>): number | undefined => {
  const family = proof && familyNamed(proof.rule);
  if (family === undefined || proof === undefined) return undefined;
  const closeness = family.closeness?.(proof) ?? unknownCloseness;
  const answers = plausible(content) - toldAway(proof);
  return (1 - 1 / Math.max(1, answers)) * (0.5 + closeness / 2);
};

/** How difficult the questions of a hunt should be on the whole, by audience. */
export const aimedAt: Readonly<Record<Hunt['audience'], number>> = { child: 0.4, pupil: 0.5, adult: 0.6 };
