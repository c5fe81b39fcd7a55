import { eras } from './eras';
import { spelled } from './spelling';

/** Years from the first to the last, both included; a year before Christ is negative. */
export interface Period {
  readonly from: number;
  readonly to: number;
  /** The cell itself doubts it, or speaks of an age whose ends nobody knows to the year. */
  readonly about?: true;
}

/** A part of a century, as years from its first to its last, counted from 1. */
type Part = readonly [first: number, last: number];

type Token =
  | { readonly is: 'part'; readonly part: Part }
  | { readonly is: 'number'; readonly value: number; readonly named: boolean; readonly digits: number }
  | { readonly is: 'years'; readonly from: number; readonly to: number; readonly about?: true }
  | { readonly is: 'limit' | 'about' | 'to' | 'before Christ' | 'filler' };

const romanValues: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10 };

const fromRoman = (roman: string): number =>
  [...roman].reduce((sum, sign, i, all) => {
    const [value, next] = [romanValues[sign] ?? 0, romanValues[all[i + 1] ?? ''] ?? 0];
    return sum + (value < next ? -value : value);
  }, 0);

const ordinals: readonly RegExp[] = [
  /^(?:1|i|premi|first)/,
  /^(?:2|ii$|second|deux)/,
  /^(?:3|iii|trois|third)/,
  /^(?:4|iv|quatr|fourth|derni|last)/,
];

/** The years of `2e quart`, `première moitié`, `last third`. */
const partOf = (ordinal: string, unit: string): Part | undefined => {
  const pieces = /^qu/.test(unit) ? 4 : /^t/.test(unit) ? 3 : 2;
  const isLast = /^(?:derni|last)/.test(ordinal);
  const n = isLast ? pieces : ordinals.findIndex((pattern) => pattern.test(ordinal)) + 1;
  if (n < 1 || n > pieces) return undefined;
  return [Math.round(((n - 1) * 100) / pieces) + 1, Math.round((n * 100) / pieces)];
};

const inYears = (from: number, to = from): Token => ({ is: 'years', from, to });

type Reader = (...groups: string[]) => Token | undefined;

const numberToken: Reader = (sign = '', suffix = '', word = '') => {
  const roman = !/\d/.test(sign);
  const value = roman ? fromRoman(sign) : Number(sign);
  return { is: 'number', value, named: suffix !== '' || word !== '', digits: roman ? 0 : sign.length };
};

/** `1893-95` is a range, `1893-05` a month, and `1911-12` may be either. */
const shortRange: Reader = (year = '', two = '') => {
  const [first, end] = [Number(year), Number(two)];
  const last = first - (first % 100) + end;
  if (end > 12) return last > first ? inYears(first, last) : undefined;
  return end > 0 && last <= first ? inYears(first) : undefined;
};

const ends = String.raw`(?![\p{L}\p{N}])`;
// our own words
const word = (pattern: string): RegExp => new RegExp(`(?:${pattern})(?!\\p{L})`, 'uy');
const constant =
  (token: Token): Reader =>
  () =>
    token;

const months =
  'janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|january|february|march|april|may|june|july|august|september|october|november|december';

/** What a cell is read by, in the order in which it is tried. */
const tokens: readonly (readonly [RegExp, Reader])[] = [
  [/\(\s?\?\s?\)|\?/y, constant({ is: 'about' })],
  [
    word('vers|circa|ca?\\.|ca|c(?=\\d)|environ|env\\.?|around|about|probablement|probably|peut-etre'),
    constant({ is: 'about' }),
  ],
  [word('av(?:ant|\\.)? ?j\\.?-? ?c\\.?|b\\.?c\\.?(?:e\\.?)?'), constant({ is: 'before Christ' })],
  [word('(?:apr?(?:es|\\.)? ?j\\.?-? ?c\\.?)|a\\.?d\\.?|ce'), constant({ is: 'filler' })],
  ...eras.map(([name, from, to]): readonly [RegExp, Reader] => [
    word(name.source),
    constant({ is: 'years', from, to, about: true }),
  ]),
  [
    /(\d|i{1,3}|iv|premier|premiere|first|seconde?|deuxieme|troisieme|third|quatrieme|fourth|derniere?|last) ?(?:ere|er|re|eme|e|nde|nd|de|st|rd|th)? ?(quarts?|qurt|quatr|tiers|moities?|moites?|moitiees?|quarter|third|half)(?!\p{L})/uy,
    (ordinal = '', unit = '') => {
      const part = partOf(ordinal, unit);
      return part && { is: 'part', part };
    },
  ],
  [word('debut|commencement|early|beginning|start'), constant({ is: 'part', part: [1, 33] })],
  [word('milieu|middle|mid'), constant({ is: 'part', part: [34, 67] })],
  [word('fin|late|end'), constant({ is: 'part', part: [67, 100] })],
  [word('limite?s?|limie|charniere|tournant|turn'), constant({ is: 'limit' })],
  [
    new RegExp(String.raw`(?:\d{1,2}(?:er)? )?(?:${months}) (\d{4})${ends}`, 'uy'),
    (year = '') => inYears(Number(year)),
  ],
  [
    new RegExp(String.raw`(\d{4})([-/.])(\d{1,2})\2\d{1,2}(?:t[\d:.z+-]*)?${ends}`, 'uy'),
    (year = '') => inYears(Number(year)),
  ],
  [new RegExp(String.raw`\d{1,2}([-/.])\d{1,2}\1(\d{4})${ends}`, 'uy'), (_, year = '') => inYears(Number(year))],
  [new RegExp(String.raw`(\d{4})[-/](\d{2})${ends}(?![-/])`, 'uy'), shortRange],
  [
    new RegExp(String.raw`(?:annees )(\d{3}0)${ends}|(\d{3}0)'?s${ends}`, 'uy'),
    (fr, en) => inYears(Number(fr ?? en), Number(fr ?? en) + 9),
  ],
  [
    new RegExp(
      String.raw`(\d{1,2}|(?=[ivx])x{0,2}(?:ix|iv|v?i{0,3})) ?(?:(ieme|eme|ere|er|re|e|st|nd|rd|th)(?!\p{L}))?(?: ?-?((?:siecles?|centur(?:y|ies)|s\.?)(?!\p{L})))?${ends}`,
      'uy',
    ),
    numberToken,
  ],
  [
    new RegExp(String.raw`(\d{3,4})${ends}`, 'uy'),
    (year = '') => ({ is: 'number', value: Number(year), named: false, digits: year.length }),
  ],
  [/-/y, constant({ is: 'to' })],
  [word("a|au|to|until|jusqu'a|jusqu'au"), constant({ is: 'to' })],
  [
    word('du|de|des|of|the|le|la|les|en|in|entre|between|from|siecles?|century|centuries|courant'),
    constant({ is: 'filler' }),
  ],
  [/[ .()[\]]+/y, constant({ is: 'filler' })],
];

/** A year or a part of a century, on either side of the year 1. */
interface Atom {
  readonly after: readonly [from: number, to: number];
  readonly before: readonly [from: number, to: number];
  readonly needsChrist: boolean;
  readonly about?: true;
}

const atomOfNumber = (
  token: Extract<Token, { readonly is: 'number' }>,
  part: Part | undefined,
  isLimit: boolean,
): Atom | undefined => {
  const { value, named, digits } = token;
  if (digits > 2) return yearAtom(value, value, false);
  if (!named && digits > 0 && part === undefined && !isLimit) return yearAtom(value, value, true);
  if (value < 1 || value > 21) return undefined;
  const [first, last] = part ?? [1, 100];
  const start = (value - 1) * 100;
  return {
    after: [start + first, start + last],
    before: [first - 1 - value * 100, last - 1 - value * 100],
    needsChrist: false,
  };
};

const latestYear = 2100;

const yearAtom = (from: number, to: number, needsChrist: boolean): Atom | undefined =>
  from === 0 || to > latestYear ? undefined : { after: [from, to], before: [-from, -to], needsChrist };

/** What has been read of a piece so far. */
interface Piece {
  readonly atoms: Atom[];
  /** Which atoms are the end of a range that the atom before begins. */
  readonly joined: Set<number>;
  part: Part | undefined;
  isRange: boolean;
  isLimit: boolean;
  isAbout: boolean;
  isBefore: boolean;
}

/** Takes a token into a piece; false where it makes no sense there. */
const take = (piece: Piece, token: Token): boolean => {
  if (token.is === 'about') piece.isAbout = true;
  else if (token.is === 'before Christ') piece.isBefore = true;
  else if (token.is === 'limit') piece.isLimit = true;
  else if (token.is === 'to') piece.isRange ||= piece.atoms.length > 0 && piece.part === undefined && !piece.isLimit;
  else if (token.is === 'part') {
    if (piece.part) return false;
    piece.part = token.part;
  } else if (token.is === 'number' || token.is === 'years') return addAtom(piece, token);
  return true;
};

const addAtom = (piece: Piece, token: Extract<Token, { readonly is: 'number' | 'years' }>): boolean => {
  const atom =
    token.is === 'number' ? atomOfNumber(token, piece.part, piece.isLimit) : yearAtom(token.from, token.to, false);
  if (atom === undefined) return false;
  if (piece.isRange) piece.joined.add(piece.atoms.length);
  piece.atoms.push(atom);
  if (token.is === 'years' && token.about) piece.isAbout = true;
  [piece.part, piece.isRange] = [undefined, false];
  return true;
};

/** A limit runs from the last ten years of a century to the first ten of the next. */
const limitYears = 10;

const periodsOfPiece = (piece: Piece): readonly Period[] | undefined => {
  const { atoms, joined, isBefore } = piece;
  if (atoms.length === 0 || piece.part || piece.isRange) return undefined;
  if (!isBefore && atoms.some(({ needsChrist }) => needsChrist)) return undefined;
  const spans = atoms.map(({ before, after }) => (isBefore ? before : after));
  const made: (readonly [number, number])[] = [];
  if (piece.isLimit) {
    const [first, second, ...more] = spans;
    if (first === undefined || second === undefined || more.length > 0) return undefined;
    made.push([first[1] - limitYears + 1, second[0] + limitYears - 1]);
  } else
    spans.forEach(([from, to], i) => {
      const start = joined.has(i) ? made.pop() : undefined;
      made.push([start ? start[0] : from, to]);
    });
  if (made.some(([from, to]) => from > to)) return undefined;
  return made.map(([from, to]) => (piece.isAbout ? { from, to, about: true } : { from, to }));
};

const readPiece = (text: string): readonly Period[] | undefined => {
  const negative = /^-(\d{1,4})$/.exec(text);
  if (negative) return [{ from: -Number(negative[1]), to: -Number(negative[1]) }];
  const piece: Piece = {
    atoms: [],
    joined: new Set(),
    part: undefined,
    isRange: false,
    isLimit: false,
    isAbout: false,
    isBefore: false,
  };
  for (let at = 0; at < text.length; ) {
    const [token, length] = tokenAt(text, at) ?? [];
    if (token === undefined || length === undefined || !take(piece, token)) return undefined;
    at += length;
  }
  return periodsOfPiece(piece);
};

const tokenAt = (text: string, at: number): readonly [Token | undefined, number] | undefined => {
  for (const [pattern, read] of tokens) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match && match[0] !== '') return [read(...match.slice(1)), match[0].length];
  }
  return undefined;
};

/** No list of periods is longer: what is, is prose. */
const longestCell = 300;
const separator = /\s*(?:[;|,&]| \/ |\b(?:et|and)\b)\s*/;

/**
 * The periods that a cell names, one for each entry of a list; undefined when it isn't fully understood. The words are
 * those that Mérimée writes in its field of centuries; the years are reckoned from them by rules of our own: century n
 * runs from the year 100(n − 1) + 1 to 100n, a quarter of it is 25 of these years, a half 50, a third 33 or 34; a
 * beginning, a middle and an end are thirds, and a limit is ten years on either side.
 */
export const periodsOf = (cell: string): readonly Period[] | undefined => {
  if (cell.length > longestCell) return undefined;
  const text = spelled(cell);
  const pieces = text.split(separator).filter((piece) => piece !== '');
  const periods: Period[] = [];
  for (const piece of pieces) {
    const found = readPiece(piece);
    if (found === undefined) return undefined;
    periods.push(...found);
  }
  return periods.length > 0 ? periods : undefined;
};
