import type { Challenge } from '../../challenge';
import { cellAt, type Dataset, factOf, nearestSites, siteAt } from '../../dataset';
import { saidElsewhere } from '../../dataset/language/columns';
import { onceAt } from '../../dataset/sites/once';
import { type Language, say, type Text } from '../../lib/language';
import type { Random } from '../../lib/random';
import { parseNumber } from '../../lib/text';
import type { FormName } from '../../scenario/forms';
import { thingAt } from '../facts/things';
import { isOfWhole } from '../facts/wholes';
import type { Cell, Hunt, Proof } from '../hunt';

/** What a question is composed from: one site of a dataset, and where a field is asked about, that field's index. */
export interface Subject {
  /** The dataset's name in the scenario. */
  readonly name: string;
  readonly dataset: Dataset;
  readonly site: number;
  /** An index into the dataset's fields; −1 for a family that asks about none. */
  readonly field: number;
  /** The type of challenge as which it is asked; undefined for the family's own. */
  readonly as?: FormName | undefined;
  readonly audience: Hunt['audience'];
  readonly listener: Listener;
  readonly random: Random;
  /** Says whether a text would be given away by what the player reads before answering. */
  readonly givenAway: (answer: string) => boolean;
  /** Says whether what the field tells of a site, or without a field how it lies from here, is told or asked elsewhere in this hunt. */
  readonly isTold: (site: number) => boolean;
  /** Says whether what another column tells of this place is told or asked elsewhere. */
  readonly isToldIn: (column: string) => boolean;
  /** Says whether what a question claims, or its hint says, is said elsewhere in this hunt in the same words. */
  readonly isSaid: (proof: Proof) => boolean;
  /** Says whether a claim may be true, or false, beside the others of this hunt. */
  readonly mayClaim: (isTrue: boolean) => boolean;
  /** Says whether a site is another stage of this hunt, which the players come to know. */
  readonly isStage: (site: number) => boolean;
  /** Says whether a site is the stage just before or after, and whether it is a stage still to come. */
  readonly isBeside: (site: number) => boolean;
  readonly isComing: (site: number) => boolean;
  /** Whether the map marks it for a stage, or for one that stands in its place. */
  readonly isMarked: (site: number) => boolean;
  /** Whether the author says that what the field tells can be seen on the spot. */
  readonly isVisible: boolean;
}

/** Why a question could not be composed. */
export type DropReason =
  | 'noValue'
  | 'unreadable'
  | 'tooFewWrong'
  | 'leaks'
  | 'tooLong'
  | 'told'
  | 'hidden'
  | 'foreign'
  | 'sparse'
  | 'uniform'
  | 'regular'
  | 'torn';

/** For whom a question is worded. */
export interface Listener {
  readonly languages: readonly Language[];
  readonly audience: Hunt['audience'];
  /** The language of each dataset's texts, where it is known. */
  readonly dataLanguages?: Hunt['dataLanguages'];
  /** The language of the names of each dataset's sites, where it is another. */
  readonly nameLanguages?: Hunt['nameLanguages'];
}

/** One option of a question, and the cells that it comes from. */
export interface Option {
  readonly text: Text;
  readonly cells: readonly Cell[];
}

/** A choice in words. */
export interface ChoiceWording {
  readonly type: 'choice';
  readonly ask: Text;
  readonly right: Option;
  readonly wrong: readonly Option[];
  /** What gives the answer away when it is read before, where that is not the right option. */
  readonly secrets?: readonly Text[];
  /** How the options stand, where they have an order of their own; else they are shuffled. */
  readonly arrange?: (a: Option, b: Option) => number;
}

/** A question in words, before its options are put in order. */
export type Wording = ChoiceWording | Extract<Challenge, { type: 'year' | 'number' | 'pin' | FormName }>;

/** One family of questions: it chooses cells, words them, and says what makes the right one right. */
export interface Family {
  /** The cells of a question on this subject, or why there is none. */
  readonly choose: (subject: Subject) => Proof | DropReason;
  /** Whether the right answer is right by the rule, and every wrong one wrong; from the proof alone. */
  readonly holds: (proof: Proof) => boolean;
  /** The question as it follows from a proof that holds; undefined where it doesn't follow. */
  readonly word: (proof: Proof, listener: Listener) => Wording | undefined;
  /** The same as another type of challenge, where its proof names one. */
  readonly forms?: { readonly [form in FormName]?: Family['word'] };
  /** How close the nearest wrong answer comes to the right one, from 0 to 1; left out where answers have no distance. */
  readonly closeness?: (proof: Proof) => number;
  /** Whether what is claimed is true, of a family that claims something. */
  readonly isTrue?: (proof: Proof) => boolean;
  /** Whether even a part of the answer gives it away. */
  readonly partsTell: boolean;
  /** Whether wrong options are other sites, of which the question says something: what is said of one isn't asked again. */
  readonly tellsOfWrong?: boolean;
  /** What a cell answers, where that is not what it says: of two cells with one answer nothing is learned. */
  readonly answerIn?: (column: string, raw: string) => string;
}

/** The cell of a site in one of the dataset's fields, empty where it tells of something else. */
export const cellOf = ({ name, dataset }: Pick<Subject, 'name' | 'dataset'>, site: number, field: number): Cell => {
  const { id, name: siteName, row } = siteAt(dataset, site);
  const column = dataset.fields[field]?.key ?? '';
  const raw = isOfWhole(dataset, site, field) ? cellAt(dataset.columns[field], site) : '';
  const [said, as] = [saidElsewhere(dataset, field, raw), thingAt(dataset, site)];
  return { dataset: name, site: id, name: siteName, row, column, raw, ...(said && { said }), ...(as && { as }) };
};

/** The cell of a site in the field that is asked about. */
export const ownCellOf = (subject: Subject, site: number): Cell => cellOf(subject, site, subject.field);

/** A site's name cell, with its place. */
export const placeCellOf = (subject: Subject, site: number): Cell => ({
  ...cellOf(subject, site, subject.dataset.nameField),
  position: siteAt(subject.dataset, site).position,
});

/** The header of the field that is asked about; '' for none. */
export const columnOf = ({ dataset, field }: Pick<Subject, 'dataset' | 'field'>): string =>
  dataset.fields[field]?.key ?? '';

/** The raw value that the question is about. */
export const rawOf = (subject: Subject, site: number): string => {
  const { dataset, field } = subject;
  const column = columnOf(subject);
  return column === '' || !isOfWhole(dataset, site, field) ? '' : factOf(dataset, site, column);
};

/** Whether the data puts a site at two places. */
export const isTorn = ({ torn, rows }: Dataset, site: number): boolean => torn?.has(rows[site] as number) ?? false;

/** How many of the sites around are looked at for wrong answers. */
const neighbors = 400;

/** Another site by its index, and how far it is. */
export interface Near {
  readonly index: number;
  readonly meters: number;
}

const nearestTo = onceAt((dataset, site: number): readonly Near[] =>
  nearestSites(dataset, siteAt(dataset, site).position, neighbors).filter(({ index }) => index !== site),
);

/** Other sites of the dataset, the nearest first. */
export const sitesAround = ({ dataset, site }: Pick<Subject, 'dataset' | 'site'>): readonly Near[] =>
  nearestTo(dataset, site);

/** Whether the next claim is true: by chance, as far as it is understood and keeps true and false in balance; what is understood on one side alone may not stand beside the others. */
export const drawClaim = (
  { mayClaim }: Pick<Subject, 'mayClaim'>,
  drawn: boolean,
  isUnderstood: (isTrue: boolean) => boolean = () => true,
): boolean => {
  const first = mayClaim(drawn) ? drawn : !drawn;
  return [first, !first].find(isUnderstood) ?? first;
};

/** How many wrong options a question has. */
export const wrongCount = ({ audience }: Pick<Subject, 'audience'>): number => (audience === 'child' ? 2 : 3);

/** The fewest wrong options that make a question. */
export const fewestWrong = 2;

/** Whether cells are of one dataset and one column, each of another site. */
export const standTogether = ({ subject }: Proof, cells: readonly Cell[]): boolean => {
  const column = cells[0]?.column ?? '';
  return (
    column !== '' &&
    cells.every((cell) => cell.dataset === subject.dataset && cell.column === column) &&
    new Set(cells.map(({ site }) => site)).size === cells.length
  );
};

/** Whether a cell is of the site that the question is asked about. */
export const isOwn = ({ subject }: Proof, cell: Cell): boolean =>
  cell.site === subject.site && cell.row === subject.row && cell.name === subject.name;

/** Whether the cells of a proof fit together: one dataset, one column, different sites, the subject's own answer. */
export const fitsTogether = (proof: Proof): boolean => {
  const { right, wrong, others } = proof;
  return isOwn(proof, right) && others === undefined && standTogether(proof, [right, ...wrong]);
};

/** Options that are numbers, the least first. */
export const byNumber = (a: Option, b: Option): number => numberOf(a) - numberOf(b);
const numberOf = ({ text }: Option): number => parseNumber(say(text, 'en')) ?? 0;

/** An option that is one cell. */
export const optionOf = (text: Text, cell: Cell): Option => ({ text, cells: [cell] });
