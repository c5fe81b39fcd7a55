const flattened = (text: string): string =>
  text
    .replace(/[œŒ]/g, 'oe')
    .replace(/[æÆ]/g, 'ae')
    .replace(/ß/g, 'ss')
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Texts that were looked at already: the names of a file come again for each of its questions. */
const seen = new Map<string, string>();
const mostSeen = 100_000;

/** Small letters and digits, single spaces between words, neither accents nor signs. */
export const plain = (text: string): string => {
  const known = seen.get(text);
  if (known !== undefined) return known;
  if (seen.size >= mostSeen) seen.clear();
  const found = flattened(text);
  seen.set(text, found);
  return found;
};

/** The words of a text in the singular, as far as an ending tells. */
export const stems = (text: string): readonly string[] =>
  plain(text)
    .split(' ')
    .filter((word) => word !== '')
    .map((word) => (word.length > 3 ? word.replace(/(?:s|x)$/, '') : word));

/** Whether all words of one text stand in a row in another. */
export const standsIn = (part: string, whole: string): boolean => {
  const [small, large] = [stems(part), stems(whole)];
  return small.length > 0 && ` ${large.join(' ')} `.includes(` ${small.join(' ')} `);
};

/** A cell with its marks and spaces evened out: what is compared when it is asked whether a file says so. */
export const even = (cell: string): string =>
  cell
    .replace(/<[^<>]*>/g, ' ')
    .replace(/&(?:amp|nbsp|quot|#\d+|#x[\da-f]+|[a-z]+);/gi, ' ')
    .replace(/[\s&"'’]+/gu, ' ')
    .trim();
