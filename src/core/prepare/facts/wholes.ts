import { cellAt, type Dataset, nameAt } from '../../dataset';
import { once, onceAt } from '../../dataset/sites/once';
import { headerWords } from '../../dataset/table/headerWords';
import { wordsOf } from '../../lib/text';
import { type Kind, kindNamed } from './kinds';
import { roleIn, roleOf } from './roles';
import { timeOf } from './times';
import { listed } from './values';

/** What nobody built: a year that a file gives for it is that of something there. */
const natural: readonly (Kind | undefined)[] = [
  ...(['beach', 'island', 'hill', 'mountain', 'cliff', 'valley', 'lake', 'pond', 'river', 'waterfall'] as const),
  ...(['spring', 'forest', 'meadow', 'park', 'natureReserve'] as const),
];
/** Ways on foot, which no kind names. */
const paths =
  /^(?:parcours|sentiers?|chemins?|trails?|paths?|footpaths?|wanderwege?|wege?|senderos?|sentieri|sentiero)$/;

const isNaturalWord = (word: string): boolean => paths.test(word) || natural.includes(kindNamed(word));

/** Whether a name begins or ends with a word for what nobody built. */
const isNaturalName = (name: string): boolean => {
  const words = wordsOf(name);
  return [words[0] ?? '', words.at(-1) ?? ''].some(isNaturalWord);
};

const kindsIn = (dataset: Dataset, site: number): readonly string[] =>
  dataset.fields.flatMap(({ key }, field) => {
    const raw = cellAt(dataset.columns[field], site);
    return roleIn(key, raw) === 'kind' ? listed(raw) : [];
  });

/** Whether nobody built a site: by its kinds where one is known, else by its name. */
const isNatural = onceAt((dataset, site: number): boolean => {
  const kinds = kindsIn(dataset, site);
  if (kinds.some((kind) => wordsOf(kind).some((word) => paths.test(word)))) return true;
  const known = kinds.flatMap((kind) => kindNamed(kind) ?? []);
  return known.length > 0 ? known.every((kind) => natural.includes(kind)) : isNaturalName(nameAt(dataset, site));
});

const ofNames = /^(\p{L}{3,}) (?:nom|name|libelle|denomination|designation|bezeichnung|nombre|nome)$/u;

/** Of each column the other one that names what it is of: `equip_nom` before `inst_nom` for `equip_date`; −1 for none. */
const otherNames = once((dataset): readonly number[] => {
  const headers = dataset.fields.map(({ key }) => headerWords(key));
  const [, own = ''] = ofNames.exec(headers[dataset.nameField] ?? '') ?? [];
  return headers.map((header) => {
    const [first = ''] = header.split(' ');
    if (own === '' || first === own) return -1;
    return headers.findIndex((other) => ofNames.exec(other)?.[1] === first);
  });
});

const plain = (name: string): string => wordsOf(name).join(' ');

/** Whether a column tells of something else that has a name of its own in the same row. */
const isOfAnother = (dataset: Dataset, site: number, field: number): boolean => {
  const named = otherNames(dataset)[field] ?? -1;
  if (named < 0) return false;
  const other = plain(cellAt(dataset.columns[named], site));
  return other !== '' && other !== plain(cellAt(dataset.columns[dataset.nameField], site));
};

const isOfMaking = (key: string): boolean => timeOf(key) === 'begun' || timeOf(key) === 'ended';

/** Whether what a column tells of a site is of all of it: neither when nature made it, nor the age or the stuff of a part that has its own name. */
export const isOfWhole = (dataset: Dataset, site: number, field: number): boolean => {
  const { key = '' } = dataset.fields[field] ?? {};
  if (isOfMaking(key)) return !isOfAnother(dataset, site, field) && !isNatural(dataset, site);
  return roleOf(key) !== 'material' || !isOfAnother(dataset, site, field);
};
