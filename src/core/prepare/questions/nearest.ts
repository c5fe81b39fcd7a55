import { cellAt } from '../../dataset';
import { distanceMeters } from '../../lib/geo';
import { shuffled } from '../../lib/random';
import { fold } from '../../lib/text';
import type { Cell, Proof } from '../hunt';
import { compose } from '../words';
import {
  type DropReason,
  type Family,
  fewestWrong,
  placeCellOf,
  type Subject,
  sitesAround,
  wrongCount,
} from './family';

/** A wrong answer lies at least this many times and meters farther than the right one. */
const farther = { times: 1.5, meters: 60 };
/** Sites nearer than this are the place itself under another name. */
const samePlaceMeters = 30;

const rounded = (meters: number): number => Math.round(meters * 10) / 10;
const isFarther = (wrong: number, right: number): boolean =>
  rounded(wrong) >= rounded(right * farther.times) && rounded(wrong) >= rounded(right + farther.meters);

interface Near {
  readonly index: number;
  readonly meters: number;
  readonly name: string;
}

/** Named sites around, each name once and by the site that is nearest, without the subject's own name and those that stand in its place. */
const namedAround = (subject: Subject): Near[] => {
  const names = subject.dataset.columns[subject.dataset.nameField];
  const taken = new Set([fold(cellAt(names, subject.site))]);
  return sitesAround(subject).flatMap(({ index, meters }) => {
    const name = cellAt(names, index);
    if (taken.has(fold(name))) return [];
    taken.add(fold(name));
    return name === '' || name.length > 80 || rounded(meters) < samePlaceMeters ? [] : [{ index, meters, name }];
  });
};

const chooseAround = (subject: Subject, around: readonly Near[], rightAt: number): Near[] | DropReason => {
  const right = around[rightAt];
  if (right === undefined) return 'tooFewWrong';
  const beyond = around.filter(({ meters }) => isFarther(meters, right.meters)).slice(0, 8);
  const wrong = shuffled(beyond, subject.random).slice(0, wrongCount(subject));
  return wrong.length < fewestWrong ? 'tooFewWrong' : [right, ...wrong];
};

const metersTo = (from: Cell, to: Cell): number =>
  from.position && to.position ? distanceMeters(from.position, to.position) : Number.NaN;

/** Which of these sites is nearest: the others lie clearly farther. */
export const nearest: Family = {
  partsTell: false,
  choose: (subject) => {
    if (placeCellOf(subject, subject.site).raw === '') return 'noValue';
    const around = namedAround(subject);
    const rightAt = around.findIndex(({ name }) => !subject.givenAway(name));
    if (rightAt < 0 && around.length > 0) return 'leaks';
    const chosen = chooseAround(subject, around, rightAt);
    if (typeof chosen === 'string') return chosen;
    const [right, ...wrong] = chosen.map(({ index }) => placeCellOf(subject, index));
    return right ? { rule: 'nearest', subject: placeCellOf(subject, subject.site), right, wrong } : 'tooFewWrong';
  },
  holds: ({ subject, right, wrong }: Proof) => {
    const cells = [subject, right, ...wrong];
    const alike = cells.every((cell) => cell.dataset === subject.dataset && cell.column === right.column);
    const names = new Set(cells.map(({ raw }) => fold(raw)));
    const near = metersTo(subject, right);
    return (
      alike &&
      wrong.length >= fewestWrong &&
      names.size === cells.length &&
      cells.every(({ raw, name }) => raw !== '' && raw === name) &&
      rounded(near) >= samePlaceMeters &&
      wrong.every((cell) => isFarther(metersTo(subject, cell), near))
    );
  },
  word: ({ right, wrong }, { languages }) => ({
    type: 'choice',
    ask: compose(languages, (words) => words.askNearest),
    right: right.raw,
    wrong: wrong.map(({ raw }) => raw),
  }),
};
