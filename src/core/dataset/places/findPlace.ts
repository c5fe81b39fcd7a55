import type { Fault, MessageValues } from '../../lib/checked';
import type { Position } from '../../lib/position';
import type { Table } from '../table/table';
import { type Candidate, findCandidates, spread } from './candidates';
import type { NoPlace } from './coordinates';
import { hintsIn } from './hints';
import { type Interpretation, interpretationsOf } from './interpretations';
import { fillersOf, readerOf } from './placeReader';
import { decide, type Verdict } from './verdicts';
import { compareWorth, type Worth, worthOf } from './worth';
import type { Written } from './written';

/** Where a table keeps its places, and how a row's place is read. */
export interface PlaceColumns {
  /** Indexes of the columns that give the place: of two, the latitude's or north's first. */
  readonly columns: readonly number[];
  /** The standard name of the system in which they are written: `EPSG:4326`, `EPSG:2154`… */
  readonly system: string;
  /** How sure that is, from 0 to 1. */
  readonly sure: number;
  readonly read: (row: number) => Placed | NoPlace;
  /** What of the headers turned out otherwise, to be told once. */
  readonly doubts: readonly { readonly fault: Fault; readonly values: MessageValues }[];
}

/** A place that was read, and whether its two numbers had changed places in this row alone. */
export interface Placed extends Position {
  readonly swapped?: true;
}

/** What was found of a table's places: the columns that are used, or why those that promise places can't be. */
export interface PlaceFinding {
  readonly place?: PlaceColumns;
  /** Columns that may lie in several systems, and the names of these. */
  readonly ambiguous?: { readonly columns: readonly number[]; readonly systems: readonly string[] };
}

/** The columns that place the rows of a table best. */
export const findPlace = (table: Table): PlaceFinding => {
  const rows = spread(table.rows);
  const candidates = findCandidates(table);
  const sampled = candidates.map((candidate) => rows.map((row) => writtenIn(candidate, row)));
  const shared = sharedRows(sampled, rows.length);
  const hinted = hintsIn(table);
  const sets = candidates
    .map((candidate, i) =>
      interpretationsOf(
        candidate,
        shared.map((at) => sampled[i]?.[at]),
        hinted,
      ),
    )
    .filter((set) => set.length > 0);
  const verdicts = decide(sets).filter(isBelievable);
  const worths = verdicts
    .map((verdict) => worthOf(verdict, sampled[candidates.indexOf(verdict.interpretation.candidate)] ?? []))
    .filter(({ placed }) => placed > 0);
  const best = worths.reduce<Worth | undefined>(
    (a, b) => (a === undefined || compareWorth(b, a) > 0 ? b : a),
    undefined,
  );
  if (best === undefined) return {};
  const columns = columnsOf(best.verdict.interpretation);
  if (best.verdict.rivals.length > 0) {
    const systems = [best.verdict.interpretation, ...best.verdict.rivals].map(systemName);
    return { ambiguous: { columns, systems: [...new Set(systems)] } };
  }
  const { fillers, rough } = fillersOf(best, worths);
  return {
    place: {
      columns,
      system: systemName(best.verdict.interpretation),
      sure: sureness(best.verdict),
      read: readerOf(best, fillers, rough),
      doubts: doubtsAbout(table, best.verdict.interpretation),
    },
  };
};

const writtenIn = (candidate: Candidate, row: number): Written | undefined => {
  const written = candidate.read(row);
  return typeof written === 'object' ? written : undefined;
};

const mostShared = 240;

/** Which of the sampled rows are looked at closely: those in which most candidates hold something, and some of each. */
const sharedRows = (sampled: readonly (readonly (Written | undefined)[])[], count: number): readonly number[] => {
  const filled = (at: number): number => sampled.filter((column) => column[at] !== undefined).length;
  const counts = Array.from({ length: count }, (_, at) => filled(at));
  const most = counts.reduce((a, b) => Math.max(a, b), 0);
  const fullest = counts.flatMap((n, at) => (n === most ? [at] : []));
  const some = sampled.flatMap((column) => {
    const own = column.flatMap((one, at) => (one === undefined ? [] : [at]));
    return spread(own.length, 60).map((i) => own[i] as number);
  });
  return [...new Set([...spread(fullest.length, mostShared).map((i) => fullest[i] as number), ...some])];
};

/** Columns that are called so may lie anywhere; those found by their values alone must lie where places do. */
const isBelievable = ({ interpretation, support, isNearOthers, margin }: Verdict): boolean => {
  const { candidate, system, points, isSaid, isForeign, isNamed, land } = interpretation;
  const isRare = system?.mustBeNamed === true || (system !== undefined && system.rarity > 0 && !isSaid);
  const isSuspect = isForeign || (isRare && !isNamed);
  if (isSuspect && !isNearOthers) return false;
  const isClear = margin >= clearMargin && points >= clearMargin && land >= 0.9;
  if (candidate.named) return isSaid || system !== undefined || points >= 5 || support > 0 || isClear;
  if (candidate.columns.length === 1) return isSaid || points >= 5 || support > 0;
  if (system === undefined && candidate.fine && land >= 0.9) return true;
  if (support > 0 && points >= 3) return true;
  return system === undefined ? points >= 6 : points >= 4.5 && (candidate.adjacent || system.rarity === 0);
};

const columnsOf = ({ candidate: { columns }, order }: Interpretation): readonly number[] =>
  columns.length === 2 && order === 'lngFirst' ? [...columns].reverse() : columns;

const systemName = ({ system }: Interpretation): string => system?.code ?? 'EPSG:4326';

/** What makes one way of understanding a place plain against all others, in points. */
const clearMargin = 3;

const sureness = ({ interpretation: { candidate }, support, margin }: Verdict): number => {
  if (support > 0) return 0.99;
  const isClear = margin >= clearMargin;
  if (candidate.named) return isClear ? 0.95 : 0.8;
  return isClear ? 0.85 : 0.7;
};

const doubtsAbout = (table: Table, { candidate, system, isSaid, order }: Interpretation): PlaceColumns['doubts'] => {
  const columns = candidate.columns.map((i) => table.keys[i] ?? '').join(', ');
  const said = candidate.systems.map(({ code }) => code);
  const mislabeled = said.length > 0 && system !== undefined && !said.includes(system.code);
  const swapped = !isSaid && candidate.order !== undefined;
  return [
    ...(mislabeled
      ? [{ fault: 'csv.placesMislabeled' as const, values: { columns, said: said[0] ?? '', system: system.code } }]
      : []),
    ...(swapped ? [{ fault: 'csv.placesSwapped' as const, values: { columns, order } }] : []),
  ];
};
