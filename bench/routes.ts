import { existsSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { boundOf } from '../src/core/prepare/route/bound';
import { faultsOf } from '../src/core/prepare/route/feasible';
import type { RouteProblem, Routes } from '../src/core/prepare/route/problem';
import { beginSearch } from '../src/core/prepare/route/search';
import { samplesAt } from '../tests/samples';
import type { Bench, Row } from './bench';
import { madeProblem, madeProblems } from './routes/made';
import { type Known, readInstances } from './routes/read';

/** A search is asked for so many iterations at a time until its time is over: a few hundred microseconds. */
const slice = 5;

interface Found {
  readonly routes: Routes | null;
  readonly ms: number;
  readonly iterations: number;
}

/** Milliseconds of some clock. */
type Clock = () => number;

const wall: Clock = () => performance.now();

/** What the processor has done for this process: a clock for a machine that is busy with other things. */
const worked: Clock = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

const isCounted = (args: readonly string[]): boolean => args.includes('--cpu');
const clockOf = (args: readonly string[]): Clock => (isCounted(args) ? worked : wall);

const searched = (problem: RouteProblem, ms: number, clock: Clock, seed = 'bench'): Found => {
  const from = clock();
  const search = beginSearch(problem, seed);
  do search.step(slice);
  while (clock() - from < ms && search.iterations() > 0);
  return { routes: search.best(), ms: clock() - from, iterations: search.iterations() };
};

/** Lets the engine translate what it will run, so that the first instance is measured like the last. */
const warmUp = (): void => {
  for (const layout of ['anywhere', 'clustered', 'grid']) searched(madeProblem(layout, 200, 1), 300, worked);
};

const hundredths = (value: number): number => Math.round(value * 100) / 100;

/** By how many percent a score is below its reference. */
const gapOf = (score: number, reference: number): number => (reference === 0 ? 0 : 100 * (1 - score / reference));

const rowOf = ({ name, problem, reference }: Known, ms: number, clock: Clock): Row => {
  const found = searched(problem, ms, clock);
  const score = found.routes?.score ?? 0;
  const faults = found.routes === null ? [] : faultsOf(problem, found.routes);
  return {
    instance: name,
    points: problem.scores.length,
    teams: problem.teams ?? 1,
    score,
    reference: reference ?? '',
    'gap %': reference === undefined ? '' : hundredths(gapOf(score, reference)),
    bound: Math.floor(boundOf(problem) + 1e-6),
    ms: Math.round(found.ms),
    iterations: found.iterations,
    feasible: found.routes === null ? 'no walk fits' : faults.length === 0 ? 'yes' : `NO: ${JSON.stringify(faults[0])}`,
  };
};

const meanOf = (figures: readonly number[]): number => figures.reduce((sum, one) => sum + one, 0) / figures.length;

/** What the rows of some instances come to. */
const summaryOf = (what: string, ms: number, rows: readonly Row[]): Row => {
  const gaps = rows.map((row) => row['gap %']).filter((gap): gap is number => typeof gap === 'number');
  return {
    what,
    'ms each': ms,
    instances: rows.length,
    'with reference': gaps.length,
    'at reference': gaps.filter((gap) => gap <= 0).length,
    'mean gap %': hundredths(meanOf(gaps)),
    'worst gap %': hundredths(Math.max(...gaps)),
    infeasible: rows.filter(({ feasible }) => String(feasible).startsWith('NO')).length,
  };
};

/** Made problems are measured beside what a search of so many milliseconds with another seed finds. */
const longMs = 10_000;

const madeKnown = (): readonly Known[] =>
  madeProblems().map(({ name, problem }) => ({
    name,
    problem,
    reference: searched(problem, longMs, worked, 'reference').routes?.score ?? 0,
  }));

/** Sets of instances by the folder that they lie in. */
const setsOf = (known: readonly Known[]): readonly (readonly [string, readonly Known[]])[] =>
  [...new Set(known.map(({ name }) => dirname(name)))].map((set) => [
    set,
    known.filter(({ name }) => dirname(name) === set),
  ]);

const ownRows = (args: readonly string[]): readonly Row[] => {
  const folder = samplesAt('routes');
  if (!existsSync(folder)) console.warn(`SKIPPED: there are no classics at ${folder}: set JALON_SAMPLES.`);
  const sets = [...(existsSync(folder) ? setsOf(readInstances(folder)) : []), ['made', madeKnown()] as const];
  return sets.flatMap(([what, known]) =>
    [50, 300, 1000].map((ms) => ({
      ...summaryOf(
        what,
        ms,
        known.map((one) => rowOf(one, ms, clockOf(args))),
      ),
      'time of': isCounted(args) ? 'the processor' : 'the wall',
    })),
  );
};

/** The milliseconds that follow `--ms`; a second where it is not said, and NaN where it is no such number. */
const msOf = (args: readonly string[]): number =>
  args.includes('--ms') ? Number(args[args.indexOf('--ms') + 1]) : 1000;

/** What is wrong with what was asked for; undefined where nothing is. */
const whyNot = (folder: string, references: string | undefined, ms: number): string | undefined => {
  if (!existsSync(folder)) return `There is no folder ${folder}.`;
  if (!statSync(folder).isDirectory()) return `${folder} is no folder: name the one in which it lies.`;
  if (references !== undefined && !existsSync(references)) return `There is no file ${references}.`;
  return ms > 0 ? undefined : '--ms takes a number of milliseconds above 0: --ms 300';
};

const folderRows = (folder: string, args: readonly string[]): readonly Row[] | string => {
  const [ms, references] = [msOf(args), args.find((arg) => arg.endsWith('.json'))];
  const why = whyNot(folder, references, ms);
  if (why !== undefined) return why;
  const known = readInstances(folder, references);
  if (known.length === 0)
    return `There are no instances in ${folder}: it takes .txt in the formats of the classics, or .oplib.`;
  warmUp();
  const rows = known.map((one) => rowOf(one, ms, clockOf(args)));
  console.table([summaryOf(folder, ms, rows)]);
  return rows;
};

/**
 * How good the walks are that a search finds in a time, beside references: of the instances in a folder (`FOLDER
 * [REFERENCES.json] [--ms N]`), else of the samples and of problems that are made, summed up. With `--cpu` it counts the
 * time that the processor gives it.
 */
export const routes: Bench = {
  name: 'routes',
  run: async (args) => {
    const [folder] = args;
    if (folder !== undefined && folder !== '--cpu') return folderRows(folder, args);
    warmUp();
    return ownRows(args);
  },
};
