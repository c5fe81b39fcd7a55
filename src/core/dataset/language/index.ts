import type { Dataset, Field, FieldKind } from '../dataset';
import { languageOfHeaders } from '../places/homes';
import { once } from '../sites/once';
import { cellAt } from '../table/column';
import { languageInHeader } from './tags';
import { languageOfText } from './words';

const worded: readonly FieldKind[] = ['name', 'category', 'categories', 'text', 'address'];

/** Of so many sites the texts are read, of each so many characters. */
const read = { sites: 300, characters: 200 };

const isRead = ({ key, kind }: Field): boolean => worded.includes(kind) && languageInHeader(key) === '';

/** Some of what the columns of words hold, from all over the file. */
const sampleOf = ({ fields, columns, size }: Dataset): string => {
  const step = Math.max(1, Math.floor(size / read.sites));
  const cells = fields.flatMap((field, f) => {
    if (!isRead(field)) return [];
    const texts = new Set<string>();
    for (let i = 0; i < size; i += step) texts.add(cellAt(columns[f], i).slice(0, read.characters));
    return [...texts];
  });
  return cells.join('\n');
};

/** The language of a dataset's own words, a BCP 47 tag: as its descriptor says, else as its texts do, else as its headers do; '' where none of them does. */
export const languageOf = once(
  (dataset) =>
    dataset.language || languageOfText(sampleOf(dataset)) || languageOfHeaders(dataset.fields.map(({ key }) => key)),
);
