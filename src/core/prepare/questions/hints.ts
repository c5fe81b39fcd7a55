import { cellAt, type Dataset, positionAt } from '../../dataset';
import { periodsOf } from '../../dataset/fields/periods';
import { distanceMeters } from '../../lib/geo';
import { measuredIn } from '../facts/measures';
import { maySamePerson, peopleIn } from '../facts/people';
import { type Role, roleOf } from '../facts/roles';
import { type Span, spanOf, yearIn } from '../facts/times';
import { isLatin } from '../facts/trees';
import type { Cell, Proof } from '../hunt';
import { isWholeTime } from './besides';
import { cellOf, type Subject } from './family';
import { aspectOf, helpsWith, tellableIn } from './hint';
import { namedAround } from './peers';
import { namesMakers } from './understood';

/** Where a site's cell may be told as a hint. */
type Place = Omit<Subject, 'givenAway'>;

/** Years from the beginning of works to their end, that are one making. */
const oneMaking = 30;

const ofTime: readonly (Role | undefined)[] = ['begun', 'later', 'ended'];

/** The cells of a place's columns that tell its times, and those that tell its authors. */
const cellsOf = (dataset: Dataset, site: number, isMeant: (field: number) => boolean): readonly string[] =>
  dataset.fields.flatMap((_, field) => {
    const raw = isMeant(field) ? cellAt(dataset.columns[field], site) : '';
    return raw === '' ? [] : [raw];
  });

const agree = (a: Span, b: Span): boolean => {
  const [from, to] = [Math.min(a.from, b.from), Math.max(a.to, b.to)];
  const isPart = [a, b].some((span) => span.from === from && span.to === to);
  return isPart || to - from <= oneMaking;
};

/** Whether all that is said of when a place was made is one time: a second one may be of another work. */
const isOfOneTime = ({ dataset, site }: Pick<Subject, 'dataset' | 'site'>): boolean => {
  const isTime = (field: number): boolean => {
    const { key = '', kind } = dataset.fields[field] ?? {};
    const role = roleOf(key);
    return ofTime.includes(role) || (role === undefined && kind === 'period');
  };
  const cells = cellsOf(dataset, site, isTime);
  const spans = cells.map((raw) =>
    yearIn(raw) === undefined && periodsOf(raw)?.length !== 1 ? undefined : spanOf(raw),
  );
  return spans.every(
    (span, i) => span !== undefined && spans.slice(0, i).every((other) => other && agree(span, other)),
  );
};

/** Whether all that is said of who made a place is one name. */
const isOfOneAuthor = ({ dataset, site }: Pick<Subject, 'dataset' | 'site'>): boolean => {
  const people = cellsOf(dataset, site, (field) => roleOf(dataset.fields[field]?.key ?? '') === 'author').map(peopleIn);
  const [first = ''] = people[0] ?? [];
  return people.every(([name = '', ...more]) => name !== '' && more.length === 0 && maySamePerson(name, first));
};

/** Other facts of the place that help, the most telling first; of who made it, and when, only where there is one of each. */
const ownHints = (proof: Proof, subject: Place): readonly Cell[] => {
  const wanted = helpsWith(proof);
  if (wanted.length === 0) return [];
  const asked = aspectOf(proof.right);
  const rank = (cell: Cell): number => wanted.indexOf(roleOf(cell.column) as Role);
  const isMade = (role: Role | undefined): boolean => role === 'author' || ofTime.includes(role);
  const [isTimely, isByOne] = [isOfOneTime(subject), isOfOneAuthor(subject)];
  const isClear = (role: Role | undefined): boolean => {
    if (isMade(role) && isMade(asked)) return isTimely && isByOne;
    return role === 'author' ? isByOne : !ofTime.includes(role) || isTimely;
  };
  return subject.dataset.fields
    .flatMap((_, field) => (namesMakers(subject.dataset, field) ? [cellOf(subject, subject.site, field)] : []))
    .filter(
      (cell) =>
        cell.raw !== '' &&
        !(subject.audience === 'child' && isLatin(cell.column, cell.raw)) &&
        cell.column !== proof.right.column &&
        rank(cell) >= 0 &&
        isClear(roleOf(cell.column)),
    )
    .filter((cell) => roleOf(cell.column) === asked || !subject.isToldIn(cell.column))
    .sort((a, b) => rank(a) - rank(b));
};

/** Whether what a cell says of another place is all that is said of it there. */
const isWhole = (subject: Place, { row, raw, column }: Cell): boolean => {
  const site = subject.dataset.rows.indexOf(row);
  const aspect = aspectOf({ column, raw });
  if (aspect === 'author') return isOfOneAuthor({ dataset: subject.dataset, site });
  return !ofTime.includes(aspect) || isWholeTime(subject, site, raw);
};

/** Sites around by whose name one place is meant, which are no stages and of which nothing is told by others. */
const untold = (subject: Place): readonly number[] =>
  namedAround(subject).flatMap(({ index, isOnly }) =>
    isOnly && !subject.isStage(index) && !subject.isTold(index) ? [index] : [],
  );

/** Cells of the proof itself that are not the answer. */
const besideHints = (proof: Proof, subject: Place): readonly Cell[] =>
  nearestFirst(
    proof,
    tellableIn(proof).filter((cell) => isWhole(subject, cell)),
  );

/** The cells whose time or size comes nearest to the right one first: these are the most tempting. */
const nearestFirst = ({ right }: Proof, cells: readonly Cell[]): readonly Cell[] => {
  const sizeOf = ({ column, raw }: Cell): number => measuredIn(column, raw)?.value ?? spanOf(raw)?.from ?? 0;
  const away = (cell: Cell): number => Math.abs(sizeOf(cell) - sizeOf(right));
  return [...cells].sort((a, b) => away(a) - away(b));
};

/** So many sites around are looked at for a yardstick. */
const mostYardsticks = 12;

const yardsticks = (proof: Proof, subject: Place): readonly Cell[] =>
  proof.rule !== 'year' && proof.rule !== 'estimate'
    ? []
    : untold(subject)
        .slice(0, mostYardsticks)
        .map((index) => cellOf(subject, index, subject.field))
        .filter((cell) => cell.raw !== '' && isWhole(subject, cell));

/** Farther than an hour's walk nobody knows the place that a hint names. */
const knownMeters = 5000;

const isKnown = ({ dataset, site }: Place, { row }: Cell): boolean =>
  distanceMeters(positionAt(dataset, site), positionAt(dataset, dataset.rows.indexOf(row))) <= knownMeters;

/** The cells that may hint at the answer of a proof, the most telling first: of the place itself, and of others within an hour's walk. */
export const hintsFor = (proof: Proof, subject: Place): readonly Cell[] => {
  const own = ownHints(proof, subject);
  const others = [...besideHints(proof, subject), ...yardsticks(proof, subject)].filter((cell) =>
    isKnown(subject, cell),
  );
  return proof.rule === 'estimate' ? [...others, ...own] : [...own, ...others];
};
