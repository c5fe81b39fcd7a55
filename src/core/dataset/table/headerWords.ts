import { fold } from '../../lib/text';

/** The words of a header, for comparing: `Géo Point_2D` and `geoPoint2d` both begin with `geo point`. */
export const headerWords = (header: string): string =>
  fold(header.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2'))
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
