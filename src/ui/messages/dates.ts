import type { Language } from '../../core/lib/language';
import { wide } from './formats';

const long = { year: 'numeric', month: 'long', day: 'numeric' } as const;

/** A date of data (`YYYY`, `YYYY-MM` or `YYYY-MM-DD`) in words; what is no date stays as it is. */
export const formatDate = (language: Language, date: string): string => {
  const [, year, month, day] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?/.exec(date) ?? [];
  if (year === undefined || month === undefined) return year ?? date;
  const moment = new Date(`${year}-${month}-${day ?? '01'}T00:00:00Z`);
  if (Number.isNaN(moment.getTime())) return date;
  const parts = day === undefined ? { year: long.year, month: long.month } : long;
  return dated(language, { ...parts, timeZone: 'UTC' }, moment);
};

/** A moment in words, by the parts asked for; in French the first of a month is `1er`. */
export const dated = (language: Language, parts: Intl.DateTimeFormatOptions, moment: Date | number): string => {
  const date = wide(new Intl.DateTimeFormat(locale[language], parts).format(moment));
  return language === 'fr' ? date.replace(/^1 /, '1er ') : date;
};

/** Day before month, as in Europe: Jalon's English is British in its dates. */
const locale = { fr: 'fr-FR', en: 'en-GB' } as const satisfies { [language in Language]: string };

/** The day of a moment of the device, in its own time zone: `24 novembre 2026`. */
export const formatDay = (language: Language, wall: number): string => dated(language, long, wall);
