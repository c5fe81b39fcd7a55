import type { Challenge } from '../challenge';
import { canonicalJson } from '../lib/hash';
import { type Language, say } from '../lib/language';

/** What is seen of a choice without reading it: how many options it has, where the right one stands, and in which languages that is the longest. */
export interface Glance {
  readonly options: number;
  /** Counted from 0. */
  readonly place: number;
  readonly longest: readonly Language[];
}

/** What is seen of a question at a glance; undefined where nothing is chosen. */
export const glanceAt = (content: Challenge, languages: readonly Language[]): Glance | undefined => {
  if (content.type !== 'choice') return undefined;
  const { options, answer } = content;
  const place = options.findIndex((option) => canonicalJson(option) === canonicalJson(answer));
  const isLongest = (language: Language): boolean =>
    options.every((option, i) => i === place || say(option, language).length < say(answer, language).length);
  return { options: options.length, place, longest: languages.filter(isLongest) };
};

/** The chance that of trials with these chances at least so many come true (the Poisson binomial distribution, summed trial by trial). */
const chanceOf = (trials: readonly number[], atLeast: number): number => {
  let exactly: readonly number[] = [1];
  for (const chance of trials)
    exactly = Array.from(
      { length: exactly.length + 1 },
      (_, hits) => (exactly[hits] ?? 0) * (1 - chance) + (exactly[hits - 1] ?? 0) * chance,
    );
  return exactly.slice(atLeast).reduce((sum, one) => sum + one, 0);
};

/** Who takes always one place, or always the longest, does not win so often by chance: of a hundred fair hunts one. */
const fewestChance = 0.01;

const isOften = (glances: readonly Glance[], isHit: (glance: Glance) => boolean): boolean => {
  const trials = glances.map(({ options }) => 1 / options);
  const hits = glances.filter(isHit).length;
  const expected = trials.reduce((sum, chance) => sum + chance, 0);
  return hits > expected && chanceOf(trials, hits) < fewestChance;
};

/** Whether the right option is the longest in some language, or at one place, more often than chance would have it. */
export const isTooRegular = (glances: readonly Glance[], languages: readonly Language[]): boolean => {
  const places = Array.from({ length: Math.max(0, ...glances.map(({ options }) => options)) }, (_, place) => place);
  return (
    places.some((place) =>
      isOften(
        glances.filter(({ options }) => options > place),
        (one) => one.place === place,
      ),
    ) || languages.some((language) => isOften(glances, ({ longest }) => longest.includes(language)))
  );
};

/** Whether of claims more than one more is true than false, or the other way round: who takes always the same wins too often. */
export const areLopsided = (claims: readonly boolean[]): boolean =>
  Math.abs(claims.filter((isTrue) => isTrue).length * 2 - claims.length) > 1;
