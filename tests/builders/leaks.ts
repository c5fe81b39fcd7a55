import type { Position } from '../../src/core/lib/position';

const base32 = '0123456789bcdefghjkmnpqrstuvwxyz';

/** The first letters of the geohash of a place: bits of longitude and latitude in turn, five to a letter (Niemeyer 2008). Seven letters are a box of 150 m. */
export const geohash = ({ lat, lng }: Position, letters = 7): string => {
  const ranges: [[number, number], [number, number]] = [
    [-180, 180],
    [-90, 90],
  ];
  const bits = Array.from({ length: letters * 5 }, (_, i) => {
    const range = ranges[i % 2 === 0 ? 0 : 1];
    const middle = (range[0] + range[1]) / 2;
    const upper = (i % 2 === 0 ? lng : lat) >= middle;
    range[upper ? 0 : 1] = middle;
    return upper ? 1 : 0;
  });
  const letter = (i: number): string => base32[Number.parseInt(bits.slice(i * 5, i * 5 + 5).join(''), 2)] ?? '';
  return Array.from({ length: letters }, (_, i) => letter(i)).join('');
};

/** A number of degrees to some decimals, cut off and rounded: one of them begins it however finely it is written, and whichever way it was rounded. */
const beginningsOf = (degrees: number, decimals: number): readonly string[] => {
  const [size, unit] = [Math.abs(degrees), 10 ** decimals];
  return [(Math.floor(size * unit) / unit).toFixed(decimals), size.toFixed(decimals)];
};

/** How such a beginning is found: with a point or a comma before its decimals, or as an integer of 1e5, 1e6 or 1e7 to the degree; and in no longer number or word. */
const patternsOf = (beginning: string): readonly string[] => {
  const [whole = '', decimals = ''] = beginning.split('.');
  const digits = `${whole}${decimals}`.replace(/^0+/, '');
  const more = `\\d{${5 - decimals.length},${7 - decimals.length}}`;
  return [`(?<![\\d.,])${whole}[.,]${decimals}`, `(?<![\\w.,])${digits}${more}(?![\\w.,])`];
};

/** What finds places where somebody was in a text: their latitude or longitude to four decimals or more, or their geohash, but for what the known texts say themselves. */
export interface Sniffer {
  /** How many beginnings of numbers it looks for. */
  readonly numbers: number;
  /** What it found first; null for nothing. */
  found(text: string): string | null;
}

/** What finds these places. What the known texts say, those of a hunt, may stand anywhere: where that begins as a place does, five decimals of it are looked for. */
export const sniffer = (places: readonly Position[], known: readonly string[] = []): Sniffer => {
  const all = known.join('\n');
  const isNew = (beginning: string): boolean => !new RegExp(patternsOf(beginning)[0] ?? beginning).test(all);
  const newTo = (degrees: number): readonly string[] => {
    const coarse = beginningsOf(degrees, 4);
    return [...coarse, ...(coarse.every(isNew) ? [] : beginningsOf(degrees, 5))].filter(isNew);
  };
  const sought = [...new Set(places.flatMap(({ lat, lng }) => [lat, lng].flatMap(newTo)))];
  const hashes = [...new Set(places.map((place) => geohash(place)))];
  const patterns = [...sought.flatMap(patternsOf), ...hashes];
  const any = patterns.length > 0 ? new RegExp(patterns.join('|'), 'i') : null;
  return { numbers: sought.length, found: (text) => any?.exec(text)?.[0] ?? null };
};
