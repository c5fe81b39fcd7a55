import type { Text } from '../../src/core/lib/language';
import type { Hunt, HuntChallenge, HuntStage } from '../../src/core/prepare/hunt';

/** A place on the ground, and how far from its middle it reaches: a point reaches nowhere. */
export interface Spot {
  readonly lat: number;
  readonly lng: number;
  readonly reach: number;
}

/** One row of a file as the judge read it. */
export interface Row {
  /** As a spreadsheet numbers it. */
  readonly number: number;
  readonly name: string;
  readonly spot: Spot | undefined;
  readonly cells: Readonly<Record<string, string>>;
}

/** A file as the judge read it. */
export interface Table {
  readonly rows: readonly Row[];
  readonly rowNumbered: (number: number) => Row | undefined;
  /** All rows that bear a name, however it is written. */
  readonly called: (name: string) => readonly Row[];
}

/** What the judge looks at: a composed question, the stage and the hunt that it is asked in, and the file. */
export interface Case {
  readonly hunt: Pick<Hunt, 'title' | 'intro' | 'audience' | 'stages' | 'languages' | 'circuits' | 'rules'>;
  readonly stage: HuntStage;
  readonly challenge: HuntChallenge;
  readonly table: Table;
}

/** The languages in which every question must hold. */
export const tongues = ['fr', 'en'] as const;
export type Tongue = (typeof tongues)[number];

/** Those of them that a hunt speaks. */
export const tonguesOf = ({ hunt }: Pick<Case, 'hunt'>): readonly Tongue[] =>
  tongues.filter((tongue) => hunt.languages.includes(tongue));

/** A text in one language, else in the other: who speaks one alone is understood by it. */
export const said = (text: Text, tongue: Tongue): string => {
  const sentence =
    typeof text === 'string'
      ? text
      : (text[tongue] ?? tongues.map((other) => text[other]).find((one) => one !== undefined) ?? '');
  return typeof sentence === 'string'
    ? sentence
    : sentence.map((piece) => (typeof piece === 'string' ? piece : piece.text)).join('');
};

/** The options of a choice in one language, the right one apart. */
export const optionsOf = ({ challenge: { content } }: Case, tongue: Tongue) => {
  if (content.type !== 'choice') return { right: '', wrong: [], all: [] };
  const all = content.options.map((option) => said(option, tongue));
  const right = said(content.answer, tongue);
  return { right, wrong: all.filter((one) => one !== right), all };
};

/** What is asked, in one language. */
export const askOf = ({ challenge: { content } }: Case, tongue: Tongue): string =>
  'ask' in content && content.ask !== undefined ? said(content.ask, tongue) : '';

/** The row that the stage is at. */
export const ownRow = ({ challenge, table }: Case): Row | undefined =>
  table.rowNumbered(challenge.proof?.subject.row ?? -1);

/** The rows of the file that the proof names beside the stage's own, each once. */
export const namedRows = ({ challenge: { proof }, table }: Case): readonly Row[] => {
  const numbers = proof ? [proof.right, ...proof.wrong, ...(proof.others ?? [])].map(({ row }) => row) : [];
  return [...new Set(numbers)].flatMap((number) => table.rowNumbered(number) ?? []);
};
