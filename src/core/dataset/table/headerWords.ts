import { remembered } from '../../lib/remembered';
import { fold } from '../../lib/text';

/** The words of a header, for comparing: `Géo Point_2D` and `geoPoint2d` both begin with `geo point`. */
export const headerWords = (header: string): string =>
  fold(header.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2'))
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** A header as it is said in a sentence: in words, and nobody shouts. `TYPE_PATRI` is `type patri`, `ModeAcquisition` is `Mode acquisition`; a short one may be an abbreviation, and stays. */
export const headerAsSaid = remembered((header): string => {
  const words = header
    .replace(/(?<=\p{Ll})(\p{Lu})(?=\p{Ll})/gu, (capital) => ` ${capital.toLowerCase()}`)
    .replace(/[_\s]+/gu, ' ')
    .trim();
  return /\p{Ll}/u.test(words) || !/\p{L}{4}/u.test(words) ? words : words.toLowerCase();
}, 2000);
