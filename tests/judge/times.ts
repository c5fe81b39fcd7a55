import { plain } from './words';

/** From the first to the last year, both included. */
export interface Years {
  readonly from: number;
  readonly to: number;
}

const romans = 'i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx xxi'.split(' ');

const ordinal = /^(\d{1,2}|[ivx]+)(?:er|e|eme|th|st|nd|rd|s)?$/;

/** The century that a word counts: `XIXe`, `19th`, `1er`. */
const counted = (word: string): number | undefined => {
  const [, digits = ''] = ordinal.exec(word) ?? [];
  const number = /^\d/.test(digits) ? Number(digits) : romans.indexOf(digits) + 1;
  return number >= 1 && number <= 21 ? number : undefined;
};

const ofCentury = (century: number): Years => ({ from: (century - 1) * 100 + 1, to: century * 100 });

const eras: readonly (readonly [RegExp, Years])[] = [
  [/haut moyen age/, { from: 476, to: 1000 }],
  [/bas moyen age/, { from: 1300, to: 1500 }],
  [/moyen age/, { from: 476, to: 1500 }],
  [/haut empire/, { from: 1, to: 300 }],
  [/bas empire/, { from: 250, to: 500 }],
  [/gallo romain|romain|antiquite/, { from: 1, to: 500 }],
];

/** All centuries that a text counts, by the word `siècle` or `century` or its short form after them. */
const centuriesIn = (words: readonly string[]): readonly number[] =>
  words.flatMap((word, i) => {
    const [next = '', after = ''] = [words[i + 1], words[i + 2]];
    const isCounted = /^(siecle|siecles|century|centuries|s)$/.test(next) || /^(siecle|century)$/.test(after);
    return isCounted && !/^(quart|moitie|tiers|half|quarter)$/.test(next) ? (counted(word) ?? []) : [];
  });

const parts: Readonly<Record<string, number>> = { quart: 4, quarter: 4, tiers: 3, third: 3, moitie: 2, half: 2 };

/** Quarters, thirds and halves of centuries, as `1er quart 20e siècle`. */
const partsIn = (text: string): readonly Years[] =>
  [
    ...text.matchAll(
      /\b(\d)(?:er|ere|re|e|eme|nd|rd|th|st) (quart|quarter|tiers|third|moitie|half)(?: du| of the)? (\w+) (?:siecle|century)/g,
    ),
  ].flatMap(([, which, part = '', word = '']) => {
    const century = counted(word);
    const many = parts[part] ?? 1;
    if (century === undefined) return [];
    const start = (century - 1) * 100;
    return [{ from: start + 1 + ((Number(which) - 1) * 100) / many, to: start + (Number(which) * 100) / many }];
  });

const partOfCentury =
  /\b\d(?:er|ere|re|e|eme|nd|rd|th|st) (?:quart|quarter|tiers|third|moitie|half)(?: du| of the)? \w+ (?:siecle|century)/g;

const turnOfCentury = /\blimite \w+ siecle(?: \w+ siecle)?/g;

/** Where one century ends and the next begins. */
const turnIn = (text: string): readonly Years[] => {
  const [, word = ''] = /\blimite (\w+) siecle/.exec(text) ?? [];
  const century = counted(word);
  return century === undefined ? [] : [{ from: century * 100 - 25, to: century * 100 + 25 }];
};

/** The year that a cell is, or that of the one day that it names, as figures; '' for any other cell. */
export const yearOfDay = (cell: string): string => {
  const words = plain(cell.replace(/[T ]\d\d:.*$/, '')).split(' ');
  const years = words.filter((word) => /^\d{3,4}$/.test(word));
  const isDay = words.length === 3 && words.every((word) => /^\d{1,2}$/.test(word) || years.includes(word));
  return years.length === 1 && (words.length === 1 || isDay) ? (years[0] ?? '') : '';
};

/** The whole of what a cell says of time, at its widest; undefined for nothing understood. */
export const yearsIn = (cell: string): Years | undefined => {
  const text = plain(cell);
  const years = [...text.matchAll(/\b(1\d{3}|20\d\d|[5-9]\d\d)\b/g)].map(([year]) => ({ from: +year, to: +year }));
  const whole = text.replace(partOfCentury, ' ').replace(turnOfCentury, ' ');
  const centuries = [...partsIn(text), ...centuriesIn(whole.split(' ')).map(ofCentury)];
  const named = eras.find(([words]) => words.test(text))?.[1];
  const turn = turnIn(text);
  const all = [
    ...years,
    ...turn,
    ...centuries,
    ...(named && turn.length === 0 && centuries.length === 0 ? [named] : []),
  ];
  if (all.length === 0) return undefined;
  return { from: Math.min(...all.map(({ from }) => from)), to: Math.max(...all.map(({ to }) => to)) };
};

/** Whether a cell doubts what it says. */
export const doubts = (cell: string): boolean => /\(\?\)|\?|\bvers\b|\bca\b|\bcirca\b|\benviron\b/i.test(cell);

/** The century that an option names. */
export const centuryNamed = (option: string): number | undefined => {
  const [first = ''] = plain(option).split(' ');
  return counted(first);
};

/** Whether something of a century may be of these years. */
export const touches = (century: number, { from, to }: Years): boolean =>
  ofCentury(century).from <= to && ofCentury(century).to >= from;

/** Whether a time runs through more than two centuries: nobody says that a place is of one of them. */
export const isLong = ({ from, to }: Years): boolean => Math.ceil(to / 100) - Math.ceil(from / 100) > 1;
