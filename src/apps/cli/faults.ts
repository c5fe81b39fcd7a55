import type { Problem } from '../../core/lib/checked';
import { locate } from '../../core/lib/json';
import { describeFault, describePlace } from '../../ui/messages';
import type { Call } from './command';
import type { OpenedFile } from './open';

/** A problem with its place in the file, as editors and CI read it; lines and columns count from 1. */
export interface PlacedProblem {
  readonly file: string;
  readonly line: number | null;
  readonly column: number | null;
  readonly path: string;
  readonly severity: Problem['severity'];
  readonly fault: Problem['fault'];
  readonly message: string;
  /** The place in a data file, where it is one that is wrong. */
  readonly data: { readonly file: string; readonly row: number | null; readonly column: string | null } | null;
}

const lineOf = ({ path, values: { line, column } }: Problem, text: string) => {
  if (path.startsWith('$')) return locate(text, path);
  return path === '' && typeof line === 'number' && typeof column === 'number' ? { line, column } : null;
};

const dataOf = ({ file, row, column }: Problem, opened: string): PlacedProblem['data'] =>
  file !== undefined && (file !== opened || row !== undefined)
    ? { file, row: row ?? null, column: column ?? null }
    : null;

/** What is wrong, after its place in a data file where it has one; the place in the file that was opened comes apart. */
const messageOf = ({ language, words }: Call, problem: Problem, opened: string): string => {
  const { path: _, file, ...rest } = problem;
  const elsewhere = file !== undefined && file !== opened;
  const place = describePlace(language, elsewhere ? { ...rest, file, path: '' } : { ...rest, values: {}, path: '' });
  const sentence = describeFault(language, problem);
  return place === '' ? sentence : words.labelled(place, sentence);
};

/** A file's problems with their places; one of a data file stands where the scenario names that file. */
export const placed = (
  call: Call,
  file: string,
  { text, problems }: Pick<OpenedFile, 'text' | 'problems'>,
): readonly PlacedProblem[] =>
  problems.map((problem) => {
    const { line = null, column = null } = lineOf(problem, text) ?? {};
    const { path, severity, fault } = problem;
    const message = messageOf(call, problem, file);
    return { file, line, column, path, severity, fault, message, data: dataOf(problem, file) };
  });

/** So many rows are named of those that have the same to be known. */
const rowsNamed = 3;

/** What is to be known of a row, as other rows may have it too: in one file, of one kind. */
const kindOf = ({ severity, fault, data }: PlacedProblem): string | undefined =>
  severity === 'warning' && data !== null && data.row !== null ? `${fault} ${data.file} ${data.column}` : undefined;

/** Each problem once, with the rows that have the same after the first of a kind. */
const grouped = (
  problems: readonly PlacedProblem[],
): readonly { readonly problem: PlacedProblem; readonly rows: readonly number[] }[] => {
  const groups = new Map<string, number[]>();
  return problems.flatMap((problem) => {
    const kind = kindOf(problem);
    const known = kind === undefined ? undefined : groups.get(kind);
    known?.push(problem.data?.row ?? 0);
    if (known) return [];
    const rows: number[] = [];
    if (kind !== undefined) groups.set(kind, rows);
    return [{ problem, rows }];
  });
};

/** Tells a file's problems, one a line, as `file:line:column: kind: sentence (path)`; what many rows have is told of the first, with how many more there are. */
export const tellFaults = (call: Call, file: string, opened: Pick<OpenedFile, 'text' | 'problems'>): void => {
  for (const { problem, rows } of grouped(placed(call, file, opened))) {
    const { line, column, severity, message, path } = problem;
    const where = line === null ? file : `${file}:${line}:${column}`;
    const at = line !== null && path !== '' ? ` (${path})` : '';
    const first = `${rows.slice(0, rowsNamed).join(', ')}${rows.length > rowsNamed ? ', …' : ''}`;
    const more = rows.length > 0 ? ` ${call.words.rowsAlike(rows.length, first)}` : '';
    call.tell(`${where}: ${call.words.labelled(call.words[severity], message)}${more}${at}`);
  }
};

/** Prints a result for programs. */
export const printJson = (call: Call, result: unknown): void => call.print(JSON.stringify(result, null, 2));
