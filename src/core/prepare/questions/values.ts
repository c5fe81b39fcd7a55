import { type Dataset, factOf, siteAt } from '../../dataset';
import { onceAt } from '../../dataset/sites/once';
import type { Text } from '../../lib/language';
import { shuffled } from '../../lib/random';
import type { Spoken } from '../facts/cellLanguage';
import { isNone, type Property, propertyOf } from '../facts/property';
import { roleIn, roleOf } from '../facts/roles';
import { listed, mayBothBe } from '../facts/values';
import type { Cell, Proof } from '../hunt';
import { givesAway } from '../leaks';
import { isForeignWord, valueLabel } from '../words';
import { maySayBesides } from './besides';
import { isSaidBeside } from './contested';
import {
  type ChoiceWording,
  columnOf,
  type DropReason,
  fewestWrong,
  fitsTogether,
  optionOf,
  ownCellOf,
  placeCellOf,
  rawOf,
  type Subject,
  sitesAround,
  wrongCount,
} from './family';
import { nameTells, nameTellsOf } from './nameTells';

/** The value by which a cell stands as a wrong answer beside these: its only one, or of a list of lines the first that is unlike all; undefined for none. */
const wrongValueOf = (property: Property, raw: string, besides: readonly string[]): string | undefined => {
  const values = property.valuesOf(raw);
  if (property.name !== 'line' && values.length !== 1) return undefined;
  return values.find((value) => isNone(property, value, besides));
};

/** The values of wrong cells in their order, each unlike the own values and those before; undefined where one has none. */
export const wrongValuesOf = (
  property: Property,
  own: readonly string[],
  wrong: readonly Cell[],
): readonly string[] | undefined => {
  const values: string[] = [];
  for (const { raw } of wrong) {
    const value = wrongValueOf(property, raw, [...own, ...values]);
    if (value === undefined) return undefined;
    values.push(value);
  }
  return values;
};

/** What kinds of place the data calls a site. */
const kindsAt = onceAt((dataset, site: number): readonly string[] =>
  dataset.fields.flatMap(({ key }) => {
    const raw = factOf(dataset, site, key);
    return roleOf(key) === 'kind' && roleIn(key, raw) === 'kind' ? listed(raw) : [];
  }),
);

/** Whether two sites are of one kind, as far as the data says of which the first is: no bridge is thatched, and no statue slated. */
const areOfOneKind = (dataset: Dataset, site: number, other: number): boolean => {
  const [own, others] = [kindsAt(dataset, site), kindsAt(dataset, other)];
  return own.length === 0 || own.some((kind) => others.some((one) => mayBothBe(kind, one)));
};

/** Cells of other sites, the nearest first, whose values are surely not of this place: nor what its own name claims, for a biscuit tower is a factory. */
const candidates = (subject: Subject, property: Property, own: readonly string[], most: number): readonly Cell[] => {
  const { name } = siteAt(subject.dataset, subject.site);
  const isOfMaterial = (raw: string): boolean => roleIn(columnOf(subject), raw) === 'material';
  const isOwnMaterial = isOfMaterial(rawOf(subject, subject.site));
  const cells: Cell[] = [];
  const values = [...own];
  for (const { index } of sitesAround(subject)) {
    const value = wrongValueOf(property, rawOf(subject, index), values);
    if (value === undefined || givesAway([name], value)) continue;
    if (isOfMaterial(rawOf(subject, index)) !== isOwnMaterial) continue;
    if (isOwnMaterial && !areOfOneKind(subject.dataset, subject.site, index)) continue;
    if (maySayBesides(subject, subject.site, property, value)) continue;
    if (isSaidBeside(subject, columnOf(subject), value)) continue;
    values.push(value);
    cells.push(ownCellOf(subject, index));
    if (cells.length === most) break;
  }
  return cells;
};

/** How a family that asks for a column's value is told from the others. */
interface ValueRule {
  readonly rule: string;
  /** The fewest wrong answers that it needs. */
  readonly fewest?: number;
  /** So many of the candidates are drawn from. */
  readonly most?: number;
  /** Puts the candidates in order, the best first. */
  readonly best?: (cells: readonly Cell[], own: readonly string[]) => readonly Cell[];
}

/** Cells whose words are known in every language of the hunt before the others, so that no option stands out as untranslated. */
const understoodFirst = (subject: Subject, property: Property, cells: readonly Cell[]): readonly Cell[] => {
  const isForeign = (cell: Cell): boolean =>
    isForeignWord(cell, property.valuesOf(cell.raw)[0] ?? '', subject.listener);
  return [...cells.filter((cell) => !isForeign(cell)), ...cells.filter(isForeign)];
};

/** The cells of a question about what a column says of the place: wrong answers are what it says of others nearby. */
export const chooseValue = (
  subject: Subject,
  { rule, fewest = fewestWrong, most = 6, best }: ValueRule,
): Proof | DropReason => {
  const right = ownCellOf(subject, subject.site);
  if (right.raw === '') return 'noValue';
  const property = propertyOf(right.column, right.raw);
  const own = property.valuesOf(right.raw);
  if (own.length === 0) return right.raw.length > 80 ? 'tooLong' : 'unreadable';
  if (nameTells(subject, right)) return 'leaks';
  const found = candidates(subject, property, own, 40);
  const ordered = understoodFirst(subject, property, best?.(found, own) ?? found).slice(0, most);
  const wrong = shuffled(ordered, subject.random).slice(0, wrongCount(subject));
  if (wrong.length < fewest) return 'tooFewWrong';
  return { rule, subject: placeCellOf(subject, subject.site), right, wrong };
};

/** Whether such a question holds: the right value is the place's own, no wrong one is, nor does the place's name claim it. */
export const valueHolds = (proof: Proof, property: Property, fewest = fewestWrong): boolean => {
  const own = property.valuesOf(proof.right.raw);
  const values = wrongValuesOf(property, own, proof.wrong);
  return (
    fitsTogether(proof) &&
    own.length > 0 &&
    !nameTellsOf(proof.right, proof.wrong) &&
    values !== undefined &&
    values.length >= fewest &&
    values.every((value) => !givesAway([proof.subject.name], value))
  );
};

/** The options of such a question: the place's first value, and one value of each wrong cell. */
export const valueOptions = (
  { right, wrong }: Proof,
  spoken: Spoken,
): Pick<ChoiceWording, 'type' | 'right' | 'wrong'> => {
  const property = propertyOf(right.column, right.raw);
  const own = property.valuesOf(right.raw);
  const values = wrongValuesOf(property, own, wrong) ?? [];
  const label = (cell: Cell, value = ''): Text => valueLabel(property, value, cell, spoken);
  return {
    type: 'choice',
    right: optionOf(label(right, own[0]), right),
    wrong: wrong.map((cell, i) => optionOf(label(cell, values[i]), cell)),
  };
};
