import type { Challenge } from '../challenge';
import type { Hunt, HuntChallenge, Proof } from './hunt';
import { familyNamed } from './questions';
import { unknownCloseness } from './questions/apart';

/** Years among which the time of a place is looked for when it is typed. */
const yearsInMind = 400;
/** How many times the least size in mind is the greatest, when a size is estimated. */
const sizesInMind = 16;

/** In how many orders so many can be put. */
const ordersOf = (many: number): number => (many < 2 ? 1 : many * ordersOf(many - 1));

/** How many answers may be meant: the options, the orders or pairings, or in how many windows of what is forgiven a typed number, a direction or a place may lie. */
const plausible = (content: Challenge): number => {
  if (content.type === 'choice') return content.options.length;
  if (content.type === 'year') return yearsInMind / (2 * (content.within ?? 0) + 1);
  if (content.type === 'order') return ordersOf(content.items.length);
  if (content.type === 'match') return ordersOf(content.pairs.length);
  if (content.type === 'direction') return 180 / content.withinDegrees;
  if (content.type === 'pin') return (content.zeroAtMeters / content.withinMeters) ** 2;
  if (content.type !== 'number' && content.type !== 'estimate') return 1;
  const share = Math.min(0.9, (content.within ?? 0) / Math.abs(content.answer || 1));
  return share <= 0 ? yearsInMind : Math.log(sizesInMind) / Math.log((1 + share) / (1 - share));
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
