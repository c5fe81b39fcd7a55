import type { Span } from '../facts/times';
import type { Hunt } from '../hunt';

/** How far the right answer should stand from the next: years between two times, and how many times one distance, or one measure, is another. */
interface Apart {
  readonly years: number;
  readonly distance: number;
  readonly measure: number;
}

/** What is least for a question to have one answer. */
export const leastApart: Apart = { years: 10, distance: 1.5, measure: 1.2 };

/** What an audience is asked, where the data gives it: the younger, the farther apart; else what is least. */
const wished: Readonly<Record<Hunt['audience'], Apart>> = {
  adult: leastApart,
  pupil: { years: 25, distance: 1.8, measure: 1.5 },
  child: { years: 50, distance: 2.5, measure: 2 },
};

/** What a search gives with the bounds that are wished for an audience, else with the least. */
export const firstApart = <T>(audience: Hunt['audience'], search: (apart: Apart) => T | undefined): T | undefined =>
  search(wished[audience]) ?? (audience === 'adult' ? undefined : search(leastApart));

/** Years between the end of one and the beginning of the other; below 0 where they overlap. */
export const yearsBetween = (a: Span, b: Span): number => Math.max(a.from - b.to, b.from - a.to);

/** Years at which people who reckon in generations begin to tell two times apart. */
const nearYears = 20;

/** How close two times come: 1 within a generation, half of it at two, near 0 for different ages. */
export const closeInTime = (years: number): number => nearYears / Math.max(nearYears, years);

/** How close two sizes come: 1 at the least ratio that tells one from the other, half of it at twice that ratio. */
export const closeInSize = (a: number, b: number, least: number): number =>
  Math.min(1, (least * Math.min(a, b)) / Math.max(a, b));

/** Kinds and names have no distance: a question of them is as close as the mean. */
export const unknownCloseness = 0.5;
