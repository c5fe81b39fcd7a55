import type { Language } from '../../core/lib/language';
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
