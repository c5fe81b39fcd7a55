import { minutesOnFoot, walkingOf } from '../../scenario/walk';
import { onePointMeters } from '../questions/peers';
import type { Outing } from './outing';
import { walkOf } from './time';
import {
  atLast,
  type Candidate,
  type Effort,
  longestLeg,
  type Sought,
  seekWorth,
  type Terms,
  usuallyApart,
} from './walk';

/** The fewest stages that make a hunt, and the most that a walk of a few hours has. */
export const fewestStages = 3;
export const mostStages = 14;
/** In more than two hours there is room for more. */
const mostIn = (minutes: number): number => Math.max(mostStages, Math.floor(minutes / 9));
/** A walk of so many is long enough for its places to be chosen by what they are worth. */
const enoughStages = 6;

/** A leg should take no more of the time than this, and is no longer, as the crow flies, than so many meters for each of its minutes: 1.5 km in an hour. */
const longestLegs = { share: 1 / 4, metersPerMinute: 25 } as const;
/** A walk without longer ones is taken where it uses so much of the time. */
const enoughUsed = 3 / 4;

/** Seeks the walk through what is worth most; where that has few stages and one through what lies near has more, it is this. */
function* seekWhole(candidates: readonly Candidate[], terms: Terms, effort: Effort): Generator<Sought, Sought> {
  const { most } = terms;
  const best = yield* seekWorth(candidates, terms, effort);
  if (best.walk.length >= Math.min(enoughStages, most)) return best;
  const alike = candidates.map((one) => ({ ...one, worth: 1 }));
  const { walk: near } = atLast(seekWorth(alike, terms, effort));
  if (near.length <= best.walk.length) return best;
  const passed = near.flatMap((one) => candidates[alike.indexOf(one)] ?? []);
  return { ...best, walk: passed, worth: passed.reduce((sum, { worth }) => sum + worth, 0) };
}

/** The same walk with legs no longer than they should be, where that costs neither stages nor time; else no longer than they may be, unless only with longer ones there are stages enough. */
const withShortLegs = (found: Sought, candidates: readonly Candidate[], terms: Terms, effort: Effort): Sought => {
  const { start, minutes, walking } = terms;
  const leg = longestLeg(found.walk, walking);
  const within = (longest: number): Sought => atLast(seekWhole(candidates, { ...terms, longest }, effort));
  const wanted = minutes * longestLegs.share;
  if (leg <= wanted) return found;
  const short = within(wanted);
  const used = walkOf(start, short.walk, walking).minutes;
  if (short.walk.length >= enoughStages && used >= minutes * enoughUsed) return short;
  const longest = minutesOnFoot(minutes * longestLegs.metersPerMinute, walking);
  if (leg <= longest) return found;
  const near = within(longest);
  return near.walk.length < enoughStages && found.walk.length >= enoughStages ? found : near;
};

/** Seeks the walk through what is worth most, without legs that are too long. */
export function* seekThrough(
  candidates: readonly Candidate[],
  outing: Outing,
  effort: Effort,
): Generator<Sought, Sought> {
  const most = Math.max(fewestStages, Math.min(outing.stages ?? mostIn(outing.minutes), mostIn(outing.minutes)));
  const { around: start, minutes, walk } = outing;
  const apartMeters = Math.max(onePointMeters, outing.apartMeters ?? usuallyApart);
  const terms = { start, minutes, most, apartMeters, walking: walkingOf(walk) };
  return withShortLegs(yield* seekWhole(candidates, terms, effort), candidates, terms, effort);
}
