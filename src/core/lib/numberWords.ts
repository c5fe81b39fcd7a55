/** How one language builds its numbers: what stands alone, the tens, and the great words. */
interface Numerals {
  readonly small: ReadonlyMap<string, number>;
  readonly tens: ReadonlyMap<string, number>;
  readonly hundred: ReadonlySet<string>;
  readonly thousand: ReadonlySet<string>;
  /** Sixty and eighty take eleven to nineteen after them. */
  readonly longTens: boolean;
  /** "seventeen eighty-eight" is a year. */
  readonly pairs: boolean;
}

const counted = (words: string): Map<string, number> => new Map(words.split(' ').map((word, i) => [word, i]));

const french: Numerals = {
  small: new Map([
    ...counted(
      'zero un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dixsept dixhuit dixneuf',
    ),
    ['une', 1],
  ]),
  tens: new Map([
    ['vingt', 20],
    ['vingts', 20],
    ['trente', 30],
    ['quarante', 40],
    ['cinquante', 50],
    ['soixante', 60],
    ['septante', 70],
    ['huitante', 80],
    ['octante', 80],
    ['nonante', 90],
  ]),
  hundred: new Set(['cent', 'cents']),
  thousand: new Set(['mille', 'mil']),
  longTens: true,
  pairs: false,
};

const english: Numerals = {
  small: new Map([
    ...counted(
      'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
    ),
    ['once', 1],
    ['twice', 2],
    ['thrice', 3],
  ]),
  tens: new Map([
    ['twenty', 20],
    ['thirty', 30],
    ['forty', 40],
    ['fourty', 40],
    ['fifty', 50],
    ['sixty', 60],
    ['seventy', 70],
    ['eighty', 80],
    ['ninety', 90],
  ]),
  hundred: new Set(['hundred']),
  thousand: new Set(['thousand']),
  longTens: false,
  pairs: true,
};

const numerals = [french, english];
const joints = new Set(['et', 'and']);

const isNumeralIn = (word: string, n: Numerals): boolean =>
  n.small.has(word) || n.tens.has(word) || n.hundred.has(word) || n.thousand.has(word);

/** Reads as many words as make one number from `from`; `next` is `from` where there is none. */
type Part = { readonly value: number; readonly next: number };

const underHundred = (words: readonly string[], from: number, n: Numerals): Part => {
  const ten = n.tens.get(words[from] ?? '');
  const one = n.small.get(words[from] ?? '');
  if (ten === undefined) return one === undefined ? { value: 0, next: from } : { value: one, next: from + 1 };
  const rest = n.small.get(words[from + 1] ?? '') ?? 0;
  const most = n.longTens && (ten === 60 || ten === 80) ? 19 : 9;
  return rest >= 1 && rest <= most ? { value: ten + rest, next: from + 2 } : { value: ten, next: from + 1 };
};

const underThousand = (words: readonly string[], from: number, n: Numerals): Part => {
  const first = underHundred(words, from, n);
  if (!n.hundred.has(words[first.next] ?? '')) return first;
  const rest = underHundred(words, first.next + 1, n);
  return { value: (first.next === from ? 1 : first.value) * 100 + rest.value, next: rest.next };
};

const underMillion = (words: readonly string[], n: Numerals): Part => {
  const first = underThousand(words, 0, n);
  if (!n.thousand.has(words[first.next] ?? '')) return first;
  const rest = underThousand(words, first.next + 1, n);
  return { value: (first.next === 0 ? 1 : first.value) * 1000 + rest.value, next: rest.next };
};

const pairOf = (words: readonly string[], n: Numerals): number | undefined => {
  const first = underHundred(words, 0, n);
  const rest = underHundred(words, first.next, n);
  const fits = n.pairs && first.value >= 10 && rest.value >= 10 && rest.next === words.length;
  return fits ? first.value * 100 + rest.value : undefined;
};

const worthOf = (words: readonly string[], n: Numerals): number | undefined => {
  const read = underMillion(words, n);
  return read.next === words.length ? read.value : pairOf(words, n);
};

/** French eighty and seventeen to nineteen, as one word each. */
const joined = (words: readonly string[]): string[] =>
  ` ${words.join(' ')} `
    .replace(/ quatre vingts? /g, ' octante ')
    .replace(/ dix (?=(sept|huit|neuf) )/g, ' dix')
    .trim()
    .split(' ');

/** A word kept, or a run of number words with its value: undefined where the run makes no single number. */
type Piece = { readonly word: string } | { readonly run: readonly string[]; readonly value: number | undefined };

const runFrom = (words: readonly string[], from: number, n: Numerals): number => {
  let [next, end] = [from, from];
  while (next < words.length) {
    const word = words[next] ?? '';
    if (isNumeralIn(word, n)) end = next + 1;
    else if (end === from || !joints.has(word)) break;
    next += 1;
  }
  return end;
};

const pieces = (words: readonly string[]): Piece[] => {
  const all = joined(words);
  const found: Piece[] = [];
  for (let i = 0; i < all.length; ) {
    const ends = numerals.map((n) => runFrom(all, i, n));
    const end = Math.max(...ends);
    const n = numerals[ends.indexOf(end)] ?? french;
    const run = all.slice(i, end);
    if (end === i) found.push({ word: all[i] ?? '' });
    else
      found.push({
        run,
        value: worthOf(
          run.filter((word) => !joints.has(word)),
          n,
        ),
      });
    i = Math.max(end, i + 1);
  }
  return found;
};

/** Folded words with each number that stands in words written in digits. */
export const numbersAsDigits = (words: readonly string[]): string[] =>
  pieces(words).flatMap((piece) => {
    if ('word' in piece) return piece.word === '' ? [] : [piece.word];
    return piece.value === undefined ? [...piece.run] : [String(piece.value)];
  });

const digits = /(?<![\p{L}\d.,])[+-]?\d+(?:[ .,']\d+)*(?!\d|\p{L}+\d)/gu;
const beforeOurEra = /\b(av(ant)?\.? ?j\.? ?-?c|bce?\b|b\.c\.)/;

/** "1 234,5", "1,234.5", "1 234", "12,5": the last lone comma or point is the decimal one. */
const readDigits = (text: string): number | undefined => {
  const plain = text.replace(/(\d)[ '](?=\d{3}(?!\d))/g, '$1');
  const [commas, points] = [plain.split(',').length - 1, plain.split('.').length - 1];
  const decimal = commas === 1 && plain.lastIndexOf(',') > plain.lastIndexOf('.') ? ',' : points === 1 ? '.' : '';
  const other = decimal === ',' ? /\./g : /,/g;
  const ungrouped = decimal === '' ? plain.replace(/[.,](?=\d{3}(?!\d))/g, '') : plain.replace(other, '');
  const number = ungrouped.replace(',', '.');
  return /^[+-]?\d+(\.\d+)?$/.test(number) ? Number(number) : undefined;
};

const below = /^(?:moins|minus|-) /;
const scale = /(?<!\p{L})(?:(million)|milliard|billion)s?(?!\p{L})/u;

/** What a number in this folded text is multiplied by: its sign, and its millions. */
const factorOf = (text: string): number => {
  const sign = below.test(text) || beforeOurEra.test(text) ? -1 : 1;
  const great = scale.exec(text);
  return great ? sign * (great[1] ? 1e6 : 1e9) : sign;
};

/** The one number in a folded text, in digits or in words; undefined for none, or for two. */
export const numberIn = (text: string): number | undefined => {
  const inDigits = text.match(digits) ?? [];
  const words = text.match(/[\p{L}\p{N}]+/gu) ?? [];
  const inWords = pieces(words).flatMap((piece) => ('run' in piece ? [piece] : []));
  if (inDigits.length === 0) return times(inWords.length === 1 ? inWords[0]?.value : undefined, factorOf(text));
  const great = inWords.some(({ run }) => run.some((word) => !['un', 'une'].includes(word)));
  return times(inDigits.length === 1 && !great ? readDigits(inDigits[0] ?? '') : undefined, factorOf(text));
};

/** The product; nothing of nothing, and never −0. */
const times = (value: number | undefined, factor: number): number | undefined =>
  value === undefined ? undefined : value * factor || 0;
