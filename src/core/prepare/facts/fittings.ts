import { cellAt } from '../../dataset';
import { onceAt } from '../../dataset/sites/once';
import { headerWords } from '../../dataset/table/headerWords';
import { remembered } from '../../lib/remembered';
import { wordsOf } from '../../lib/text';
import { spelled, termNamed } from './kinds';
import { roleOf } from './roles';
import { fittings } from './spellings/fittings';

/** What may be found at a place, whose words each language knows. */
export type Fitting = keyof typeof fittings;

const bySpelling = spelled<Fitting>(fittings);

/** Words before the name of a thing that ask only whether it is there, or how many are. */
const asking =
  /^(?:(?:has|have|with|avec|a|presence(?: d[eu']?s?)?|hat|mit|con|tiene|met|nb|nbre|nombre|number|anzahl|numero)(?: (?:de|d|des|of))? )/;

/** What columns are headed by that tell whether a thing is there: undefined for any other, and for words that aren't known. */
export const fittingOf = remembered((header): Fitting | undefined => {
  if (roleOf(header) !== undefined) return undefined;
  const words = headerWords(header);
  const bare = words.replace(asking, '');
  return [words, bare, bare.replace(/(?:s|n|en)$/, '')].map((one) => bySpelling.get(one)).find(Boolean);
}, 2000);

/** All that a thing is called. */
export const spellingsOfFitting = (fitting: Fitting): readonly string[] => fittings[fitting].split(', ');

const there = /^(?:x|o|y|t|s[iì]|sim|[1-9]\d?(?: 0)?)$/;
const notThere = /^(?:n|f|0(?: 0)?|nao|nee)$/;

/** Whether a cell says that the thing of its column is there, or how many are; undefined for what says neither. */
export const saysThere = (raw: string): boolean | undefined => {
  const [term, words] = [termNamed(raw), wordsOf(raw).join(' ')];
  if (term === 'yes' || there.test(words)) return true;
  return term === 'no' || notThere.test(words) ? false : undefined;
};

/** Whether a column says of some places that a thing is there, and of others that it is not, and little else: where it only ever says yes, nothing is no. */
export const tellsFitting = onceAt((dataset, field: number): boolean => {
  if (fittingOf(dataset.fields[field]?.key ?? '') === undefined) return false;
  const cells = Array.from({ length: dataset.size }, (_, i) => cellAt(dataset.columns[field], i));
  const said = cells.filter((raw) => raw !== '').map(saysThere);
  const isClear = said.filter((one) => one === undefined).length * 10 <= said.length;
  return isClear && said.includes(true) && said.includes(false);
});
