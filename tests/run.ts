import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBrowser } from './browser';
import { add, flakyLine, fromPlaywright, fromVitest, lastLine, none, type Tally } from './tally';

/** Runs a program of this house with its output shown; gives its exit code. */
const run = (script: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<number> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join('node_modules', script), ...args], {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, ...env },
    });
    child.on('error', reject);
    child.on('exit', (code) => resolve(code ?? 1));
  });

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
  title('Vitest');
  const file = join(folder, 'vitest.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const code = await run('vitest/vitest.mjs', ['run', '--project', 'unit', ...reporters]);
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

const runAll = async (folder: string): Promise<Tally> => {
  title('Build');
  const built = await run('vite/bin/vite.js', ['build', '--logLevel', 'warn']);
  const unit = await runVitest(folder);
  if (built !== 0) return add(unit, { ...none, failed: 1 });
  return add(unit, await runPlaywright(folder));
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
