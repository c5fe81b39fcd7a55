import type { Hand, Measure } from './marks';

const cut = '…';

/** Pieces that may stand on lines of their own: words with the space before them, parted after a hyphen; a no-break space holds. */
const piecesOf = (text: string): readonly string[] =>
  text
    .replace(/[ \t\r\n]+/g, ' ')
    .trim()
    .match(/ ?[^ -]*-+|( ?[^ -]+)/g) ?? [];

/** As much of a text as fits into a width, at least one letter. */
const headThatFits = (text: string, width: number, hand: Hand, measure: Measure): string => {
  const letters = [...text];
  let [fits, over] = [1, letters.length + 1];
  while (over - fits > 1) {
    const middle = Math.floor((fits + over) / 2);
    if (measure(letters.slice(0, middle).join(''), hand) <= width) fits = middle;
    else over = middle;
  }
  return letters.slice(0, fits).join('');
};

const shortened = (line: string, width: number, hand: Hand, measure: Measure): string => {
  if (measure(`${line}${cut}`, hand) <= width) return `${line}${cut}`;
  return `${headThatFits(line, width - measure(cut, hand), hand, measure).trimEnd()}${cut}`;
};

/** Lays a text on lines of a width: a word that is longer is broken, what needs more than `most` lines ends in an ellipsis. */
export const wrap = (text: string, width: number, most: number, hand: Hand, measure: Measure): readonly string[] => {
  const lines: string[] = [];
  let line = '';
  const pieces = [...piecesOf(text)];
  for (let piece = pieces.shift(); piece !== undefined; piece = pieces.shift()) {
    const longer = line === '' ? piece.trimStart() : line + piece;
    if (measure(longer, hand) <= width) line = longer;
    else if (line !== '') {
      pieces.unshift(piece);
      lines.push(line);
      line = '';
    } else {
      const head = headThatFits(longer, width, hand, measure);
      lines.push(head);
      pieces.unshift(longer.slice(head.length));
    }
    if (lines.length === most && (line !== '' || pieces.some((left) => left.trim() !== ''))) break;
  }
  if (lines.length < most) return line === '' ? lines : [...lines, line];
  const left = line !== '' || pieces.some((piece) => piece.trim() !== '');
  return left ? [...lines.slice(0, -1), shortened(lines.at(-1) ?? '', width, hand, measure)] : lines;
};
