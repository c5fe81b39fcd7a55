import { maySayTheSame } from '../alike';
import { type Case, said, type Tongue, tonguesOf } from '../case';
import { plain } from '../words';

/** How many an audience can hold in mind at once. */
const mostOf = { child: 3, pupil: 4, adult: 5 };

/** What there is to be put in order, or together, in one language, and the order in which it is shown. */
export const arrangedIn = ({ challenge: { content } }: Case, tongue: Tongue) => {
  if (content.type === 'order') return { ones: content.items.map((item) => said(item, tongue)), others: [], content };
  if (content.type !== 'match') return undefined;
  const { pairs } = content;
  const [ones, others] = [pairs.map(({ one }) => said(one, tongue)), pairs.map(({ other }) => said(other, tongue))];
  return { ones, others, content };
};

const areApart = (texts: readonly string[]): boolean => new Set(texts.map(plain)).size === texts.length;

/** What is badly made of things to be put in order, or together, whatever they are. */
export const arrangedFaults = (one: Case): readonly string[] => {
  const arranged = arrangedIn(one, tonguesOf(one)[0] ?? 'fr');
  if (arranged === undefined) return [];
  const { ones, content } = arranged;
  const { shown = [] } = content;
  const isWhole = [...shown].sort((a, b) => a - b).join() === ones.map((_, i) => i).join();
  const alike = tonguesOf(one).filter((tongue) => {
    const { ones: left = [], others = [] } = arrangedIn(one, tongue) ?? {};
    return !areApart(left) || !areApart(others);
  });
  const { right, others: more = [] } = one.challenge.proof ?? {};
  const named = [right, ...more].map((cell) => plain(cell?.name ?? ''));
  return [
    ...(named.join() === ones.map(plain).join() ? [] : ['it is of other places, or in another order, than its proof']),
    ...(ones.length >= 3 && ones.length <= mostOf[one.hunt.audience] ? [] : [`${ones.length} things to arrange`]),
    ...(isWhole ? [] : ['not all is shown']),
    ...(isWhole && shown.some((entry, place) => entry !== place) ? [] : ['it is shown as it is right']),
    ...alike.map((tongue) => `two read alike in ${tongue}`),
  ];
};

const ends: Readonly<Record<Tongue, readonly [first: RegExp, last: RegExp]>> = {
  fr: [/ancien|premi|proche/i, /récent|derni|lointain/i],
  en: [/oldest|first|nearest/i, /newest|last|farthest/i],
};

/** Ends of an order that say that it is another. */
export const endFaults = (one: Case): readonly string[] => {
  const { content } = one.challenge;
  if (content.type !== 'order') return [];
  return tonguesOf(one).flatMap((tongue) => {
    const [first, last] = [said(content.first ?? '', tongue), said(content.last ?? '', tongue)];
    const [isFirst, isLast] = [ends[tongue][0].test(first), ends[tongue][1].test(last)];
    return isFirst && isLast ? [] : [`the ends are called otherwise in ${tongue}: ${first}, ${last}`];
  });
};

/** All pairs of two things of which the one stands before the other. */
export const beforeEach = <T>(all: readonly T[]): readonly (readonly [T, T])[] =>
  all.flatMap((late, i) => all.slice(0, i).map((early) => [early, late] as const));

/** Whether two of these values may be one. */
export const mayBeOne = (topic: string, values: readonly string[]): boolean =>
  beforeEach(values).some(([a, b]) => maySayTheSame(topic, a, b));
