import type { Language } from '../../core/lib/language';
import { dated, formatDay } from './dates';
import { formatNumber } from './formats';

/** Points won or lost, with their sign: `+120`, `−20`, `0`. */
export const formatGain = (language: Language, points: number): string =>
  `${points > 0 ? '+' : ''}${formatNumber(language, points)}`;

const winds = {
  fr: ['nord', 'nord-est', 'est', 'sud-est', 'sud', 'sud-ouest', 'ouest', 'nord-ouest'],
  en: ['north', 'north-east', 'east', 'south-east', 'south', 'south-west', 'west', 'north-west'],
} as const satisfies { [language in Language]: readonly string[] };

/** Degrees from north as one of the eight winds, in words. */
export const formatDirection = (language: Language, bearing: number): string =>
  winds[language][Math.round((((bearing % 360) + 360) % 360) / 45) % 8] ?? '';

/** A clock that counts down, the started second counted whole: `9:05`, `1:02:05`. */
export const formatClock = (ms: number): string => {
  const seconds = Math.ceil(ms / 1000);
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  const rest = String(seconds % 60).padStart(2, '0');
  return hours > 0 ? `${hours}:${String(minutes).padStart(2, '0')}:${rest}` : `${minutes}:${rest}`;
};

/** A day and its hour, in the device's own time zone: `24 novembre 2026 à 9 h 05`, `24 November 2026 at 09:05`. */
const formatMoment = (language: Language, wall: number): string => {
  const moment = dated(language, { dateStyle: 'long', timeStyle: 'short' }, wall);
  return language === 'fr' ? moment.replace(/0?(\d+):(\d)/, '$1\u00a0h\u00a0$2') : moment;
};

/** When something opens, by the clocks there: `aujourd’hui à 14 h`, `samedi à 9 h 30`, `le samedi 28 novembre 2026 à 14 h`. */
export const formatOpening = (
  language: Language,
  { at, daysAhead }: { readonly at: number; readonly daysAhead: number },
): string => {
  const told = (parts: Intl.DateTimeFormatOptions): string => dated(language, { ...parts, timeZone: 'UTC' }, at);
  const weekday = told({ weekday: 'long' });
  const date = `${weekday} ${told({ day: 'numeric', month: 'long', year: 'numeric' })}`;
  const hour = told({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  const near = { fr: ['aujourd’hui', 'demain'], en: ['today', 'tomorrow'] }[language][daysAhead];
  if (language === 'en') return `${near ?? `on ${daysAhead < 7 ? weekday : date}`} at ${hour}`;
  const said = hour.replace(/^0?(\d+):(\d\d)$/, '$1\u00a0h\u00a0$2').replace(/\u00a000$/, '');
  return `${near ?? (daysAhead < 7 ? weekday : `le ${date}`)} à ${said}`;
};

/** How each of these moments is told from the others: by its day, and by its hour where they share the day. */
export const formatMoments = (language: Language, walls: readonly number[]): ((wall: number) => string) => {
  const days = walls.map((wall) => formatDay(language, wall));
  return (wall) => {
    const day = formatDay(language, wall);
    return days.filter((one) => one === day).length > 1 ? formatMoment(language, wall) : day;
  };
};
