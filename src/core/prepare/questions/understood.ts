import { cellAt, type Dataset } from '../../dataset';
import { onceAt } from '../../dataset/sites/once';
import { propertyOf } from '../facts/property';
import { roleOf } from '../facts/roles';

/** Whether a column may be filled and say nothing that is understood: most towns have one postcode, and `the town hall` is no name. */
export const isUnsure = (column: string): boolean => ['postcode', 'venue'].includes(roleOf(column) ?? '');

const saysSomething = (column: string, raw: string): boolean =>
  raw !== '' && propertyOf(column, raw).valuesOf(raw).length > 0;

/** Whether a site's cell can be asked about, as far as that is seen of it alone. */
export const isSaid = (column: string, raw: string): boolean =>
  isUnsure(column) ? saysSomething(column, raw) : raw !== '';

/** What cells of a column count, looked at once. */
const counted = (isCounted: (column: string, raw: string) => boolean) =>
  onceAt((dataset, field: number): number => {
    const column = dataset.fields[field]?.key ?? '';
    const cells = Array.from({ length: dataset.size }, (_, i) => cellAt(dataset.columns[field], i));
    return cells.filter((raw) => isCounted(column, raw)).length;
  });

/** In how many cells of a column what it says is understood. */
export const understoodIn = counted(saysSomething);

const unclearIn = counted((column, raw) => /\p{L}/u.test(raw) && !saysSomething(column, raw));

/** Whether a column's people are those who made a place. Where most cells list so many that they can't be told apart, something of theirs is shown there. */
export const namesMakers = (dataset: Dataset, field: number): boolean => {
  const { key = '', filled = 0 } = dataset.fields[field] ?? {};
  return roleOf(key) !== 'author' || unclearIn(dataset, field) * 2 <= filled;
};
