import { languageInHeader } from '../../dataset/language/tags';
import { languageOfText } from '../../dataset/language/words';
import type { Cell, Hunt } from '../hunt';
import { holdsCommonNames, roleOf } from './roles';

/** In which languages sentences are composed, and in which the texts of the datasets are. */
export type Spoken = Pick<Hunt, 'languages' | 'dataLanguages' | 'nameLanguages'>;

/** The language of a cell, as its header says, or a long text itself, else as its dataset's texts are; undefined where it isn't known, as for names of plants, which may be Latin. */
export const languageOfCell = (
  { dataset, column, raw }: Pick<Cell, 'dataset' | 'column' | 'raw'>,
  { dataLanguages }: Spoken,
): string | undefined => {
  const role = roleOf(column);
  const mayBeLatin = (role === 'species' && !holdsCommonNames(column)) || role === 'genus';
  if (dataLanguages === undefined || mayBeLatin) return undefined;
  const own = languageInHeader(column) || (role === 'description' ? languageOfText(raw) : '');
  return own || dataLanguages[dataset];
};

/** What stands for a language that isn't known. */
const unknown = 'und';

/** The language of words in a cell, which nobody is sure to understand who plays in two languages and of which it isn't known; undefined as for `languageOfCell`. */
export const languageOfWords = (cell: Pick<Cell, 'dataset' | 'column' | 'raw'>, spoken: Spoken): string | undefined => {
  const role = roleOf(cell.column);
  const isOfOne = spoken.dataLanguages === undefined || spoken.languages.length < 2;
  return languageOfCell(cell, spoken) ?? (isOfOne || role === 'species' || role === 'genus' ? undefined : unknown);
};

/** The language of the names of a dataset's sites. */
export const languageOfNames = (dataset: string, { dataLanguages, nameLanguages }: Spoken): string | undefined =>
  nameLanguages?.[dataset] ?? dataLanguages?.[dataset];
