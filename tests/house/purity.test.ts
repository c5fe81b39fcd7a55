import { spawnSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
const biome = join(root, 'node_modules/@biomejs/biome/bin/biome');

/** What reaches out of the core, each in one expression. */
const impure = [
  'process.env',
  'Buffer.from("a")',
  'fetch("/")',
  'document.title',
  'window.name',
  'navigator.language',
  'setTimeout(() => {}, 1)',
  'setInterval(() => {}, 1)',
  'performance.now()',
  'Date.now()',
  'new Date()',
  'crypto.randomUUID()',
  'globalThis.name',
  'localStorage.length',
  'indexedDB.open("a")',
  'new Worker("a")',
  'new Intl.Collator()',
  'Math.random()',
  '"a".localeCompare("b")',
  'import.meta.url',
  'console.log(1)',
];

const pure = ['Math.max(1, 2)', '"a" < "b"', 'JSON.stringify({ date: 1 })'];

const sourceOf = (expression: string): string => `export const it = () => ${expression};\n`;

describe('The core', () => {
  let folder = '';
  let complaints: ReadonlyMap<string, number>;

  /** The rules of this house over files that are not in it. */
  const lint = async (files: readonly (readonly [string, string])[]): Promise<ReadonlyMap<string, number>> => {
    const config = JSON.parse(await readFile(join(root, 'biome.json'), 'utf8'));
    await writeFile(join(folder, 'biome.json'), JSON.stringify({ ...config, $schema: undefined, vcs: undefined }));
    await cp(join(root, '.biome-core.grit'), join(folder, '.biome-core.grit'));
    for (const [file, text] of files) await writeFile(join(folder, file), text);
    const args = [biome, 'lint', '--reporter=json', '--max-diagnostics=none', 'src'];
    const { stdout } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
    const counts = new Map<string, number>();
    for (const { severity, location } of JSON.parse(stdout).diagnostics) {
      if (severity === 'error') counts.set(location.path, (counts.get(location.path) ?? 0) + 1);
    }
    return counts;
  };

  const all = [...impure, ...pure];
  const inCore = (expression: string): string => `src/core/lib/probe${all.indexOf(expression)}.ts`;
  const inPlatform = (expression: string): string => `src/platform/probe${all.indexOf(expression)}.ts`;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'jalon-purity-'));
    await mkdir(join(folder, 'src/core/lib'), { recursive: true });
    await mkdir(join(folder, 'src/platform'), { recursive: true });
    complaints = await lint([
      ...all.map((expression) => [inCore(expression), sourceOf(expression)] as const),
      ...impure.map((expression) => [inPlatform(expression), sourceOf(expression)] as const),
    ]);
  }, 60_000);

  afterAll(() => rm(folder, { recursive: true, force: true }));

  it.each(impure)('may not say %s', (expression) => {
    expect(complaints.get(inCore(expression))).toBeGreaterThan(0);
  });

  it.each(pure)('may say %s', (expression) => {
    expect(complaints.get(inCore(expression))).toBeUndefined();
  });

  it('is alone in that: the rim may reach out', () => {
    const allowed = impure.filter((expression) => !complaints.has(inPlatform(expression)));
    expect(allowed).toEqual(impure.filter((expression) => !expression.startsWith('console')));
  });

  it('is linted with these rules, every file of it', () => {
    const args = [biome, 'lint', '--only=style/noRestrictedGlobals', 'src/core'];
    const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
    expect(Number(/Checked (\d+) files/.exec(stdout + stderr)?.[1])).toBeGreaterThan(20);
    expect(status).toBe(0);
  });
});
