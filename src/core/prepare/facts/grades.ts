import { remembered } from '../../lib/remembered';
import { fold } from '../../lib/text';

const written =
  /^(?:(?:grade|category|class|klasse|kategorie|categoria|categorie|grado) )?(iii|ii|i|iv|[a-d]|[1-4]) ?(\*|star)?$/;
const romans = ['i', 'ii', 'iii', 'iv'];
const letters = ['a', 'b', 'c', 'd'];

/** A grade of protection by its rank, the highest first: of `Grade I`, `II*` and `2` the numbers 1, 1.5 and 2; undefined for any other value. */
export const gradeIn = remembered((raw): number | undefined => {
  const [, sign, star] = written.exec(fold(raw)) ?? [];
  if (sign === undefined) return undefined;
  const rank = [romans, letters].map((signs) => signs.indexOf(sign) + 1).find((place) => place > 0) ?? Number(sign);
  return star === undefined ? rank : rank - 0.5;
});

/** A grade as it is read beside others: a bare `II*` in a column of grades is `Grade II*`. */
export const gradeAsSaid = (header: string, raw: string): string =>
  /^\S{1,4}$/.test(raw) && /(?:^|[^\p{L}])grade(?![\p{L}])/iu.test(header) ? `Grade ${raw}` : raw;
