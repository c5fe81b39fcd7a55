import { type ChildProcess, type StdioOptions, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { constants, setPriority, tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBrowser } from './browser';
import { add, flakyLine, fromPlaywright, fromVitest, lastLine, none, type Tally } from './tally';

const start = (stdio: StdioOptions, script: string, args: readonly string[], env: NodeJS.ProcessEnv = {}) =>
  spawn(process.execPath, [join('node_modules', script), ...args], { stdio, env: { ...process.env, ...env } });

const codeOf = async (child: ChildProcess): Promise<number> => (await once(child, 'close'))[0] ?? 1;

/** Runs a program of this house with its output shown; gives its exit code. */
const run = (script: string, args: readonly string[], env?: NodeJS.ProcessEnv): Promise<number> =>
  codeOf(start(['ignore', 'inherit', 'inherit'], script, args, env));

/** Runs a program of this house on what others leave of the processor; gives its exit code and, once it has ended, what it said. */
const runBehind = async (script: string, args: readonly string[]): Promise<readonly [code: number, said: string]> => {
  const child = start(['ignore', 'pipe', 'pipe'], script, args);
  if (child.pid) setPriority(child.pid, constants.priority.PRIORITY_LOW);
  const said: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (part: Buffer) => said.push(part));
  return [await codeOf(child), Buffer.concat(said).toString()];
};

const title = (text: string): void => console.log(`\n── ${text} ──`);

/** What a report says; a run that left none, or that failed with no test failed, counts as one failure. */
const tallyOf = async (code: number, file: string, read: (report: unknown) => Tally): Promise<Tally> => {
  try {
    const tally = read(JSON.parse(await readFile(file, 'utf8')));
    return code !== 0 && tally.failed === 0 ? { ...tally, failed: 1 } : tally;
  } catch {
    return { ...none, failed: 1 };
  }
};

const runVitest = async (folder: string): Promise<Tally> => {
  const file = join(folder, 'vitest.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const [code, said] = await runBehind('vitest/vitest.mjs', ['run', '--project', 'unit', ...reporters]);
  title('Vitest');
  console.log(said);
  return tallyOf(code, file, fromVitest);
};

const runPlaywright = async (folder: string): Promise<Tally> => {
  title('Playwright');
  const file = join(folder, 'playwright.json');
  const code = await run('@playwright/test/cli.js', ['test', '--reporter=list,json'], {
    CHROMIUM_PATH: ensureBrowser(),
    PLAYWRIGHT_JSON_OUTPUT_NAME: file,
  });
  return tallyOf(code, file, fromPlaywright);
};

/** A browser waits for half of its time: what needs none runs meanwhile, behind it. */
const runAll = async (folder: string): Promise<Tally> => {
  title('Build');
  const built = await run('vite/bin/vite.js', ['build', '--logLevel', 'warn']);
  const inBrowser = built === 0 ? runPlaywright(folder) : { ...none, failed: 1 };
  const [unit, browser] = await Promise.all([runVitest(folder), inBrowser]);
  return add(unit, browser);
};

const folder = await mkdtemp(join(tmpdir(), 'jalon-tests-'));
const started = Date.now();
const tally = await runAll(folder).catch((error: Error) => {
  console.error(error.message);
  return { ...none, failed: 1 };
});
await rm(folder, { recursive: true, force: true });
console.log(`\nIn ${Math.round((Date.now() - started) / 1000)} s.`);
if (tally.flaky > 0) console.log(flakyLine(tally));
console.log(lastLine(tally));
process.exitCode = tally.failed > 0 || tally.passed === 0 ? 1 : 0;
