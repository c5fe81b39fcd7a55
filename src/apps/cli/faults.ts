import type { Problem } from '../../core/lib/checked';
import { locate } from '../../core/scenario/json';
import { describeFault, describeProblem } from '../../ui/messages';
import type { Call } from './command';
import type { OpenedFile } from './open';

/** A problem with its place in the file, as editors and CI read it; lines and columns count from 1. */
interface PlacedProblem {
  readonly file: string;
  readonly line: number | null;
  readonly column: number | null;
  readonly path: string;
  readonly severity: Problem['severity'];
  readonly fault: Problem['fault'];
  readonly message: string;
}

const lineOf = (problem: Problem, text: string) => {
  const { line, column } = problem.values;
  if (problem.path === '' && typeof line === 'number' && typeof column === 'number') return { line, column };
  return problem.path.startsWith('$') ? locate(text, problem.path) : null;
};

/** A file's problems with their lines; those of a data file carry their row in the message. */
export const placed = (call: Call, file: string, { text, problems }: OpenedFile): readonly PlacedProblem[] =>
  problems.map((problem) => {
    const own = problem.file === undefined || problem.file === file;
    const at = own ? lineOf(problem, text) : null;
    const message = at ? describeFault(call.language, problem) : describeProblem(call.language, problem);
    const { path, severity, fault } = problem;
    return { file, line: at?.line ?? null, column: at?.column ?? null, path, severity, fault, message };
  });

/** Tells a file's problems, one a line, as `file:line:column: kind: sentence (path)`. */
export const tellFaults = (call: Call, file: string, opened: OpenedFile): void => {
  for (const { line, column, severity, message, path } of placed(call, file, opened)) {
    const where = line === null ? file : `${file}:${line}:${column}`;
    const at = line !== null && path !== '' ? ` (${path})` : '';
    call.tell(`${where}: ${call.words.labelled(call.words[severity], message)}${at}`);
  }
};
