import type { Fault, Problem } from '../lib/checked';
import { boundsOfDegrees } from '../lib/geo';
import type { Bounds } from '../lib/position';
import type { Merged, Reading, RowGroup } from './dataset';

/** Rows that follow one another, by their numbers in a spreadsheet. */
export type RowRun = readonly [first: number, last: number];

/** How many rows there are, and where the first of them stand. */
export interface RowsTold {
  readonly count: number;
  readonly runs: readonly RowRun[];
}

/** Rows that share a fate, why, and what was said of one of them. */
export interface GroupTold<Reason extends string = Fault> extends RowsTold {
  readonly reason: Reason;
  readonly example: Problem | null;
}

/** Something worth knowing, and the other rows of which the same could be said. */
export interface Note {
  readonly problem: Problem;
  readonly alike: RowsTold;
}

/** What a report tells of a reading: all but the dataset, and short however large the file. */
export interface Surveyed extends Omit<Reading, 'dataset' | 'leftOutRows' | 'mergedRows' | 'problems'> {
  /** Where its sites lie; null where there is none. */
  readonly bounds: Bounds | null;
  readonly leftOutRows: readonly GroupTold[];
  readonly mergedRows: readonly GroupTold<Merged['reason']>[];
  /** What makes it unreadable. */
  readonly problems: readonly Problem[];
  readonly notes: readonly Note[];
}

const mostRuns = 12;

/** The first of these rows as runs, `4, 1018–1020`, and how many there are in all. */
export const rowsTold = (rows: readonly number[]): RowsTold => {
  const runs: [first: number, last: number][] = [];
  for (const row of rows) {
    const run = runs.at(-1);
    if (run !== undefined && row === run[1] + 1) run[1] = row;
    else if (runs.length === mostRuns) break;
    else runs.push([row, row]);
  }
  return { count: rows.length, runs };
};

/** Tells a reading; the values of its columns are counted here. */
export const surveyOf = ({ dataset, fields, ...reading }: Reading): Surveyed => {
  const { leftOutRows, mergedRows, problems } = reading;
  const told = <Reason extends string>({ reason, rows }: RowGroup<Reason>): GroupTold<Reason> => ({
    reason,
    ...rowsTold(rows),
    example: problems.find(({ fault }) => fault === reason) ?? null,
  });
  return {
    ...reading,
    fields: fields.map((field) => ({ ...field })),
    bounds: dataset && boundsOfDegrees(dataset.lat, dataset.lng),
    leftOutRows: leftOutRows.map(told),
    mergedRows: mergedRows.map(told),
    problems: problems.filter(({ severity }) => severity === 'error'),
    notes: notesOf(reading),
  };
};

/** What was told of rows once, with the other rows of which the same could be told; what holds of a whole file stands by itself. */
const notesOf = ({ problems, leftOutRows, mergedRows }: Pick<Reading, 'problems' | 'leftOutRows' | 'mergedRows'>) => {
  const told = new Set<string>([...leftOutRows, ...mergedRows].map(({ reason }) => reason));
  const groups = new Map<string, Problem[]>();
  for (const problem of problems) {
    if (problem.severity === 'error' || told.has(problem.fault)) continue;
    const group = problem.row === undefined ? `${problem.fault} ${groups.size}` : problem.fault;
    groups.set(group, [...(groups.get(group) ?? []), problem]);
  }
  return [...groups.values()].flatMap(([problem, ...others]): readonly Note[] =>
    problem === undefined ? [] : [{ problem, alike: rowsTold(others.flatMap(({ row }) => row ?? [])) }],
  );
};
