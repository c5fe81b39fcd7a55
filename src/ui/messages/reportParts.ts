import type { Language } from '../../core/lib/language';
import { formatNumber } from './formats';

/** What systems are called; any other goes by its code alone. */
const systems: Readonly<Record<string, string>> = {
  'EPSG:4326': 'WGS 84',
  'EPSG:2154': 'Lambert-93',
  'EPSG:27572': 'Lambert II étendu',
  'EPSG:3857': 'Web Mercator',
};

/** A system by its name and its code. */
export const systemNamed = (code: string): string => {
  const zone = /^EPSG:39(4[2-9]|50)$/.exec(code)?.[1];
  const name = systems[code] ?? (zone === undefined ? undefined : `CC${zone}`);
  return name === undefined ? code : `${name}, ${code}`;
};

/** What ends of lines are called. */
export const newlines: Readonly<Record<string, string>> = { '\n': 'LF', '\r\n': 'CRLF', '\r': 'CR' };

/** A share as a whole number of hundredths. */
export const percent = (share: number): number => Math.round(share * 100);

/** The size of an angle, to three decimals. */
export const degrees = (language: Language, value: number): string => formatNumber(language, Math.abs(value), 3);

/** What is there of these, one after another. */
export const listed = (parts: readonly string[]): string => parts.filter((part) => part !== '').join(', ');
