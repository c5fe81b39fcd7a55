import type { Challenge } from '../challenge';
import { fold } from '../lib/text';
import { sealOf } from './compose';
import { figureIn } from './facts/measures';
import { isBefore, spanOf } from './facts/times';
import { takesWrong } from './follows';
import type { Cell, Hunt, HuntChallenge, HuntStage, Proof } from './hunt';
import { familyNamed } from './questions';
import { isOwn } from './questions/family';
import { worded } from './questions/form';
import { metersTo } from './questions/peers';

/** Families that ask of the place itself: the right cell is its own. */
const ofItself: readonly string[] = [
  ...['author', 'category', 'look', 'line', 'trueFalse', 'match'],
  ...['century', 'year', 'dated', 'estimate', 'howMany'],
];

/** Families of which each cell has to say something else. */
const ofUnlike: readonly string[] = [
  ...['author', 'category', 'look', 'line', 'trueFalse', 'match'],
  ...['century', 'dated', 'nearest', 'nearToFar'],
];

/** Whether a cell says where it was read. */
export const isSound = ({ dataset, site, row }: Cell): boolean =>
  dataset !== '' && site !== '' && Number.isInteger(row) && row >= 1;

const cellsOf = ({ right, wrong, others = [] }: Proof): readonly Cell[] => [right, ...wrong, ...others];

const haveOneColumn = (cells: readonly Cell[]): boolean => new Set(cells.map(({ column }) => column)).size === 1;

const areOneEach = (cells: readonly Cell[]): boolean => new Set(cells.map(({ site }) => site)).size === cells.length;

/** Whether what a proof compares can be compared: cells of one dataset and one column, each of another site, the right one of the place itself where it is asked about. */
const isWhole = (proof: Proof): boolean => {
  const { rule, subject, right, wrong, others = [] } = proof;
  const cells = cellsOf(proof);
  return (
    [subject, ...cells].every((cell) => isSound(cell) && cell.dataset === subject.dataset) &&
    haveOneColumn(cells) &&
    areOneEach([right, ...wrong]) &&
    areOneEach(others) &&
    (!ofItself.includes(rule) || isOwn(proof, right))
  );
};

const areUnlike = (cells: readonly Cell[]): boolean => new Set(cells.map(({ raw }) => fold(raw))).size === cells.length;

const isOver = (cell: Cell, other: Cell): boolean => {
  const [span, later] = [spanOf(cell.raw), spanOf(other.raw)];
  return span !== undefined && later !== undefined && isBefore(span, later);
};

const isLess = (cell: Cell, other: Cell): boolean => {
  const [one, more] = [figureIn(cell.column, cell.raw), figureIn(other.column, other.raw)];
  return one !== undefined && more !== undefined && one.unit === more.unit && one.value < more.value;
};

/** Whether places are known and each lies farther than the one before. */
const isRising = (subject: Cell, cells: readonly Cell[]): boolean => {
  const meters = cells.map((cell) => metersTo(subject, cell));
  return meters.every((one, i) => one > (meters[i - 1] ?? 0));
};

/** What the data itself says against the answers of a family, whatever words are known for it: a nearer place, an earlier time, more of a measure, the same value. */
const contradicted: { readonly [rule: string]: (proof: Proof) => boolean } = {
  nearest: ({ subject, right, wrong }) => !wrong.every((cell) => isRising(subject, [right, cell])),
  nearToFar: ({ subject, right, others = [] }) => !isRising(subject, [right, ...others]),
  nearer: ({ subject, right, others = [] }) =>
    !others.every(({ site }, i) => site === right.site || isRising(subject, [right, others[i] as Cell])),
  first: ({ right, wrong }) => wrong.some((cell) => isOver(cell, right)),
  order: ({ right, others = [] }) => {
    const cells = [right, ...others];
    return cells.some((cell, i) => cells.slice(0, i).some((before) => isOver(cell, before)));
  },
  most: ({ right, wrong }) => wrong.some((cell) => isLess(right, cell)),
  odd: ({ right, others = [] }) => others.some(({ raw }) => fold(raw) === fold(right.raw)),
};

const isContradicted = (proof: Proof): boolean =>
  (ofUnlike.includes(proof.rule) && !areUnlike(cellsOf(proof))) || (contradicted[proof.rule]?.(proof) ?? false);

/** Whether a question takes for right what its proof, as it is understood now, knows as wrong; undefined words take nothing. */
const isMistaken = (content: Challenge, proof: Proof, hunt: Hunt): boolean => {
  const family = familyNamed(proof.rule);
  const wording = family && worded(family, proof, hunt);
  return wording !== undefined && takesWrong(content, wording);
};

/**
 * Whether a composed question may not be played: it was changed since it was sealed, is about another place, or its own
 * data speaks against its answer. Of what else is asked of questions when they are made, a hunt of before knows nothing: it opens for ever.
 */
export const isUntrue = ({ content, proof, family, id }: HuntChallenge, stage: HuntStage, hunt: Hunt): boolean => {
  if (proof === undefined || proof.rule !== family || familyNamed(proof.rule) === undefined) return true;
  const { lat, lng } = proof.subject.position ?? {};
  if (lat !== stage.position.lat || lng !== stage.position.lng || id !== sealOf(content, proof)) return true;
  return !isWhole(proof) || isContradicted(proof) || isMistaken(content, proof, hunt);
};
