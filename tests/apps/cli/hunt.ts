import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { run } from '../../../src/apps/cli/run';

const root = join(import.meta.dirname, '../../..');

/** What a call of the command line gave. */
interface Answer {
  readonly code: number | string | null | undefined;
  readonly out: string;
  readonly told: string;
}

/** Calls the command line as a person does, with more in its environment. */
export const huntIn = (env: NodeJS.ProcessEnv, ...args: readonly string[]): Promise<Answer> =>
  new Promise((resolve) => {
    const call = ['--import', 'tsx', 'src/apps/cli/main.ts', ...args];
    const options = { cwd: root, env: { ...process.env, ...env }, maxBuffer: 64e6 };
    execFile(process.execPath, call, options, (error, out, told) =>
      resolve({ code: error ? error.code : 0, out, told }),
    );
  });

/** Calls the command line in this very process, which is ten times as fast. */
export const hunt = async (...args: readonly string[]): Promise<Answer> => {
  const [out, told]: [string[], string[]] = [[], []];
  const code = await run(args, { print: (text) => void out.push(text), tell: (text) => void told.push(text) });
  return { code, out: lines(out), told: lines(told) };
};

const lines = (texts: readonly string[]): string => texts.map((text) => `${text}\n`).join('');

/** A folder for the files of a test suite, gone when it ends; gives what writes there and tells the path. */
export const scratch = (): ((name: string, content: string | Uint8Array) => string) => {
  const folder = mkdtempSync(join(tmpdir(), 'jalon-cli-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return (name, content) => {
    const path = join(folder, name);
    writeFileSync(path, content);
    return path;
  };
};
