import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { biome, refusals } from './lint';

const root = join(import.meta.dirname, '../..');

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
  'self.name',
  'location.href',
  'localStorage.length',
  'indexedDB.open("a")',
  'new XMLHttpRequest()',
  'new WebSocket("a")',
  'new Worker("a")',
  'require("a")',
  'queueMicrotask(() => {})',
  'setImmediate(() => {})',
  'requestAnimationFrame(() => {})',
  'new Intl.Collator()',
  'Math.random()',
  '"a".localeCompare("b")',
  'import.meta.url',
  'console.log(1)',
];

const pure = ['Math.max(1, 2)', '"a" < "b"', 'JSON.stringify({ date: 1 })'];

const sourceOf = (expression: string): string => `export const it = () => ${expression};\n`;

describe('The core', () => {
  let complaints: ReadonlyMap<string, readonly string[]>;

  const all = [...impure, ...pure];
  const inCore = (expression: string): string => `src/core/lib/probe${all.indexOf(expression)}.ts`;
  const inPlatform = (expression: string): string => `src/platform/probe${all.indexOf(expression)}.ts`;

  beforeAll(async () => {
    complaints = await refusals([
      ...all.map((expression) => [inCore(expression), sourceOf(expression)] as const),
      ...impure.map((expression) => [inPlatform(expression), sourceOf(expression)] as const),
    ]);
  }, 60_000);

  it.each(impure)('may not say %s', (expression) => {
    expect(complaints.get(inCore(expression))).toBeDefined();
  });

  it.each(pure)('may say %s', (expression) => {
    expect(complaints.get(inCore(expression))).toBeUndefined();
  });

  it('is alone in that: the rim may reach out', () => {
    const allowed = impure.filter((expression) => !complaints.has(inPlatform(expression)));
    expect(allowed).toEqual(impure.filter((expression) => !expression.startsWith('console')));
  });

  it('has no forbidden global that was never seen refused', async () => {
    const { overrides } = JSON.parse(await readFile(join(root, 'biome.json'), 'utf8'));
    const { deniedGlobals } = overrides[0].linter.rules.style.noRestrictedGlobals.options;
    const said = impure.map((expression) => /^(?:new )?(\w+)/.exec(expression)?.[1]);
    expect(Object.keys(deniedGlobals).filter((name) => !said.includes(name))).toEqual([]);
  });

  it('is linted with these rules, every file of it', () => {
    const { status, stdout, stderr } = biome(root, 'lint', '--only=style/noRestrictedGlobals', 'src/core');
    expect(Number(/Checked (\d+) files/.exec(stdout + stderr)?.[1])).toBeGreaterThan(20);
    expect(status).toBe(0);
  });
});
