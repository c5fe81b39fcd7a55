import type { Language } from '../../core/lib/language';

/** A text without U+202F, which our typeface lacks: the no-break space stands for the narrow one. */
export const wide = (text: string): string => text.replaceAll('\u202f', '\u00a0');

/** A number as it is written in this language: `1 200,5`, `1,200.5`. */
export const formatNumber = (language: Language, value: number, digits = 0): string =>
  wide(new Intl.NumberFormat(language, { maximumFractionDigits: digits }).format(value)).replace('-', '−');

/** How many of what: French counts 0 and 1 in the singular, English 1 alone. */
export const formatCount = (language: Language, n: number, one: string, many: string): string =>
  `${formatNumber(language, n)} ${isOne(language, n) ? one : many}`;

/** Whether a number takes the singular in this language. */
export const isOne = (language: Language, n: number): boolean =>
  language === 'fr' ? Math.abs(n) < 2 : Math.abs(n) === 1;

const rounded = (meters: number): number => {
  const step = meters < 100 ? 5 : 10;
  return Math.round(meters / step) * step;
};

/** A distance as one would say it: `15 m`, `180 m`, `1,2 km`, `14 km`. */
export const formatDistance = (language: Language, meters: number): string => {
  if (rounded(meters) < 1000) return `${formatNumber(language, rounded(meters))}\u00a0m`;
  return `${formatNumber(language, meters / 1000, meters < 9950 ? 1 : 0)}\u00a0km`;
};

/** A stretch of time as one would say it, in minutes from the first minute on: `40 s`, `35 min`, `1 h 04`, `1 h 4 min`. */
export const formatDuration = (language: Language, ms: number): string => {
  const seconds = Math.round(ms / 1000);
  if (seconds < 60) return `${seconds}\u00a0s`;
  const minutes = Math.round(seconds / 60);
  if (minutes < 60) return `${minutes}\u00a0min`;
  const [hours, rest] = [`${Math.floor(minutes / 60)}\u00a0h`, minutes % 60];
  if (rest === 0) return hours;
  return `${hours}\u00a0${language === 'fr' ? String(rest).padStart(2, '0') : `${rest}\u00a0min`}`;
};

/** The same to the second, for what is as long as something else by the minute: `2 min 05 s`, `1 h 04 min 05 s`. */
export const formatDurationExactly = (ms: number): string => {
  const seconds = Math.round(ms / 1000);
  const [hours, minutes, rest] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const padded = (n: number, after: number): string => (after > 0 ? String(n).padStart(2, '0') : String(n));
  return [
    ...(hours > 0 ? [`${hours}\u00a0h`] : []),
    ...(seconds >= 60 ? [`${padded(minutes, hours)}\u00a0min`] : []),
    `${padded(rest, seconds >= 60 ? 1 : 0)}\u00a0s`,
  ].join('\u00a0');
};
