import type { Problem } from '../../core/lib/checked';
import { locate } from '../../core/scenario/json';
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

/** Tells a file's problems, one a line, as `file:line:column: kind: sentence (path)`. */
export const tellFaults = (call: Call, file: string, opened: Pick<OpenedFile, 'text' | 'problems'>): void => {
  for (const { line, column, severity, message, path } of placed(call, file, opened)) {
    const where = line === null ? file : `${file}:${line}:${column}`;
    const at = line !== null && path !== '' ? ` (${path})` : '';
    call.tell(`${where}: ${call.words.labelled(call.words[severity], message)}${at}`);
  }
};

/** Prints a result for programs. */
export const printJson = (call: Call, result: unknown): void => call.print(JSON.stringify(result, null, 2));
