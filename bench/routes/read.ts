import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import type { RouteProblem } from '../../src/core/prepare/route/problem';
import { readOp, readTop } from './classic';
import type { Instance } from './instance';
import { readOplib } from './oplib';

/** An instance of a folder, and the score that is known for it, where one is. */
export interface Known {
  readonly name: string;
  readonly problem: RouteProblem;
  readonly reference?: number;
}

/** A file of any of the three formats, told by how it begins; undefined where it is no instance at all. */
export const readInstance = (text: string): Instance | undefined => {
  if (/^\s*(NAME|TYPE|COMMENT|DIMENSION)\s*:/.test(text)) return readOplib(text);
  if (/^\s*n\s+\d/i.test(text)) return readTop(text);
  return /^\s*[\d.]+(\s+\d+)?\s*\r?\n/.test(text) ? readOp(text) : undefined;
};

const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder)
    .toSorted()
    .map((name) => join(folder, name))
    .flatMap((path) => (statSync(path).isDirectory() ? filesIn(path) : [path]));

/** The scores that JSON files tell, by the name of a file or by the same without its end. */
const referencesIn = (files: readonly string[]): ReadonlyMap<string, number> =>
  new Map(
    files.flatMap((file) => {
      const told: unknown = JSON.parse(readFileSync(file, 'utf8'));
      return Object.entries(told ?? {}).filter((entry): entry is [string, number] => typeof entry[1] === 'number');
    }),
  );

/** JSON files in a folder, else those beside it. */
const jsonBy = (folder: string, files: readonly string[]): readonly string[] => {
  const within = files.filter((file) => file.endsWith('.json'));
  if (within.length > 0) return within;
  const beside = dirname(resolve(folder));
  return readdirSync(beside)
    .filter((name) => name.endsWith('.json'))
    .map((name) => join(beside, name));
};

/** The instances of a folder and those below it, with the references that `references` tells, else its JSON files or those beside it; what can't be read is said. */
export const readInstances = (folder: string, references?: string): readonly Known[] => {
  const files = filesIn(folder);
  const known = referencesIn(references ? [references] : jsonBy(folder, files));
  return files
    .filter((file) => /\.(txt|oplib)$/.test(file))
    .flatMap((file): readonly Known[] => {
      const instance = readInstance(readFileSync(file, 'utf8'));
      if (instance === undefined) return [];
      if ('unread' in instance) {
        console.warn(`NOT READ: ${file}: ${instance.unread}.`);
        return [];
      }
      const [name, stem] = [basename(file), basename(file).replace(/\.[^.]*$/, '')];
      const reference = known.get(name) ?? known.get(stem);
      return [
        { name: relative(folder, file), problem: instance.problem, ...(reference !== undefined && { reference }) },
      ];
    });
};
