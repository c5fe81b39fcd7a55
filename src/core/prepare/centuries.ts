import { fold } from '../lib/text';

const values: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10 };

const fromRoman = (roman: string): number =>
  [...roman].reduce((sum, sign, i, all) => {
    const [value, next] = [values[sign] ?? 0, values[all[i + 1] ?? ''] ?? 0];
    return sum + (value < next ? -value : value);
  }, 0);

const part =
  /\b(\d|first|second|third|fourth|last|premiere?|seconde?|dernier|deuxieme|troisieme|quatrieme)(er|ere|e|eme|nd|st|rd|th)? (quart|tiers|moitie|quarter|third|half)\b/g;
const century = /\b(\d{1,2}|x{0,2}(?:ix|iv|v?i{0,3}))(?:er|eme|e|th|st|nd|rd)\b/g;
const bareRoman = /^(x{0,2}(?:ix|iv|v?i{0,3}))$/;
const fillers =
  /\b(siecles?|s|centur(?:y|ies)|fin|debut|milieu|end|beginning|start|mid|early|late|du|de|of|the|vers|et|and|to|au|a)\b/g;

const numberOf = (sign: string): number => (/^\d/.test(sign) ? Number(sign) : fromRoman(sign));

const between = (first: number, last: number): number[] =>
  Array.from({ length: last - first + 1 }, (_, i) => first + i);

/** The centuries that a cell names, from the first to the last, all between included; undefined when it isn't fully understood. */
export const centuriesOf = (raw: string): readonly number[] | undefined => {
  const text = fold(raw).replace(part, ' ');
  const bare = bareRoman.exec(text);
  if (bare && text !== '') return [fromRoman(text)];
  const found = [...text.matchAll(century)].map(([, sign]) => numberOf(sign ?? ''));
  const rest = text.replace(century, ' ').replace(fillers, ' ');
  const sound = found.length > 0 && found.every((n) => n >= 1 && n <= 21);
  if (!sound || /[\p{L}\p{N}?]/u.test(rest)) return undefined;
  return between(Math.min(...found), Math.max(...found));
};
