import type { Language } from '../../core/lib/language';

/** Ours is a typeface without U+202F: the no-break space stands for the narrow one. */
const wide = (text: string): string => text.replaceAll('\u202f', '\u00a0');

/** A number as it is written in this language: `1 200,5`, `1,200.5`. */
export const formatNumber = (language: Language, value: number, digits = 0): string =>
  wide(new Intl.NumberFormat(language, { maximumFractionDigits: digits }).format(value)).replace('-', '−');

/** Points won or lost, with their sign: `+120`, `−20`, `0`. */
export const formatGain = (language: Language, points: number): string =>
  `${points > 0 ? '+' : ''}${formatNumber(language, points)}`;

const rounded = (meters: number): number => {
  const step = meters < 100 ? 5 : 10;
  return Math.round(meters / step) * step;
};

/** A distance as one would say it: `15 m`, `180 m`, `1,2 km`, `14 km`. */
export const formatDistance = (language: Language, meters: number): string => {
  if (rounded(meters) < 1000) return `${formatNumber(language, rounded(meters))}\u00a0m`;
  return `${formatNumber(language, meters / 1000, meters < 9950 ? 1 : 0)}\u00a0km`;
};

const winds = {
  fr: ['nord', 'nord-est', 'est', 'sud-est', 'sud', 'sud-ouest', 'ouest', 'nord-ouest'],
  en: ['north', 'north-east', 'east', 'south-east', 'south', 'south-west', 'west', 'north-west'],
} as const satisfies { [language in Language]: readonly string[] };

/** Degrees from north as one of the eight winds, in words. */
export const formatDirection = (language: Language, bearing: number): string =>
  winds[language][Math.round((((bearing % 360) + 360) % 360) / 45) % 8] ?? '';

/** A stretch of time as one would say it, in minutes from the first minute on: `40 s`, `35 min`, `1 h 04`. */
export const formatDuration = (ms: number): string => {
  const seconds = Math.round(ms / 1000);
  if (seconds < 60) return `${seconds}\u00a0s`;
  const minutes = Math.round(seconds / 60);
  if (minutes < 60) return `${minutes}\u00a0min`;
  return `${Math.floor(minutes / 60)}\u00a0h\u00a0${String(minutes % 60).padStart(2, '0')}`;
};

/** A clock that counts down, the started second counted whole: `9:05`, `1:02:05`. */
export const formatClock = (ms: number): string => {
  const seconds = Math.ceil(ms / 1000);
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  const rest = String(seconds % 60).padStart(2, '0');
  return hours > 0 ? `${hours}:${String(minutes).padStart(2, '0')}:${rest}` : `${minutes}:${rest}`;
};

const long = { year: 'numeric', month: 'long', day: 'numeric' } as const;

/** A date of data (`YYYY`, `YYYY-MM` or `YYYY-MM-DD`) in words; what is no date stays as it is. */
export const formatDate = (language: Language, date: string): string => {
  const [, year, month, day] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?/.exec(date) ?? [];
  if (year === undefined || month === undefined) return year ?? date;
  const moment = new Date(`${year}-${month}-${day ?? '01'}T00:00:00Z`);
  if (Number.isNaN(moment.getTime())) return date;
  const parts = day === undefined ? { year: long.year, month: long.month } : long;
  return wide(new Intl.DateTimeFormat(locale[language], { ...parts, timeZone: 'UTC' }).format(moment));
};

/** Day before month, as in Europe: Jalon's English is British in its dates. */
const locale = { fr: 'fr-FR', en: 'en-GB' } as const satisfies { [language in Language]: string };

/** The day of a moment of the device, in its own time zone: `24 novembre 2026`. */
export const formatDay = (language: Language, wall: number): string =>
  wide(new Intl.DateTimeFormat(locale[language], long).format(wall));
